package roundtrip.topology.exercise;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Attributes;
import roundtrip.topology.Kind;
import roundtrip.topology.Trait;

/// Some parts of a drawing.
///
/// @param kinds of one of these kinds; empty: of any
/// @param trait whose kind has it; absent: any
/// @param only machines whose services are all of this kind, agents and application files aside; absent: any
/// @param with what they state, defaults included
public record Selection(List<Kind> kinds, @Nullable Trait trait, @Nullable Kind only, Attributes with) {
    public static final Selection ANY = new Selection(List.of(), null, null, Attributes.none());

    public Selection {
        kinds = List.copyOf(kinds);
    }

    public static Selection of(Kind kind) {
        return new Selection(List.of(kind), null, null, Attributes.none());
    }

    public Selection with(Attributes given) {
        return new Selection(kinds, trait, only, given);
    }

    public Selection only(Kind service) {
        return new Selection(kinds, trait, service, with);
    }
}
