package roundtrip.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Phase;
import roundtrip.simulation.Trace;
import roundtrip.simulation.Wire;
import roundtrip.words.Words;

/// What somebody who listens on a leg can read: of a sealed envelope nothing but the name on it, of an open one everything, the
/// password too.
///
/// @param lines as they travel
public record Letter(List<String> lines, boolean sealed) {
    private static final String POST = "POST";

    public Letter {
        lines = List.copyOf(lines);
    }

    /// Absent where no HTTP is spoken.
    public static Optional<Letter> of(Trace trace, Leg leg) {
        return Wire.of(trace, leg).map(wire -> wire.sealed()
                ? new Letter(List.of(Words.in("lesson").say("letter.sealed", wire.serverName())), true)
                : new Letter(open(wire, leg), false));
    }

    private static List<String> open(Wire wire, Leg leg) {
        Words words = Words.in("lesson");
        List<String> lines = new ArrayList<>(List.of(wire.line()));
        wire.headers().forEach(header -> lines.add(header.name() + ": " + header.value()));
        if (leg.phase() == Phase.QUESTION) {
            lines.add(words.say("letter.cookie"));
            if (wire.line().startsWith(POST)) {
                lines.add("");
                lines.add(words.say("letter.body"));
            }
        }
        return lines;
    }
}
