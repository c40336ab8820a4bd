package roundtrip.formats.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

import roundtrip.formats.UnreadableException;
import roundtrip.topology.Datum;
import roundtrip.words.Words;

/// Turns a text into [Passage]s, in time and space linear in its length. Strict JSON: no comments, no member twice, nothing
/// behind the end, and no deeper than anything that a person or this program would write.
final class Syntax {
    static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 1000;

    /// Our own limits speak first, with our own sentences.
    private static final JsonFactory TOKENS = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST + 2)
                    .maxNumberLength(LONGEST_NUMBER).maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE).build())
            .build();
    private static final Datum LIST = new Datum.Items(List.of());
    private static final Datum OBJECT = new Datum.Members(new LinkedHashMap<>());
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int firstLine;

    Syntax(String file, String text, int firstLine) {
        this.file = file;
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        this.firstLine = firstLine;
    }

    Passage read() {
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), text)) {
            return read(parser);
        }
    }

    private Passage read(JsonParser parser) {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw refused(parser.currentLocation(), "json.empty");
            }
            Passage root = Passage.start(file, line(parser), shape(parser, first));
            content(parser, first, root, 1);
            if (parser.nextToken() != null) {
                throw refused(parser.currentTokenLocation(), "json.more");
            }
            return root;
        } catch (UnexpectedEndOfInputException _) {
            throw refused(parser.currentLocation(), "json.end");
        } catch (StreamConstraintsException _) {
            throw refused(parser.currentLocation(), "json.number", LONGEST_NUMBER);
        } catch (JacksonException mistake) {
            TokenStreamLocation location = mistake.getLocation();
            throw refused(location == null ? parser.currentLocation() : location, "json.mistake");
        }
    }

    private void content(JsonParser parser, JsonToken opening, Passage container, int depth) {
        if (depth > DEEPEST) {
            throw refused(parser.currentTokenLocation(), "json.deep", DEEPEST);
        }
        if (opening == JsonToken.START_OBJECT) {
            while (next(parser) == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = next(parser);
                content(parser, token, container.put(name, shape(parser, token), line(parser)), depth + 1);
            }
        } else if (opening == JsonToken.START_ARRAY) {
            for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
                content(parser, token, container.append(shape(parser, token), line(parser)), depth + 1);
            }
        }
    }

    private JsonToken next(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refused(parser.currentLocation(), "json.end");
        }
        return token;
    }

    private Datum shape(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            case VALUE_STRING -> new Datum.Text(parser.getString());
            case VALUE_TRUE -> new Datum.Truth(true);
            case VALUE_FALSE -> new Datum.Truth(false);
            case VALUE_NULL -> new Datum.Nothing();
            default -> number(parser);
        };
    }

    /// All digits as they were written; an exponent beyond any number of ours is refused.
    private Datum number(JsonParser parser) {
        try {
            return new Datum.Number(new BigDecimal(parser.getString()));
        } catch (NumberFormatException _) {
            throw refused(parser.currentTokenLocation(), "json.number", LONGEST_NUMBER);
        }
    }

    private int line(JsonParser parser) {
        return firstLine - 1 + parser.currentTokenLocation().getLineNr();
    }

    private UnreadableException refused(TokenStreamLocation location, String key, Object... arguments) {
        Words words = Words.in("formats");
        return new UnreadableException(words.say("where.column", file, firstLine - 1 + location.getLineNr(),
                location.getColumnNr()), words.say(key, arguments));
    }
}
