package roundtrip.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.simulation.Event;
import roundtrip.simulation.Message;
import roundtrip.simulation.Phase;
import roundtrip.simulation.Trace;

/// Everything that happened in a run as JSON lines, one event a line, in the order in which they began. Times are virtual
/// nanoseconds; `cause` is the number of another line, -1 for what came from outside.
public final class HopsJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    /// Members that hold one word of a few.
    private static final List<String> WORDS = List.of("operation", "phase", "fate", "reason", "server", "deed");

    private HopsJson() {}

    public static void tell(Trace trace, Consumer<String> line) {
        trace.events().forEach(event -> line.accept(JsonLine.of(told(trace, event))));
    }

    private static ObjectNode told(Trace trace, Event event) {
        ObjectNode told = JsonLine.object();
        told.put("event", word(event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-")));
        told.setAll((ObjectNode) MAPPER.valueToTree(event));
        told.put("place", event.place());
        told.put("endNs", event.endNs());
        WORDS.forEach(member -> {
            JsonNode value = told.get(member);
            if (value != null && value.isString()) {
                told.put(member, word(value.stringValue()));
            }
        });
        if (event instanceof Event.Agreed agreed) {
            told.put("version", agreed.version().word());
        }
        if (event instanceof Event.Leg leg) {
            told.set("message", message(Message.of(trace, leg), leg.phase() == Phase.HANDSHAKE));
        }
        return told;
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param hello whether it is a handshake: what it agreed on is an event of its own
    private static ObjectNode message(Message message, boolean hello) {
        ObjectNode told = JsonLine.object();
        told.put("line", message.line());
        ObjectNode headers = JsonLine.object();
        message.headers().stream().filter(_ -> !hello).forEach(header -> headers.put(header.name(), header.value()));
        if (!headers.isEmpty()) {
            told.set("headers", headers);
        }
        told.put("heard", message.heard().word());
        if (!message.serverName().isEmpty()) {
            told.put("serverName", message.serverName());
        }
        return told;
    }
}
