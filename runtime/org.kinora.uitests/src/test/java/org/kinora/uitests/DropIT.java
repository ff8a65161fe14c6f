package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Files that are carried by the mouse out of the library, and out of a window of another kind, onto what they shall become takes of. */
@ExtendWith(Studio.class)
class DropIT {
    private static final int RATE = 48_000;

    private static Path picture(Path folder, String name, int rgb) throws IOException {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 360; y++) for (int x = 0; x < 640; x++) image.setRGB(x, y, rgb + x / 8);
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Path sound(Path folder) throws IOException {
        byte[] samples = new byte[RATE];
        for (int i = 0; i < samples.length / 2; i++) samples[2 * i + 1] = (byte) (30 * Math.sin(i / 20.0));
        Path file = folder.resolve("voice.wav");
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(samples), new AudioFormat(RATE, 16, 1, true, false), samples.length / 2),
                AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }

    /** A small window that stands for another program and holds one file. */
    private static Control held(Window window, Path file) {
        return window.ask(() -> {
            Shell shell = new Shell(window.shell(), SWT.NO_TRIM | SWT.ON_TOP);
            Label label = new Label(shell, SWT.NONE);
            label.setText(file.getFileName().toString());
            label.setSize(160, 40);
            shell.setBounds(1400, 940, 160, 40);
            DragSource source = new DragSource(label, DND.DROP_COPY);
            source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
            source.addDragListener(new DragSourceAdapter() {
                @Override
                public void dragSetData(DragSourceEvent event) {
                    event.data = new String[] {file.toString()};
                }
            });
            shell.open();
            return label;
        });
    }

    private static void gone(Window window, Control held) {
        window.ask(() -> {
            held.getShell().dispose();
            return null;
        });
    }

    private static int takes(Window window) {
        JsonObject takes = window.run("take.list", "{}");
        return takes.has("takes") ? takes.getAsJsonArray("takes").size() : 0;
    }

    private static List<String> used(Window window) {
        List<String> used = new ArrayList<>();
        JsonObject takes = window.run("take.list", "{}");
        if (takes.has("takes")) takes.getAsJsonArray("takes").forEach(each -> {
            JsonObject take = each.getAsJsonObject();
            if (take.has("chosen") && take.get("chosen").getAsBoolean()) used.add(take.get("name").getAsString());
        });
        return used;
    }

    /** Carries a file to a place until the view says what it would become; then its choice is taken back. */
    private static void dropped(Window window, Control from, Point start, Control to, Point end, String data, String becomes) {
        int before = takes(window);
        List<String> chosen = used(window);
        window.carry(from, start, to, end, () -> becomes.equals(to.getData(data)));
        Patience.until("one more take", () -> takes(window) == before + 1);
        assertThat(used(window)).as("it is the one in use").isNotEqualTo(chosen);
        window.picture("dropped-" + becomes);
        window.run("project.undo", "{}");
        Patience.until("the film as before", () -> used(window).equals(chosen));
    }

    @Test
    void a_file_that_is_dropped_on_a_card_becomes_a_take_of_its_shot(Window window, @TempDir Path folder) throws IOException {
        window.click("Board");
        window.front("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        Control held = held(window, picture(folder, "card.png", 0x203040));
        dropped(window, held, new Point(20, 20), window.find("board"), new Point(60, 120), "test.landing", "1A");
        gone(window, held);
    }

    @Test
    void a_picture_of_the_library_becomes_a_take_of_the_shot_on_the_timeline(Window window, @TempDir Path folder) throws IOException {
        Premiere.of(window);
        window.run("assets.add", "{\"files\":[{\"path\":\"" + picture(folder, "carried.png", 0x604020) + "\"}]}");
        window.click("Edit");
        window.front("Timeline");
        window.until("clips", () -> window.state("timeline").matches("[1-9]\\d* clips.*"));
        window.front("Library");
        window.click("library.words");
        window.press("ctrl+a");
        window.type("carried.png");
        window.until("the one picture", () -> window.state("library.grid").equals("1 assets, carried.png"));
        dropped(window, window.find("library.grid"), new Point(60, 40), window.find("timeline"), shot(window), "test.landing", "take.add");
        window.ask(window.find("library.grid")::setFocus);
        window.press("Escape");
    }

    @Test
    void a_sound_that_is_dropped_on_a_line_of_the_timeline_becomes_a_take_of_the_line(Window window, @TempDir Path folder) throws IOException {
        Premiere.of(window);
        window.click("Edit");
        window.front("Timeline");
        window.until("clips", () -> window.state("timeline").matches("[1-9]\\d* clips.*"));
        Control held = held(window, sound(folder));
        window.ask(() -> {
            held.getShell().setLocation(1400, 60);
            return null;
        });
        JsonObject line = track(window, "dialogue");
        long middle = (line.get("position").getAsLong() + line.get("length").getAsLong() / 2) / 2000;
        dropped(window, held, new Point(20, 20), window.find("timeline"), new Point(x(window, middle), 160), "test.landing", "line.audio");
        gone(window, held);
    }

    @Test
    void a_row_of_the_script_takes_what_is_dropped_on_it(Window window, @TempDir Path folder) throws IOException {
        window.click("Story");
        window.front("Script");
        StyledText script = (StyledText) window.find("script");
        window.until("the script", () -> script.getText().contains("The last train is late again."));
        Control voice = held(window, sound(folder));
        String footer = "Becomes a take: a sound of this line, a picture or clip of shot 1";
        onto(window, voice, script, "The last train is late again.", footer);
        gone(window, voice);
        Control picture = held(window, picture(folder, "row.png", 0x102030));
        onto(window, picture, script, "An empty platform.", "Becomes a take of shot 1");
        gone(window, picture);
    }

    private static void onto(Window window, Control held, StyledText script, String words, String becomes) {
        int before = takes(window);
        List<String> chosen = used(window);
        Point place = window.ask(() -> {
            int at = script.getText().indexOf(words);
            script.setTopIndex(Math.max(0, script.getLineAtOffset(at) - 6));
            Point found = script.getLocationAtOffset(at + 4);
            return new Point(found.x, found.y + script.getLineHeight() / 2);
        });
        window.carry(held, new Point(20, 20), script, place, () -> window.words().stream().anyMatch(said -> said.startsWith(becomes)));
        Patience.until("one more take", () -> takes(window) == before + 1);
        assertThat(used(window)).as("it is the one in use").isNotEqualTo(chosen);
        window.picture("dropped-script");
        window.run("project.undo", "{}");
        Patience.until("the film as before", () -> used(window).equals(chosen));
    }

    private static JsonObject track(Window window, String name) {
        for (var each : window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut").getAsJsonArray("tracks"))
            if (each.getAsJsonObject().get("id").getAsString().equals(name))
                return each.getAsJsonObject().getAsJsonArray("clips").get(0).getAsJsonObject();
        throw new AssertionError("no track " + name);
    }

    /** Where a frame lies on the timeline, which shows the whole film. */
    private static int x(Window window, long frame) {
        long frames = window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut").get("frames").getAsLong();
        Control timeline = window.find("timeline");
        int width = window.ask(() -> timeline.getSize().x);
        return (int) (160 + frame * (width - 160) * 0.97 / frames);
    }

    /** The middle of the first shot on the track of pictures. */
    private static Point shot(Window window) {
        for (var each : window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut").getAsJsonArray("tracks").get(0).getAsJsonObject()
                .getAsJsonArray("clips")) {
            JsonObject clip = each.getAsJsonObject();
            if (clip.has("linked") && clip.get("linked").getAsString().equals(clip.get("id").getAsString())) {
                long position = clip.has("position") ? clip.get("position").getAsLong() : 0;
                return new Point(x(window, position + clip.get("length").getAsLong() / 2), 88);
            }
        }
        throw new AssertionError("no shot");
    }
}
