package roundtrip.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Labels;
import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.topology.Type;

/// Finds the field that fits a property.
final class Fields {
    private static final int TWO = 2;

    private Fields() {}

    /// @param change is told each value that the person enters; null takes the statement back
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of a property says what it holds, and each arm honours it
    static <T> Field<T> of(Property<T> property, Subject subject, Labels labels, Consumer<@Nullable T> change) {
        Consumer raw = change;
        Function<Term, String> wording = term -> labels.of(property, term);
        return (Field<T>) switch ((Type<?>) property.type()) {
            case Type.Flag _ -> new SwitchField(raw);
            case Type.Whole whole -> NumberField.whole(whole.least(), whole.most(), raw);
            case Type.Decimal decimal -> NumberField.decimal(decimal.least(), decimal.most(), raw);
            case Type.Text _ -> new WordsField(raw);
            case Type.Choice choice -> choice.values().size() == TWO && isSegmented(property)
                    ? new SegmentField(choice.values(), wording, raw)
                    : new ChoiceField(offered(choice, subject), wording, raw);
            case Type.Choices choices -> new ChipsField(choices.values(), wording, raw);
            case Type.Records _ -> RecordsField.of(raw);
            case Type.Allowances _ -> AllowancesField.of(raw);
            case Type.Check _ -> new CheckField(raw);
        };
    }

    private static List<Term> offered(Type.Choice<?> choice, Subject subject) {
        return choice.values().stream().<Term>map(term -> term).filter(subject::offers).toList();
    }

    /// Two words side by side, unless "neither" has a meaning of its own.
    private static boolean isSegmented(Property<?> property) {
        return property.fallback() != null || property.equals(Property.BACKEND_MODE);
    }

    /// Whether the control needs the whole width and stands below its label.
    static boolean isWide(Property<?> property) {
        return switch (property.type()) {
            case Type.Records _,Type.Allowances _,Type.Check _ -> true;
            default -> false;
        };
    }
}
