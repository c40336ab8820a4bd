package roundtrip.ui.playback;

import java.util.List;

import roundtrip.topology.Scenario;

/// Where scenarios are kept: the document.
public interface Shelf {
    List<Scenario> scenarios();

    void keep(Scenario scenario);
}
