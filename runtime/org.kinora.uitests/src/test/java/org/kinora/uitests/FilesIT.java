package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.uitests.bed.GivenPaths;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** What comes in from files that a person chooses, and goes out to them. */
@ExtendWith(Studio.class)
class FilesIT {
    @BeforeEach
    void show_the_film(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
    }

    private static Path picture(Path file, int colour) throws IOException {
        BufferedImage image = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 36; y++) for (int x = 0; x < 64; x++) image.setRGB(x, y, colour + x);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Optional<JsonObject> of(JsonObject output, String list, String name, String value) {
        if (!output.has(list)) return Optional.empty();
        return StreamSupport.stream(output.getAsJsonArray(list).spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(one -> one.get(name).getAsString().equals(value)).findFirst();
    }

    private static Optional<JsonObject> asset(Window window, String name) {
        return of(window.run("assets.list", "{}"), "assets", "name", name);
    }

    private static boolean missing(Window window) {
        return of(window.run("assets.list", "{\"offline\":true}"), "assets", "name", "rain.bin").isPresent();
    }

    /** What a view of the window does, by its words. */
    private static void command(Window window, String words) {
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type(words);
        window.press("Return");
        window.until("no palette", () -> !window.shows("palette"));
    }

    @Test
    void chosen_files_come_into_the_library_and_a_linked_one_that_was_moved_is_found_again(Window window, @TempDir Path folder) throws IOException {
        window.click("Edit");
        window.front("Library");
        window.find("library.grid");
        try (GivenPaths files = GivenPaths.to(window, picture(folder.resolve("moss.png"), 0x205020), picture(folder.resolve("clay.png"), 0x805020))) {
            window.ask(window.find("library.grid")::setFocus);
            window.press("ctrl+shift+i");
            assertThat(files.asked().kind()).isEqualTo(FileQuestion.Kind.OPEN_MANY);
            Patience.until("both pictures", () -> asset(window, "moss.png").isPresent() && asset(window, "clay.png").isPresent());
        }
        Path here = Files.createDirectories(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("there"));
        Path linked = Files.writeString(here.resolve("rain.bin"), "rain that is far too long to be copied");
        window.ask(window.find("library.grid")::setFocus);
        try (GivenPaths files = GivenPaths.to(window, linked)) {
            command(window, "Record a large file in place, without copying it");
            assertThat(files.asked().kind()).isEqualTo(FileQuestion.Kind.OPEN);
            Patience.until("the link", () -> asset(window, "rain.bin").isPresent());
        }
        Files.move(linked, there.resolve("rain.bin"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(missing(window)).isTrue();
        window.ask(window.find("library.grid")::setFocus);
        try (GivenPaths files = GivenPaths.to(window, there)) {
            command(window, "Look for missing linked files");
            assertThat(files.asked().kind()).isEqualTo(FileQuestion.Kind.FOLDER);
            Patience.until("the file found", () -> !missing(window));
        }
        window.picture("files-library");
    }

    @Test
    void a_plug_in_is_installed_from_a_file_and_removed(Window window, @TempDir Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "acme.empty");
        headers.putValue("Bundle-Version", "1.2.3");
        headers.putValue("Bundle-Name", "Acme Empty");
        Path jar = folder.resolve("acme.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        window.press("ctrl+6");
        window.front("Plug-ins");
        window.until("the plug-ins", () -> window.state("plugins").matches("[1-9]\\d* rows"));
        try (GivenPaths nothing = GivenPaths.to(window)) {
            window.click("Install ...");
            assertThat(nothing.asked().filters()).containsExactly(new FileQuestion.Filter("", "*.jar"));
        }
        assertThat(plugin(window)).isEmpty();
        try (GivenPaths files = GivenPaths.to(window, jar)) {
            window.click("Install ...");
            files.asked();
            Patience.until("the plug-in", () -> plugin(window).isPresent());
        }
        Table table = (Table) window.find("plugins");
        window.until("its row", () -> row(table).isPresent());
        Rectangle at = window.ask(() -> {
            table.showItem(table.getItem(row(table).orElseThrow()));
            return table.getItem(row(table).orElseThrow()).getBounds();
        });
        window.clickAt(table, at.x + 20, at.y + at.height / 2);
        window.until("it is described", () -> window.state("plugins.words").startsWith("acme.empty "));
        window.picture("files-plug-in");
        window.click("Remove");
        window.until("its row is gone", () -> row(table).isEmpty());
        assertThat(plugin(window)).isEmpty();
    }

    private static Optional<Integer> row(Table table) {
        return IntStream.range(0, table.getItemCount()).boxed().filter(row -> table.getItem(row).getText(0).contains("acme")
                || table.getItem(row).getText(0).contains("Acme")).findFirst();
    }

    private static Optional<JsonObject> plugin(Window window) {
        return of(window.run("plugins.list", "{}"), "plugins", "id", "acme.empty");
    }

    @Test
    void notes_go_out_to_a_file_and_come_in_from_it(Window window, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("notes.json");
        String note = window.run("review.add", "{\"text\":\"The cup is on the wrong side\"}").get("note").getAsString();
        window.press("ctrl+2");
        window.front("Notes");
        window.find("review.export");
        try (GivenPaths files = GivenPaths.to(window, file)) {
            window.click("review.export");
            assertThat(List.of(files.asked().kind(), files.asked().name())).isEqualTo(List.of(FileQuestion.Kind.SAVE, "notes.json"));
            Patience.until("the file", () -> Files.exists(file) && file.toFile().length() > 0);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("The cup is on the wrong side");
        window.run("review.remove", "{\"note\":\"" + note + "\"}");
        assertThat(of(window.run("review.list", "{}"), "notes", "id", note)).isEmpty();
        try (GivenPaths files = GivenPaths.to(window, file)) {
            window.click("review.import");
            assertThat(files.asked().kind()).isEqualTo(FileQuestion.Kind.OPEN);
            window.until("the note is back", () -> window.words().stream().anyMatch(words -> words.contains("The cup is on the wrong side")));
        }
        window.picture("files-notes");
        window.run("review.remove", "{\"note\":\"" + note + "\"}");
    }
}
