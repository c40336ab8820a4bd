package roundtrip.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Lapse;
import roundtrip.analysis.QuickFixes;
import roundtrip.analysis.Rule;
import roundtrip.editing.Acceptances;
import roundtrip.editing.Editor;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.LinkState;
import roundtrip.ui.canvas.PartState;
import roundtrip.ui.findings.Fix;
import roundtrip.ui.findings.Fixing;
import roundtrip.ui.findings.Treatment;
import roundtrip.words.Words;

/// What is done about findings on the document: fixes looked at and applied, findings accepted and taken back.
final class Treating implements Treatment {
    private final Editor editor;
    private final CanvasView canvas;
    private final Fixing fixing;
    private final Consumer<Finding> pick;
    private final Consumer<Finding> play;
    private final Consumer<Finding> read;
    private final IntConsumer begin;
    private @Nullable Design previewed;
    private List<String> marked = List.of();
    private final Map<Finding, Boolean> playable = new HashMap<>();
    private @Nullable Topology rehearsed;

    /// @param rules that hold at the moment
    Treating(Editor editor, CanvasView canvas, Supplier<List<Rule>> rules, Simulation simulation,
            Consumer<Finding> pick, Consumer<Finding> play, Consumer<Finding> read,
            IntConsumer begin) {
        this.editor = editor;
        this.canvas = canvas;
        this.pick = pick;
        this.play = play;
        this.read = read;
        this.begin = begin;
        fixing = new Fixing(() -> new QuickFixes(rules.get()), simulation);
    }

    @Override
    public void pick(Finding finding) {
        pick.accept(finding);
    }

    @Override
    public void read(Finding finding) {
        read.accept(finding);
    }

    @Override
    public void playable(Finding finding, Consumer<Boolean> tell) {
        Topology topology = editor.design().topology();
        if (topology != rehearsed) {
            rehearsed = topology;
            playable.clear();
        }
        Boolean known = playable.get(finding);
        if (known == null) {
            fixing.rehearse(topology, finding, shown -> {
                if (topology == rehearsed) {
                    playable.put(finding, shown);
                    tell.accept(shown);
                }
            });
        } else {
            tell.accept(known);
        }
    }

    @Override
    public void play(Finding finding) {
        play.accept(finding);
    }

    @Override
    public void fixes(Finding finding, Consumer<List<Fix>> tell) {
        Design design = editor.design();
        fixing.find(design, finding, fixes -> tell(design, fixes, tell));
    }

    @Override
    public void steps(Finding missing, Consumer<List<Fix>> tell) {
        Design design = editor.design();
        fixing.findStep(design, missing, fixes -> tell(design, fixes, tell));
    }

    /// Nobody needs to hear what was found for a design that has changed meanwhile.
    private void tell(Design design, List<Fix> fixes, Consumer<List<Fix>> tell) {
        if (design == editor.design()) {
            tell.accept(fixes);
        }
    }

    /// A gesture that began meanwhile has a preview of its own, which is none of our business.
    @Override
    public void preview(@Nullable Fix fix) {
        unmark();
        if (previewed != null && previewed == editor.shown()) {
            editor.cancel();
        }
        previewed = null;
        if (fix != null) {
            Farewell farewell = Farewell.of(editor.design(), fix.edit().apply(editor.design()));
            editor.preview(Edit.of(fix.name(), _ -> farewell.shown()));
            previewed = editor.shown();
            mark(editor.design().topology(), editor.topology(), farewell);
            canvas.say(Words.in("ui").say("fix.nothing-yet"));
        }
    }

    private void mark(Topology now, Topology then, Farewell farewell) {
        List<String> fresh = new ArrayList<>();
        for (Component part : then.components()) {
            if (!part.equals(now.component(part.id()))) {
                fresh.add(part.id());
                canvas.state(part.id(), PartState.preview());
            }
        }
        for (Link link : then.links()) {
            if (!link.equals(now.link(link.id()))) {
                fresh.add(link.id());
                canvas.state(link.id(), LinkState.PREVIEW);
            }
        }
        marked = Stream.of(fresh, farewell.parts(), farewell.links()).flatMap(List::stream).toList();
        farewell.parts().forEach(id -> canvas.state(id, PartState.leaving()));
        farewell.links().forEach(id -> canvas.state(id, LinkState.CUT));
        bring(now, then);
    }

    /// Lets the parts be seen that have come, or where there are none those that have changed.
    private void bring(Topology now, Topology then) {
        List<String> changed = then.components().stream().filter(part -> !part.equals(now.component(part.id())))
                .map(Component::id).toList();
        List<String> come = changed.stream().filter(id -> now.component(id) == null).toList();
        (come.isEmpty() ? changed : come).stream().map(canvas.geometry().boxes()::get).filter(Objects::nonNull)
                .reduce(Box::union).ifPresent(canvas::bring);
    }

    private void unmark() {
        for (String id : marked) {
            if (canvas.topology().link(id) != null) {
                canvas.state(id, LinkState.NORMAL);
            } else if (canvas.topology().has(id)) {
                canvas.state(id, PartState.normal());
            }
        }
        marked = List.of();
        canvas.say(null);
    }

    @Override
    public void apply(Fix fix) {
        unmark();
        previewed = null;
        Topology now = editor.design().topology();
        editor.apply(fix.edit());
        bring(now, editor.design().topology());
    }

    @Override
    public void accept(Finding finding, String reason) {
        editor.apply(Acceptances.accept(finding.rule(), finding.subject(), reason));
    }

    @Override
    public Optional<String> lapse(Finding finding) {
        return Lapse.of(editor.design(), finding).map(one -> Words.in("ui").say("findings.lapsed", one.reason(),
                Lapse.why(one, editor.design().topology())));
    }

    @Override
    public void takeBack(Finding finding) {
        editor.apply(Acceptances.takeBack(finding.rule(), finding.subject()));
    }

    @Override
    public void begin(int exercise) {
        begin.accept(exercise);
    }

    void stop() {
        fixing.stop();
    }
}
