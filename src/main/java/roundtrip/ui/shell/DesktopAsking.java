package roundtrip.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Formats;
import roundtrip.ui.theme.Look;
import roundtrip.words.Words;

/// The questions as dialogs of the desktop.
final class DesktopAsking implements Asking {
    private static final Words WORDS = Words.in("ui");
    private static final String FOLDER = "folder";
    /// Pages of Markdown are read for the diagrams in them, and never written.
    private static final List<String> PAGES = List.of("*.md", "*.markdown");

    private final Stage owner;
    private final Look look;
    private final Formats formats;
    private final Settings settings;

    DesktopAsking(Stage owner, Look look, Formats formats, Settings settings) {
        this.owner = owner;
        this.look = look;
        this.formats = formats;
        this.settings = settings;
    }

    @Override
    public Answer aboutChanges(String document) {
        ButtonType save = new ButtonType(WORDS.say("changes.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(WORDS.say("changes.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(WORDS.say("changes.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType chosen = ask(WORDS.say("changes.question", document), WORDS.say("changes.line"), save, discard,
                cancel);
        return chosen == save ? Answer.SAVE : chosen == discard ? Answer.DISCARD : Answer.CANCEL;
    }

    @Override
    public boolean sure(String question, String verb) {
        ButtonType yes = new ButtonType(verb, ButtonData.YES);
        ButtonType no = new ButtonType(WORDS.say("changes.cancel"), ButtonData.CANCEL_CLOSE);
        return ask(question, "", yes, no) == yes;
    }

    private ButtonType ask(String question, String line, ButtonType... answers) {
        Alert alert = new Alert(AlertType.CONFIRMATION, line, answers);
        alert.initOwner(owner);
        alert.setTitle(WORDS.say("app"));
        alert.setHeaderText(question);
        alert.setGraphic(null);
        look.dress(alert.getDialogPane().getScene());
        return alert.showAndWait().orElse(answers[answers.length - 1]);
    }

    @Override
    public Optional<Integer> which(String document, List<String> designs) {
        ChoiceDialog<String> dialog = new ChoiceDialog<>(designs.getFirst(), designs);
        dialog.initOwner(owner);
        dialog.setTitle(WORDS.say("app"));
        dialog.setHeaderText(WORDS.say("which.question", document));
        dialog.setContentText(WORDS.say("which.line"));
        dialog.setGraphic(null);
        look.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait().map(designs::indexOf);
    }

    @Override
    public Optional<Path> fileToOpen() {
        FileChooser chooser = chooser(WORDS.say("chooser.open"));
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(WORDS.say("chooser.readable"),
                        Stream.concat(patterns(formats.readable()).stream(), PAGES.stream()).toList()),
                new ExtensionFilter(WORDS.say("chooser.all"), "*.*"));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> fileToSave(String ending, String suggested) {
        FileChooser chooser = chooser(WORDS.say("chooser.save"));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(new ExtensionFilter('*' + ending, '*' + ending));
        return remembered(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Path folder = Path.of(settings.text(FOLDER, System.getProperty("user.home", ".")));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen != null && chosen.getParent() != null) {
            settings.put(FOLDER, chosen.getParent());
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private static List<String> patterns(List<String> endings) {
        return endings.stream().map(ending -> '*' + ending).toList();
    }
}
