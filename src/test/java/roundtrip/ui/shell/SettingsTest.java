package roundtrip.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void what_is_saved_is_there_at_the_next_start() {
        Settings settings = new Settings(folder.resolve("deep/down/settings"));
        settings.put("theme", "dark");
        settings.put("scale", 1.5);
        settings.put("started", true);
        settings.save();
        Settings next = new Settings(folder.resolve("deep/down/settings"));
        assertThat(next.text("theme", "light")).isEqualTo("dark");
        assertThat(next.number("scale", 1)).isEqualTo(1.5);
        assertThat(next.flag("started", false)).isTrue();
    }

    @Test
    void the_file_opened_last_comes_first_and_only_once() {
        Settings settings = new Settings(folder.resolve("settings"));
        for (int i = 0; i < 12; i++) {
            settings.opened(folder.resolve("design" + i));
        }
        settings.opened(folder.resolve("design7"));
        assertThat(settings.recent()).hasSize(8).doesNotHaveDuplicates().first().isEqualTo(folder.resolve("design7"));
        settings.forgetRecent();
        assertThat(new Settings(folder.resolve("settings")).recent()).isEmpty();
    }

    @Test
    void a_broken_file_means_the_first_start() throws java.io.IOException {
        Path file = Files.write(folder.resolve("settings"), new byte[]{(byte) 0xff, 0, 13, (byte) 0xc3});
        assertThat(new Settings(file).flag("started", false)).isFalse();
        Files.writeString(file, "scale=much\nno equals sign\nrecent.0=bad\0name\n");
        Settings settings = new Settings(file);
        assertThat(settings.number("scale", 1)).isEqualTo(1);
        assertThat(settings.recent()).isEmpty();
    }
}
