package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinora with less than it hopes for: no plug-ins, a broken one, no system libraries. There is always a film. */
class LessIT {
    private static final String WHAT_TO_INSTALL = "apt-get install libasound2 libpulse0 libxcb-shm0";

    @TempDir
    Path folder;

    @Test
    void without_plugins_the_film_is_slates_with_captions_and_says_what_is_missing() throws Exception {
        Kinora kinora = Kinora.in(folder).from(Product.withoutPlugins(folder.resolve("product")));
        kinora.script("tea.fountain", Scripts.TEA);
        Ended made = kinora.make("tea.fountain", "-o", "tea.mp4");
        assertThat(made.notes()).anyMatch(note -> note.startsWith("No plug-in draws pictures: every shot is a slate with its description."))
                .anyMatch(note -> note.startsWith("No plug-in makes ambience: the film has none."))
                .anyMatch(note -> note.startsWith("2 lines are captioned, not spoken: no installed voice can speak en."));
        Film film = Film.of(folder.resolve("tea.mp4"));
        assertThat(film.codecs()).startsWith("h264", "aac", "mov_text");
        assertThat(film.seconds()).isCloseTo(made.seconds(), within(0.1));
        assertThat(folder.resolve("tea.srt")).content().contains("Is there any tea left?");
    }

    @Test
    void a_broken_plugin_is_reported_and_does_no_harm() throws Exception {
        Path home = homeWithPlugins();
        Files.writeString(home.resolve("plugins/garbage.jar"), "this is no jar");
        jarThatNeeds(home.resolve("plugins/acme.needy.jar"), "acme.needy", "com.example.absent");
        Kinora kinora = Kinora.in(folder).at(home);
        assertThat(kinora.run("plugins").good().out()).contains("acme.needy", "garbage.jar");
        Ended why = kinora.run("why", "acme.needy");
        assertThat(why.out()).contains("com.example.absent");
        assertThat(why.status()).as("something is missing").isEqualTo(3);
        kinora.script("tea.fountain", Scripts.TEA);
        assertThat(kinora.make("tea.fountain", "--stop-at", "boards").number("ran")).isPositive();
    }

    @Test
    void without_the_system_libraries_there_is_a_film_and_the_words_that_install_them() throws Exception {
        List<Path> libraries = libraries("libasound.so", "libpulse.so", "libpulse-simple.so", "libxcb-shm.so", "libfontconfig.so");
        Kinora usual = Kinora.in(folder);
        Kinora kinora = libraries.isEmpty() ? usual : usual.under(Isolation.hidden(libraries));
        kinora.script("tea.fountain", Scripts.TEA);
        Ended made = kinora.make("tea.fountain", "-o", "tea.mp4");
        assertThat(made.notes()).anyMatch(note -> note.contains(WHAT_TO_INSTALL));
        assertThat(Film.of(folder.resolve("tea.mp4")).codecs()).startsWith("h264", "aac", "mov_text");
    }

    /** A home with a plug-ins folder of its own that shares what was unpacked before. */
    private Path homeWithPlugins() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("plugins"));
        Files.createDirectories(Product.home().resolve("cache"));
        Files.createSymbolicLink(home.resolve("cache"), Product.home().resolve("cache"));
        return home;
    }

    private static void jarThatNeeds(Path jar, String name, String absent) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Import-Package", absent);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream written = new JarOutputStream(out, manifest)) {
            written.finish();
        }
    }

    private static List<Path> libraries(String... names) throws IOException {
        try (Stream<Path> files = Files.find(Path.of("/usr/lib"), 3, (file, attributes) -> Stream.of(names).anyMatch(file.getFileName().toString()::startsWith))) {
            return files.map(LessIT::real).distinct().sorted().toList();
        }
    }

    private static Path real(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException broken) {
            return link;
        }
    }
}
