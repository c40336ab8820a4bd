package roundtrip.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import roundtrip.analysis.Rule;
import roundtrip.analysis.RulePages;
import roundtrip.report.PageText;
import roundtrip.words.Words;

/// `roundtrip explain`: the page of a rule.
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private static final int SUGGESTIONS = 3;

    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "RULE-ID", descriptionKey = "rule", arity = "0..1") private @Nullable String rule;

    ExplainCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> known = tools.rules().stream().map(Rule::id).toList();
        if (rule == null) {
            terminal.text(PageText.list(known.stream().map(RulePages::page).toList()));
            return Ending.FINE;
        }
        String wanted = rule.strip().toUpperCase(Locale.ROOT);
        if (!known.contains(wanted)) {
            String nearest = String.join(", ", Nearest.to(wanted, known, SUGGESTIONS));
            throw new RefusedException(Words.in("cli").say("rule.unknown", rule, nearest));
        }
        terminal.text(PageText.of(RulePages.page(wanted)));
        return Ending.FINE;
    }
}
