package roundtrip.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.Severity;

/// What is weak in all files, as one log of the Static Analysis Results Interchange Format 2.1.0 (OASIS), with a run for all of them: the
/// rules with their pages, a result for each finding on the lines of its file, accepted ones suppressed with their reason. What readers
/// noted and which files could not be read are notifications of the run.
public final class CheckSarif implements CheckReport {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String STANDARD = "-";

    private final String version;
    private final List<String> rules;
    private final List<ObjectNode> notifications = new ArrayList<>();
    private boolean hasResult;
    private boolean hasFailed;

    /// @param version of the program
    /// @param rules ids of all rules
    public CheckSarif(String version, List<String> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    @Override
    public String begin() {
        ArrayNode described = JsonNodeFactory.instance.arrayNode();
        rules.forEach(rule -> described.add(described(RulePages.page(rule))));
        ObjectNode driver = JsonLine.object().put("name", "Roundtrip").put("version", version);
        driver.set("rules", described);
        ObjectNode tool = JsonLine.object();
        tool.set("driver", driver);
        return "{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":" + JsonLine.of(tool)
                + ",\"columnKind\":\"utf16CodeUnits\",\"results\":[";
    }

    private static ObjectNode described(RulePage page) {
        ObjectNode rule = JsonLine.object().put("id", page.id());
        rule.set("shortDescription", text(page.title()));
        rule.set("fullDescription", text(Markdown.plainText(page.why())));
        rule.set("help", text(PageText.of(page)).put("markdown", Markdown.forPeople(page.description())));
        rule.set("defaultConfiguration", JsonLine.object().put("level", level(page.severities().getFirst())));
        ObjectNode properties = JsonLine.object();
        properties.set("tags", JsonLine.list(List.of(page.id().substring(0, page.id().indexOf('-')))));
        rule.set("properties", properties);
        return rule;
    }

    private static ObjectNode text(String text) {
        return JsonLine.object().put("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
        };
    }

    @Override
    public String of(Checked checked) {
        StringBuilder results = new StringBuilder();
        checked.findings().forEach(finding -> add(results, result(checked, finding, null)));
        checked.review().accepted().forEach(one -> add(results, result(checked, one.finding(), one)));
        checked.remarks().forEach(remark -> notifications.add(
                notification("note", remark.text(), checked.file(), remark.line())));
        return results.toString();
    }

    private void add(StringBuilder results, ObjectNode result) {
        results.append(hasResult ? ",\n" : "\n").append(JsonLine.of(result));
        hasResult = true;
    }

    private ObjectNode result(Checked checked, Finding finding, Review.@Nullable Accepted accepted) {
        ObjectNode result = JsonLine.object().put("ruleId", finding.rule()).put("ruleIndex",
                rules.indexOf(finding.rule()));
        result.put("level", level(finding.severity()));
        result.set("message", text(Markdown.gist(RulePages.page(finding.rule()).markdown(finding).what())));
        ObjectNode logical = JsonLine.object().put("fullyQualifiedName", finding.subject());
        ObjectNode location = location(checked.file(), line(checked, finding.subject()));
        location.set("logicalLocations", JsonNodeFactory.instance.arrayNode().add(logical));
        result.set("locations", JsonNodeFactory.instance.arrayNode().add(location));
        result.set("partialFingerprints",
                JsonLine.object().put("ruleAndSubject/v1", finding.rule() + '@' + finding.subject()));
        ArrayNode suppressions = JsonNodeFactory.instance.arrayNode();
        if (accepted != null) {
            boolean isOutside = checked.outside().contains(accepted.acceptance().id());
            suppressions.add(JsonLine.object().put("kind", isOutside ? "external" : "inSource")
                    .put("status", "accepted").put("justification", accepted.reason()));
        }
        result.set("suppressions", suppressions);
        result.set("properties", JsonLine.object().put("severity", finding.severity().word()));
        return result;
    }

    /// What is about the whole design is shown where its file begins.
    private static @Nullable Integer line(Checked checked, String subject) {
        Integer known = checked.lines().get(subject);
        return known == null && subject.startsWith(Finding.DESIGN) ? Integer.valueOf(1) : known;
    }

    private static ObjectNode location(String file, @Nullable Integer line) {
        ObjectNode location = JsonLine.object();
        if (!file.equals(STANDARD)) {
            ObjectNode physical = JsonLine.object();
            physical.set("artifactLocation", JsonLine.object().put("uri", uri(file)));
            if (line != null) {
                physical.set("region", JsonLine.object().put("startLine", line));
            }
            location.set("physicalLocation", physical);
        }
        return location;
    }

    /// Relative paths stay relative; characters that addresses cannot hold are written in hex.
    private static String uri(String file) {
        try {
            String path = file.replace('\\', '/');
            boolean hasDrive = path.matches("[A-Za-z]:/.*");
            boolean isAbsolute = hasDrive || path.startsWith("/");
            URI uri = new URI(isAbsolute ? "file" : null, isAbsolute ? "" : null, hasDrive ? '/' + path : path, null);
            return uri.toASCIIString();
        } catch (URISyntaxException _) {
            return URI.create("file").toString();
        }
    }

    @Override
    public String refused(String file, String sentence) {
        hasFailed = true;
        notifications.add(notification("error", sentence, file, null));
        return "";
    }

    private static ObjectNode notification(String level, String text, String file, @Nullable Integer line) {
        ObjectNode notification = JsonLine.object().put("level", level);
        notification.set("message", text(text));
        notification.set("locations", JsonNodeFactory.instance.arrayNode().add((JsonNode) location(file, line)));
        return notification;
    }

    @Override
    public String end() {
        ArrayNode told = JsonNodeFactory.instance.arrayNode();
        notifications.forEach(told::add);
        ObjectNode invocation = JsonLine.object().put("executionSuccessful", !hasFailed);
        invocation.set("toolExecutionNotifications", told);
        return "\n],\"invocations\":[" + JsonLine.of(invocation) + "]}]}\n";
    }
}
