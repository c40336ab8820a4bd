package roundtrip.ui.findings;

import java.util.List;
import java.util.function.Predicate;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.topology.Design;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The list of findings. What the exercise does not ask for is folded away at its foot, and so is what somebody has accepted.
public final class FindingsPanel extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final ListingHead head = new ListingHead(_ -> list());
    private final Treatment treatment;
    private final Rows rows = new Rows(this::view);
    private final Rows beyondRows = new Rows(this::view);
    private final AcceptedRows acceptedRows;
    private final Fold beyond = new Fold("findings-beyond", WORDS.say("findings.beyond"), beyondRows);
    private final Fold accepted;
    private final ScrollPane scroll;
    private final VBox nothing = nothing();
    private Design design = Design.empty();
    private Review review = new Review(List.of(), List.of(), List.of(), List.of());
    private @Nullable Finding picked;

    /// @param treatment what a person can do about them
    public FindingsPanel(Treatment treatment) {
        this.treatment = treatment;
        getStyleClass().add("findings");
        acceptedRows = new AcceptedRows(treatment::takeBack);
        accepted = new Fold("findings-accepted", WORDS.say("findings.accepted"), acceptedRows);
        scroll = new ScrollPane(new VBox(nothing, rows));
        scroll.setId("findings-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, beyond, accepted);
        list();
    }

    private static VBox nothing() {
        VBox box = new VBox();
        box.getStyleClass().add("nothing-found");
        return box;
    }

    /// @param found of that design
    public void show(Design newDesign, Review found) {
        design = newDesign;
        review = found;
        list();
    }

    private void list() {
        Listing listing = head.listing();
        Integer exercise = design.exercise();
        List<Listing.Section> sections = listing.sections(review.open(), design.topology(), exercise);
        boolean folds = listing.scope() == Listing.Scope.ALL;
        List<Listing.Section> main = folds ? only(sections, true) : sections;
        List<Listing.Section> outside = folds ? only(sections, false) : List.of();
        rows.show(main);
        beyondRows.show(outside);
        beyond.count(number(outside));
        Review sought = only(review, listing);
        acceptedRows.show(sought, design.topology());
        accepted.count(acceptedRows.getChildren().size());
        boolean searches = !listing.search().isBlank();
        int found = number(main);
        int folded = number(outside) + sought.accepted().size();
        for (Fold fold : List.of(beyond, accepted)) {
            fold.force(searches && found == 0);
        }
        boolean elsewhere = main.isEmpty() && searches && folded > 0;
        shown(scroll, !elsewhere);
        empty(main.isEmpty() && !elsewhere, number(outside) > 0);
        head.count(searches
                ? WORDS.say("findings.count.search", found + folded)
                : exercise == null || listing.scope() == Listing.Scope.BEYOND
                        ? WORDS.say("findings.count", found)
                        : WORDS.say("findings.count.exercise", found, exercise));
        mark();
    }

    private static List<Listing.Section> only(List<Listing.Section> sections, boolean inside) {
        return sections.stream().map(section -> new Listing.Section(section.heading(),
                section.rows().stream().filter(row -> row.inside() == inside).toList()))
                .filter(section -> !section.rows().isEmpty()).toList();
    }

    /// What of it somebody looks for.
    private Review only(Review some, Listing listing) {
        Listing everywhere = listing.within(Listing.Scope.ALL);
        Predicate<Finding> wanted = finding -> !everywhere
                .sections(List.of(finding), design.topology(), design.exercise()).isEmpty();
        return new Review(some.open().stream().filter(wanted).toList(),
                some.accepted().stream().filter(one -> wanted.test(one.finding())).toList(), some.lapsed(),
                some.unneeded());
    }

    private static int number(List<Listing.Section> some) {
        return some.stream().flatMap(section -> section.rows().stream()).mapToInt(row -> row.findings().size()).sum();
    }

    /// Says why there is no row: nothing is drawn, nothing was found, or nothing is like what somebody looks for.
    ///
    /// @param beyondIs whether something lies beyond the exercise
    private void empty(boolean isEmpty, boolean beyondIs) {
        shown(nothing, isEmpty);
        boolean filtered = !head.listing().equals(Listing.standard().by(head.listing().order()));
        boolean drawn = !design.topology().components().isEmpty();
        String key = !drawn
                ? "findings.undrawn"
                : filtered ? "findings.none-shown" : beyondIs ? "findings.nothing-here" : "findings.nothing";
        Label words = new Label(WORDS.say(key));
        words.getStyleClass().add("strong");
        Label line = new Label(WORDS.say(key + ".line"));
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        nothing.getChildren().setAll(isEmpty ? List.of(words, line) : List.of());
        if (isEmpty && drawn) {
            nothing.getChildren().addFirst(Icons.glyph(filtered ? "search" : "check", 24));
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private RowView view(FindingRow row) {
        return new RowView(row, this::choose, treatment);
    }

    private void choose(FindingRow row) {
        int next = row.has(picked) ? row.findings().indexOf(picked) + 1 : 0;
        Finding finding = row.findings().get(next % row.findings().size());
        picked(finding);
        treatment.pick(finding);
    }

    /// Marks the row of a finding and brings it into view, or marks none.
    public void picked(@Nullable Finding finding) {
        picked = finding;
        mark();
        rows.picked().ifPresent(this::bring);
    }

    /// Scrolls no further than it takes to see all of a row.
    private void bring(Node row) {
        Region content = (Region) scroll.getContent();
        scroll.applyCss();
        scroll.layout();
        Bounds place = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double rest = content.getHeight() - seen;
        if (rest > 0) {
            double top = Math.min(place.getMinY(), Math.max(scroll.getVvalue() * rest, place.getMaxY() - seen));
            scroll.setVvalue(top / rest);
        }
    }

    private void mark() {
        rows.mark(picked);
        beyondRows.mark(picked);
    }
}
