package roundtrip.ui.shell;

import java.util.List;

import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.topology.Scenario;
import roundtrip.ui.playback.Shelf;

/// The scenarios of the document. Keeping one is one step of undo, the only thing by which a run changes the document.
record ScenarioShelf(Editor editor) implements Shelf {
    @Override
    public List<Scenario> scenarios() {
        return editor.design().scenarios().list();
    }

    @Override
    public void keep(Scenario scenario) {
        editor.apply(Edits.keep(scenario));
    }
}
