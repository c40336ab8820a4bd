package roundtrip.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Edit;
import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.words.Words;

/// Several things at once: what all of them can state. A change is made to all and is one step of undo.
record SeveralSubject(List<Subject> all) implements Subject {
    SeveralSubject {
        all = List.copyOf(all);
    }

    @Override
    public Object key() {
        return all.stream().map(Subject::key).toList();
    }

    @Override
    public String kindWord() {
        String first = all.getFirst().kindWord();
        return all.stream().allMatch(subject -> subject.kindWord().equals(first)) ? first : "";
    }

    @Override
    public String flavour() {
        String first = all.getFirst().flavour();
        return all.stream().allMatch(subject -> subject.flavour().equals(first)) ? first : "";
    }

    @Override
    public boolean offers(Term term) {
        return all.stream().allMatch(subject -> subject.offers(term));
    }

    @Override
    public List<Property<?>> foremost() {
        return common(all.getFirst().foremost());
    }

    @Override
    public List<Property<?>> more() {
        return common(all.getFirst().more());
    }

    private List<Property<?>> common(List<Property<?>> some) {
        List<Property<?>> common = new ArrayList<>(some);
        for (Subject subject : all) {
            common.removeIf(property -> !subject.foremost().contains(property) && !subject.more().contains(property));
        }
        return common;
    }

    /// What all state alike, else null.
    @Override
    public <T> @Nullable T stated(Property<T> property) {
        T first = all.getFirst().stated(property);
        return all.stream().allMatch(subject -> Objects.equals(subject.stated(property), first)) ? first : null;
    }

    @Override
    public <T> @Nullable T implied(Property<T> property) {
        T first = all.getFirst().implied(property);
        return all.stream().allMatch(subject -> Objects.equals(subject.implied(property), first)) ? first : null;
    }

    @Override
    public <T> Edit state(Property<T> property, @Nullable T value) {
        return Edit.of(Words.in("inspector").say("change.several", all.size()), design -> {
            var changed = design;
            for (Subject subject : all) {
                changed = subject.state(property, value).apply(changed);
            }
            return changed;
        });
    }
}
