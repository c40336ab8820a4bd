package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.files.Examples;
import roundtrip.files.Opener;
import roundtrip.files.Saver;
import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;
import roundtrip.formats.mermaid.design.MermaidFormat;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.ui.shell.Asking.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class FileSessionTest implements Telling {
    private static final Formats FORMATS = new Formats(List.of(JsonFormat.format(), MermaidFormat.format()));

    @TempDir Path folder;

    private final Editor editor = new Editor(Design.empty());
    private final Answers answers = new Answers();
    private final List<String> told = new ArrayList<>();
    private Runnable answer = () -> {};

    @Override
    public void fault(String sentence) {
        told.add("fault: " + sentence);
    }

    @Override
    public void say(String sentence) {
        told.add(sentence);
    }

    @Override
    public void list(String title, List<String> lines) {
        told.add(title + " " + lines);
    }

    @Override
    public void list(String title, List<String> lines, String verb, Runnable answer) {
        told.add(verb);
        this.answer = answer;
    }

    @Override
    public void clear() {
        told.clear();
    }

    private FileSession session() {
        return new FileSession(editor, new Opener(FORMATS), new Saver(FORMATS),
                new Settings(folder.resolve("settings")),
                answers, this, () -> {}, () -> {});
    }

    private void change() {
        editor.apply(Edits.title("Something else " + editor.design().title()));
    }

    @Test
    void the_mark_comes_with_a_change_and_goes_with_saving_and_with_undo() {
        FileSession session = session();
        session.open(Examples.FIRST, "Distributed");
        assertThat(session.title()).isEqualTo("Distributed - Roundtrip");
        change();
        assertThat(session.title()).isEqualTo("*Distributed - Roundtrip");
        editor.undo();
        assertThat(session.title()).isEqualTo("Distributed - Roundtrip");
        editor.redo();
        answers.file = folder.resolve("mine.topology.json");
        assertThat(session.save()).isTrue();
        assertThat(session.title()).isEqualTo("mine.topology.json - Roundtrip");
        editor.undo();
        assertThat(session.title()).isEqualTo("*mine.topology.json - Roundtrip");
    }

    @Test
    void a_saved_file_opens_as_it_was() {
        FileSession session = session();
        session.open(Examples.FIRST, "Distributed");
        answers.file = folder.resolve("mine");
        session.saveAs();
        Design saved = editor.design();
        editor.open(Design.empty());
        session.open(folder.resolve("mine.topology.json"));
        assertThat(editor.design()).isEqualTo(saved);
        assertThat(editor.isModified()).isFalse();
    }

    @Test
    void unsaved_changes_are_asked_about_and_cancel_keeps_everything() {
        FileSession session = session();
        session.open(Examples.FIRST, "Distributed");
        change();
        Design changed = editor.design();
        answers.changes = Answer.CANCEL;
        session.newDesign(null);
        assertThat(answers.asked).containsExactly("changes to Distributed");
        assertThat(editor.design()).isEqualTo(changed);
        answers.changes = Answer.DISCARD;
        session.newDesign(2);
        assertThat(editor.design().topology().components().size()).isZero();
        assertThat(editor.design().exercise()).isEqualTo(2);
    }

    @Test
    void saving_before_closing_needs_a_file_name_once() {
        FileSession session = session();
        session.open(Examples.FIRST, "Distributed");
        change();
        answers.changes = Answer.SAVE;
        assertThat(session.mayLose()).as("no file was chosen").isFalse();
        answers.file = folder.resolve("mine.topology.json");
        assertThat(session.mayLose()).isTrue();
        assertThat(answers.file).exists();
        change();
        answers.file = null;
        assertThat(session.mayLose()).isTrue();
    }

    @Test
    void a_bad_file_is_one_sentence_and_everything_stays() throws IOException {
        FileSession session = session();
        session.open(Examples.FIRST, "Distributed");
        Design before = editor.design();
        session.open(Files.writeString(folder.resolve("bad.topology.json"), "{\"form\": 1, \"nodes\": 7}"));
        assertThat(told).singleElement().asString().startsWith("fault: ").contains("bad.topology.json")
                .doesNotContain("Exception").doesNotContain("\n");
        assertThat(editor.design()).isEqualTo(before);
        assertThat(session.name()).isEqualTo("Distributed");
        session.open(folder.resolve("nowhere.json"));
        assertThat(told).hasSize(2);
    }

    @Test
    void a_file_that_cannot_be_written_is_one_sentence_and_the_mark_stays() {
        FileSession session = session();
        session.open(Examples.FIRST, "Distributed");
        change();
        answers.file = folder.resolve("no/such/folder/mine.topology.json");
        assertThat(session.save()).isFalse();
        assertThat(told).singleElement().asString().startsWith("fault: ");
        assertThat(session.title()).startsWith("*");
    }

    @Test
    void revert_returns_to_the_file_if_the_person_is_sure() {
        FileSession session = session();
        session.open(Examples.FIRST, "Distributed");
        answers.file = folder.resolve("mine.topology.json");
        session.save();
        Design saved = editor.design();
        assertThat(session.canRevert()).isFalse();
        change();
        answers.sure = false;
        session.revert();
        assertThat(editor.isModified()).isTrue();
        answers.sure = true;
        session.revert();
        assertThat(editor.design()).isEqualTo(saved);
    }

    @Test
    void a_file_name_is_suggested_by_the_title() {
        FileSession session = session();
        session.newDesign(null);
        editor.apply(Edits.title("Our school's shop: 2nd try"));
        session.saveAs();
        assertThat(answers.asked).containsExactly("file to save our-school-s-shop-2nd-try.topology.json");
    }

    private Path foreign(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void guesses_are_one_step_on_the_bare_structure_and_opening_changes_nothing() throws IOException {
        session().open(foreign("x.mmd", "flowchart TB\n  lb[HAProxy] --> web[nginx]\n"));
        assertThat(editor.topology().component("lb").kind()).isEqualTo(Kind.LOAD_BALANCER);
        assertThat(editor.isModified()).isFalse();
        assertThat(editor.undoName()).isEqualTo("Guess the Kinds");
        editor.undo();
        assertThat(editor.topology().component("lb").kind()).isEqualTo(Kind.OTHER);
        assertThat(editor.topology().nodes()).allMatch(node -> node.placement().at() != null);
        assertThat(editor.canUndo()).isFalse();
        editor.redo();
        assertThat(editor.isModified()).isFalse();
    }

    @Test
    void one_click_imports_without_guesses_also_later() throws IOException {
        session().open(foreign("x.mmd", "flowchart TB\n  lb[HAProxy] --> web[nginx]\n"));
        assertThat(told).containsExactly("Import without guesses");
        answer.run();
        Design bare = editor.design();
        assertThat(bare.topology().component("lb").kind()).isEqualTo(Kind.OTHER);
        editor.redo();
        change();
        answer.run();
        assertThat(editor.design()).isEqualTo(bare);
        assertThat(editor.undoName()).isEqualTo("Import without Guesses");
    }

    @Test
    void a_drawing_of_our_own_is_opened_without_guesses() throws IOException {
        session().open(Examples.FIRST, "x");
        String own = MermaidFormat.format().exporter().write(editor.design());
        session().open(foreign("own.mmd", own));
        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void a_page_with_several_diagrams_offers_each() throws IOException {
        Path page = foreign("README.md", """
                # Shop
                ```mermaid
                flowchart TB
                  a --> b
                ```
                ## Blog
                ```mermaid
                flowchart TB
                  x --> y --> z
                ```
                """);
        answers.number = 1;
        session().open(page);
        assertThat(answers.asked)
                .containsExactly("README.md: [Shop (line 3, 2 parts), Blog (line 8, 3 parts)]");
        assertThat(editor.topology().components().size()).isEqualTo(3);
        assertThat(Files.readString(page)).startsWith("# Shop");

        Design before = editor.design();
        answers.number = null;
        session().open(page);
        assertThat(editor.design()).isSameAs(before);
        FileSession pasted = session();
        answers.number = 0;
        pasted.begin("Pasted text", Files.readString(page));
        assertThat(editor.topology().components().size()).isEqualTo(2);
        assertThat(pasted.file()).isNull();
    }
}
