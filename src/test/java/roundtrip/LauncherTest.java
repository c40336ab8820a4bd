package roundtrip;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Our launcher in an image like the one that the build makes, but with the runtime and the classes of the tests.
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    @TempDir Path folder;

    private Path image() throws IOException {
        Path image = Files.createDirectories(folder.resolve("an image"));
        Files.createDirectories(image.resolve("lib/app"));
        Files.createDirectories(image.resolve("bin"));
        Path runtime = Path.of(System.getProperty("java.home"));
        Files.createDirectories(image.resolve("lib/runtime/bin"));
        for (String part : List.of("lib", "conf")) {
            Files.createSymbolicLink(image.resolve("lib/runtime").resolve(part), runtime.resolve(part));
        }
        Files.copy(runtime.resolve("bin/java"), image.resolve("lib/runtime/bin/roundtrip"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Path launcher = Files.copy(Path.of("src", "launcher", "roundtrip"), image.resolve("bin/roundtrip"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
                        .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(image.resolve("lib/app/roundtrip.jar")), manifest).close();
        return launcher;
    }

    private record Ended(int code, String out) {}

    private static Ended run(Path launcher, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dof.somebody=else");
        Process process = builder.start();
        var out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        return new Ended(process.waitFor(), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void names_of_more_than_64_KiB_reach_the_program() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("check", "--fail-on", "low", "--format", "json"));
        arguments.addAll(Collections.nCopies(2000, Shell.design("0-simple-web-stack")));

        Ended ended = run(image(), arguments);

        assertThat(String.join(" ", arguments).length()).isGreaterThan(100_000);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out().lines()).hasSize(2000);
    }

    @Test
    void arguments_stay_as_they_are_and_a_link_to_the_launcher_starts_it_too()
            throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("rt"), image());

        Ended ended = run(link, List.of("check", "a file; with $words \"and\" *"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).contains("a file; with $words \"and\" *").doesNotContain("Picked up");
    }
}
