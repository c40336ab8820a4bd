package roundtrip.ui.findings;

import javafx.geometry.Bounds;

import org.controlsfx.control.PopOver.ArrowLocation;

/// Where the page of a finding stands, and where its arrow is. All in px of the screen.
interface Mooring {
    ArrowLocation location();

    /// Of the tip of its arrow.
    double x();

    /// Of the tip of its arrow.
    double y();

    /// How deep its arrow is.
    double arrow();

    /// From the end of the side to the arrow.
    double indent();

    /// How high the page may be.
    double highest();

    /// How far a page that stands there must move to the right.
    double across(Bounds page);

    /// How far it must move down.
    double down(Bounds page);
}
