package roundtrip.formats.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Component;
import roundtrip.topology.Likeness;

/// The ids of a document: each is there and used once, and found from where something refers to it. An id with a character that
/// paths and lists of ids need gets another one, and the references follow. Time and space are linear in the number of ids.
final class Ids implements References {
    private static final Pattern RESERVED = Pattern.compile("[/,@]");
    private static final int FIRST_NUMBER = 2;

    private final Consumer<Note> notes;
    /// Where the ids of groups, nodes and links stand, by id.
    private final SequencedMap<String, Passage> owners = new LinkedHashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    /// Of every node where the ids of its services stand.
    private final SequencedMap<String, SequencedMap<String, Passage>> services = new LinkedHashMap<>();
    /// The other id that a passage got.
    private final Map<Passage, String> renamed = new HashMap<>();
    /// What a reference may be, and the id that it means.
    private final Map<String, String> targets = new HashMap<>();

    Ids(List<Passage> groups, List<Passage> nodes, List<Passage> links, Consumer<Note> notes) {
        this.notes = notes;
        groups.forEach(group -> this.groups.add(claim(group, owners)));
        nodes.forEach(this::claimNode);
        links.forEach(link -> this.links.add(claim(link, owners)));
        rename(owners);
        services.values().forEach(this::rename);
        owners.forEach((id, owner) -> targets.put(id, id(owner)));
        services.forEach((node, inside) -> inside.forEach((id, service) -> targets.put(Component.path(node, id),
                Component.path(now(node), id(service)))));
    }

    private void claimNode(Passage node) {
        SequencedMap<String, Passage> inside = new LinkedHashMap<>();
        services.put(claim(node, owners), inside);
        new Members(node).list("services").forEach(service -> claim(service, inside));
    }

    private static String claim(Passage element, Map<String, Passage> owners) {
        Passage id = new Members(element).required("id");
        if (id.text().isEmpty()) {
            throw id.error("id.empty");
        }
        Passage first = owners.putIfAbsent(id.text(), id);
        if (first != null) {
            throw id.error("id.twice", JsonText.quoted(id.text()), first.path(), first.line());
        }
        return id.text();
    }

    private void rename(SequencedMap<String, Passage> owners) {
        Set<String> used = new HashSet<>(owners.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        owners.forEach((id, owner) -> {
            if (RESERVED.matcher(id).find()) {
                String wish = RESERVED.matcher(id).replaceAll("-");
                String free = wish;
                while (!used.add(free)) {
                    free = wish + numbers.merge(wish, FIRST_NUMBER, (last, _) -> last + 1);
                }
                renamed.put(owner, free);
                notes.accept(owner.note("note.renamed", JsonText.quoted(id), JsonText.quoted(free)));
            }
        });
    }

    boolean hasRenamed() {
        return !renamed.isEmpty();
    }

    /// What a text becomes if it is an id that has changed.
    String now(String reference) {
        return targets.getOrDefault(reference, reference);
    }

    @Override
    public String id(Passage id) {
        return renamed.getOrDefault(id, id.text());
    }

    @Override
    public String source(String reference) {
        return now(reference);
    }

    @Override
    public String group(Passage reference) {
        if (!groups.contains(reference.text())) {
            throw reference.error("group.missing", JsonText.quoted(reference.text()));
        }
        return now(reference.text());
    }

    @Override
    public String client(Passage reference) {
        return end(reference, "scenario.client");
    }

    @Override
    public String target(Passage reference) {
        return links.contains(reference.text()) ? now(reference.text()) : end(reference, "target.missing");
    }

    @Override
    public String subject(Passage reference) {
        String text = reference.text();
        return links.contains(text) || Acceptance.isOfDesign(text) ? now(text) : end(reference, "subject.missing");
    }

    @Override
    public String likeness(String as) {
        return hasRenamed() ? Likeness.renamed(as, this::now) : as;
    }

    @Override
    public String end(Passage reference) {
        if (links.contains(reference.text())) {
            throw reference.error("end.link", JsonText.quoted(reference.text()));
        }
        return end(reference, "end.missing");
    }

    private String end(Passage reference, String nowhere) {
        String target = targets.get(reference.text());
        if (target == null) {
            throw lost(reference, reference.text(), nowhere);
        }
        return target;
    }

    private UnreadableException lost(Passage reference, String text, String nowhere) {
        int slash = text.indexOf('/');
        SequencedMap<String, Passage> inside = services.get(text.substring(0, Math.max(slash, 0)));
        if (inside == null) {
            return reference.error(nowhere, JsonText.quoted(text));
        }
        String host = JsonText.quoted(text.substring(0, slash));
        String service = JsonText.quoted(text.substring(slash + 1));
        return inside.isEmpty()
                ? reference.error("end.empty", host, service)
                : reference.error("end.service", host, service, String.join(", ", inside.keySet()));
    }
}
