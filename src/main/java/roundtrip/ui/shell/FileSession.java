package roundtrip.ui.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.files.Example;
import roundtrip.files.Opened;
import roundtrip.files.Opener;
import roundtrip.files.Saver;
import roundtrip.files.UnwritableException;
import roundtrip.formats.Note;
import roundtrip.formats.Piece;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.words.Words;

/// The document as a file. What cannot be read or written is told in one sentence, and everything stays as it was.
public final class FileSession {
    private static final Words WORDS = Words.in("ui");
    static final String ENDING = ".topology.json";

    private final Editor editor;
    private final Opener opener;
    private final Saver saver;
    private final Settings settings;
    private final Asking asking;
    private final Telling telling;
    private final Runnable shown;
    private final Runnable settle;
    private @Nullable Path file;
    private String name = WORDS.say("untitled");

    /// @param settle takes over what somebody is still writing
    /// @param shown called when another document is in the editor
    public FileSession(Editor editor, Opener opener, Saver saver, Settings settings, Asking asking, Telling telling,
            Runnable settle, Runnable shown) {
        this.editor = editor;
        this.opener = opener;
        this.saver = saver;
        this.settings = settings;
        this.asking = asking;
        this.telling = telling;
        this.settle = settle;
        this.shown = shown;
    }

    public @Nullable Path file() {
        return file;
    }

    /// What the document is called in the title of the window, without a mark.
    public String name() {
        return name;
    }

    /// The title of the window: the mark says that something is in no file yet.
    public String title() {
        return WORDS.say(editor.isModified() ? "window.title.changed" : "window.title", name);
    }

    /// Asks what to do with changes that would be lost.
    ///
    /// @return whether to go on
    public boolean mayLose() {
        settle.run();
        if (!editor.isModified()) {
            return true;
        }
        return switch (asking.aboutChanges(name)) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /// Begins with a design that is in no file.
    ///
    /// @param calledSo what holds it, for questions about it
    /// @throws UnreadableException if it cannot be read
    public void begin(String calledSo, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        choose(calledSo, opener.pieces(calledSo, content), piece -> opener.read(calledSo, piece),
                () -> opener.read(calledSo, content, null)).filter(_ -> mayLose()).ifPresent(opened -> {
                    String title = opened.design().title();
                    take(opened, null, title == null ? WORDS.say("untitled") : title);
                });
    }

    /// The one design of a text, or that of several which the person chooses.
    private Optional<Opened> choose(String calledSo, List<Piece> pieces, Function<Piece, Opened> one,
            Supplier<Opened> whole) {
        if (pieces.size() < 2) {
            return Optional.of(whole.get());
        }
        return asking.which(calledSo, Pieces.names(pieces)).map(number -> one.apply(pieces.get(number)));
    }

    public void newDesign(@Nullable Integer exercise) {
        if (mayLose()) {
            file = null;
            name = WORDS.say("untitled");
            editor.open(Design.empty().forExercise(exercise));
            telling.clear();
            shown.run();
        }
    }

    /// @param calledSo a short title for the window
    public void open(Example example, String calledSo) {
        if (mayLose()) {
            Opened opened = opener.open(example);
            take(opened.titled(calledSo), null, calledSo);
        }
    }

    public void open() {
        if (mayLose()) {
            asking.fileToOpen().ifPresent(this::read);
        }
    }

    public void open(Path wanted) {
        if (mayLose()) {
            read(wanted);
        }
    }

    private void read(Path wanted) {
        try {
            Path whole = wanted.toAbsolutePath().normalize();
            choose(fileName(whole), opener.pieces(wanted), piece -> opener.openPiece(wanted, piece),
                    () -> opener.open(wanted)).ifPresent(opened -> {
                        boolean writable = saver.canSave(whole) && saver.mayReplace(whole);
                        take(opened, writable ? whole : null, fileName(whole));
                        settings.opened(whole);
                    });
        } catch (UnreadableException fault) {
            telling.fault(message(fault));
        }
    }

    private void take(Opened opened, @Nullable Path from, String calledSo) {
        file = from;
        name = calledSo;
        Design bare = opened.barePlaced();
        if (bare == null) {
            editor.open(opened.placed());
        } else {
            editor.open(bare, Edit.of(WORDS.say("step.guess"), _ -> opened.placed()));
        }
        telling.clear();
        tell(opened.notes(), bare);
        shown.run();
    }

    /// What the reader had to say, and where it guessed, the way back to what the file says.
    private void tell(List<Note> notes, @Nullable Design bare) {
        List<String> lines = notes.stream().map(FileSession::told).toList();
        String title = WORDS.say("notes.title", name);
        if (bare != null) {
            telling.list(title, lines, WORDS.say("notes.bare"), () -> withoutGuesses(bare));
        } else if (!lines.isEmpty()) {
            telling.list(title, lines);
        }
    }

    /// Straight after opening this is the step back; later it is a step of its own.
    private void withoutGuesses(Design bare) {
        if (WORDS.say("step.guess").equals(editor.undoName())) {
            editor.undo();
        } else {
            editor.apply(Edit.of(WORDS.say("step.bare"), _ -> bare));
        }
    }

    private static String told(Note note) {
        if (note.line() != null) {
            return WORDS.say("notes.line", note.line(), note.text());
        }
        return note.path() == null ? note.text() : WORDS.say("notes.path", note.path(), note.text());
    }

    /// @return whether everything is in a file now
    public boolean save() {
        settle.run();
        return file == null ? saveAs() : write(file);
    }

    public boolean saveAs() {
        settle.run();
        Optional<Path> chosen = asking.fileToSave(ENDING, suggestion() + ENDING);
        return chosen.isPresent() && write(withEnding(chosen.get()));
    }

    private Path withEnding(Path chosen) {
        return saver.canSave(chosen) ? chosen : chosen.resolveSibling(fileName(chosen) + ENDING);
    }

    private boolean write(Path target) {
        Path whole = target.toAbsolutePath().normalize();
        try {
            saver.save(whole, editor.design());
        } catch (UnwritableException fault) {
            telling.fault(message(fault));
            return false;
        }
        file = whole;
        name = fileName(whole);
        settings.opened(whole);
        editor.saved();
        return true;
    }

    /// A file name made of the title.
    String suggestion() {
        String title = editor.design().title();
        String words = file != null
                ? fileName(file).replaceAll("\\.[a-z]+(\\.json)?$", "")
                : title == null ? name : title;
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$",
                "");
        return plain.isEmpty() ? "design" : plain;
    }

    public boolean canRevert() {
        return file != null && editor.isModified();
    }

    public void revert() {
        Path saved = Objects.requireNonNull(file);
        if (asking.sure(WORDS.say("revert.question", name), WORDS.say("revert.verb"))) {
            read(saved);
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String message(RuntimeException fault) {
        return String.valueOf(fault.getMessage());
    }
}
