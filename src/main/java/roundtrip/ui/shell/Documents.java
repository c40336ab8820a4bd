package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.files.Saver;
import roundtrip.files.UnwritableException;
import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Formats;
import roundtrip.topology.Design;
import roundtrip.ui.actions.Action;
import roundtrip.ui.actions.FileWork;
import roundtrip.ui.mermaid.ExportSheet;
import roundtrip.words.Words;

/// The file menu: the session, and what leaves the program in other forms.
final class Documents implements FileWork {
    private static final Words WORDS = Words.in("ui");
    private static final String MERMAID = "mermaid";

    private final FileSession session;
    private final Editor editor;
    private final Settings settings;
    private final Asking asking;
    private final Telling telling;
    private final @Nullable Function<Design, byte[]> picture;
    private final Formats formats;
    private final @Nullable Exporter mermaid;
    private final Cover cover;
    private final Runnable home;
    private final Runnable exit;

    /// @param picture draws a PNG; absent where that cannot be done
    /// @param cover takes a sheet with choices
    /// @param home shows the start page
    /// @param exit closes the window if the person agrees
    Documents(FileSession session, Editor editor, Formats formats, Settings settings, Asking asking, Telling telling,
            @Nullable Function<Design, byte[]> picture, Cover cover, Runnable home, Runnable exit) {
        this.session = session;
        this.editor = editor;
        this.formats = formats;
        this.cover = cover;
        mermaid = formats.called(MERMAID).map(Format::exporter).orElse(null);
        this.settings = settings;
        this.asking = asking;
        this.telling = telling;
        this.picture = picture;
        this.home = home;
        this.exit = exit;
    }

    @Override
    public void newDesign() {
        session.newDesign(null);
    }

    @Override
    public void home() {
        home.run();
    }

    @Override
    public void open() {
        session.open();
    }

    @Override
    public void open(Path file) {
        session.open(file);
    }

    @Override
    public List<Path> recent() {
        return settings.recent();
    }

    @Override
    public void forgetRecent() {
        settings.forgetRecent();
    }

    @Override
    public void save() {
        session.save();
    }

    @Override
    public void saveAs() {
        session.saveAs();
    }

    @Override
    public boolean canRevert() {
        return session.canRevert();
    }

    @Override
    public void revert() {
        session.revert();
    }

    @Override
    public List<Action> exports() {
        List<Action> exports = new ArrayList<>();
        if (picture != null) {
            exports.add(Action.of("export-picture", () -> export(".png", picture.apply(editor.design())))
                    .keys("MOD+SHIFT+E").icon("share"));
        }
        formats.all().stream().filter(format -> !format.extensions().contains(FileSession.ENDING))
                .forEach(format -> addExport(exports, format));
        return exports;
    }

    /// The own form is what "Save as" writes; Mermaid asks how.
    private void addExport(List<Action> exports, Format format) {
        Exporter exporter = format.exporter();
        if (format.id().equals(MERMAID)) {
            exports.add(Action.of("export-mermaid", this::exportMermaid).icon("text"));
        } else if (exporter != null) {
            String key = "format." + format.id();
            String called = WORDS.has(key) ? WORDS.say(key) : format.id();
            exports.add(Action.of("export-" + format.id(), () -> export(format.extensions().getFirst(),
                    exporter.write(editor.design()), exporter)).icon("file")
                    .called(() -> Words.in("actions").say("action.export-format", called)));
        }
    }

    private void exportMermaid() {
        cover.lay(new ExportSheet(editor.design(),
                text -> export(".mmd", text, Objects.requireNonNull(mermaid)), this::copy, cover::lift));
    }

    /// What can be copied to the clipboard of the computer.
    List<Action> copies() {
        return mermaid == null
                ? List.of()
                : List.of(Action.of("copy-mermaid", () -> copy(mermaid.write(editor.design()))).keys("MOD+SHIFT+C")
                        .icon("copy"));
    }

    private void export(String ending, byte[] content) {
        asking.fileToSave(ending, session.suggestion() + ending).ifPresent(file -> write(file, content));
    }

    private void export(String ending, String text, Exporter exporter) {
        asking.fileToSave(ending, session.suggestion() + ending)
                .ifPresent(file -> tell(file, () -> Saver.export(file, text, exporter)));
    }

    private void write(Path file, byte[] content) {
        tell(file, () -> Saver.write(file, content));
    }

    private void tell(Path file, Runnable writing) {
        try {
            writing.run();
            telling.say(WORDS.say("export.done", file));
        } catch (UnwritableException fault) {
            telling.fault(String.valueOf(fault.getMessage()));
        }
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        telling.say(WORDS.say("export.copied"));
    }

    @Override
    public void close() {
        home.run();
    }

    @Override
    public void exit() {
        exit.run();
    }
}
