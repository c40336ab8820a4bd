package roundtrip.formats.mermaid;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.formats.Judge;

/// The real Mermaid parser: the npm package, asked through Node.
enum RealMermaid {
    NEWEST("mermaid"),
    ELEVEN("mermaid-11"),
    TEN("mermaid-10");

    private static final JsonMapper JSON = new JsonMapper();

    private final Judge judge;

    RealMermaid(String name) {
        this.judge = Judge.fromNpm(name, "mermaid.mjs");
    }

    /// What Mermaid says of one text. `nodes`, `edges` and `subgraphs` are JSON arrays in the form that
    /// `src/test/resources/mermaid/README.md` describes, empty when the text is rejected; `whole` is the full answer.
    record Verdict(boolean valid, @Nullable String error, JsonNode nodes, JsonNode edges, JsonNode subgraphs,
            JsonNode whole) {

        private static Verdict of(JsonNode answer) {
            return new Verdict(answer.path("valid").asBoolean(), answer.path("error").stringValue(null),
                    list(answer, "nodes"), list(answer, "edges"), list(answer, "subgraphs"), answer);
        }

        private static JsonNode list(JsonNode answer, String name) {
            JsonNode found = answer.get(name);
            return found == null ? JSON.createArrayNode() : found;
        }
    }

    /// Skips or fails the calling test where the judge is absent, see [Judge#needed()].
    static void needed() {
        for (RealMermaid version : values()) {
            version.judge.needed();
        }
    }

    /// The verdicts of the newest version, one for each text, in the same order.
    static List<Verdict> judge(List<String> texts) {
        return NEWEST.verdicts(texts);
    }

    List<Verdict> verdicts(List<String> texts) {
        return judge.judge(texts).stream().map(Verdict::of).toList();
    }
}
