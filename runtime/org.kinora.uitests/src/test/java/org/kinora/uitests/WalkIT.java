package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.workbench.Microphones;
import org.kinora.uitests.bed.Hum;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** One film from the wizard to the finished file, all of it in the window and by events. */
@ExtendWith(Studio.class)
class WalkIT {
    private static final Pattern SHEET = Pattern.compile("([\\w ]+) (\\d+)x(\\d+) at ([\\d.]+) % from (-?\\d+),(-?\\d+), "
            + "tool (\\w+), (\\d+) layers, (\\d+) steps, (\\w+) selected, still");
    private static final String SCRIPT = """
        Title: Tea on Time

        INT. KITCHEN - DAY

        MARA, 30, pours tea. JONAS, 35, looks at the clock.

        MARA
        We are early.

        JONAS
        Then sit down.
        """;

    @AfterEach
    void back(Window window) {
        if (window.shows("wizard")) window.press("Escape");
        if (window.ask(() -> window.shell().getText().equals("late-train - Kinora"))) return;
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("close this project");
        window.press("Return");
        window.click("late-train");
        window.until("the film as before", () -> window.shell().getText().equals("late-train - Kinora"));
    }

    @Test
    void an_idea_becomes_a_film_that_lies_on_the_disk(Window window) {
        window.until("the film", () -> window.shell().getText().equals("late-train - Kinora"));
        Path film = begun(window);
        written(window, film);
        boarded(window, film);
        painted(window, film);
        cut(window, film);
        spoken(window, film);
        delivered(window, film);
    }

    /** By the wizard; what it draws first is stopped. */
    private static Path begun(Window window) {
        window.press("ctrl+2");
        window.front("Board");
        window.press("ctrl+n");
        window.find("wizard");
        window.type("Tea for two");
        window.until("a script", () -> window.words().stream().anyMatch(words -> words.contains("Title:") && words.contains("INT.")));
        window.press("Return");
        window.settle();
        window.click("Begin the film");
        window.until("another film", () -> !window.shell().getText().equals("late-train - Kinora") && window.shell().getText().endsWith(" - Kinora"));
        window.until("its board", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        window.until("the first board is being drawn", () -> window.state("status").startsWith("Make a film"));
        window.click("Stop");
        window.until("its end", () -> !window.state("status").startsWith("Make a film"));
        String name = window.ask(() -> window.shell().getText()).replace(" - Kinora", "");
        Path film = window.home().resolve("Kinora").resolve(name + ".kinora");
        assertThat(film).isDirectory();
        return film;
    }

    /** Another script in the place of the wizard's. */
    private static void written(Window window, Path film) {
        window.click("Story");
        window.front("Script");
        Control editor = window.find("script");
        window.clickAt(editor, 200, 60);
        window.press("ctrl+a");
        window.clipboard(SCRIPT);
        window.press("ctrl+v");
        window.press("Escape");
        window.press("ctrl+s");
        Patience.until("the new plan", () -> window.run(film, "film.plan", "{}").toString().contains("We are early."));
        window.picture("walk-script");
    }

    private static void boarded(Window window, Path film) {
        window.click("Board");
        window.front("Board");
        int shots = shots(window, film);
        window.until("the shots of the script", () -> window.state("board").startsWith(shots + " shots"));
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        int before = takes(window, film);
        window.press("r");
        Patience.until("another panel", () -> takes(window, film) > before);
        window.press("l");
        window.until("the lock", () -> window.state("board").contains("1 locked"));
        window.picture("walk-board");
        window.press("l");
        window.until("no lock", () -> !window.state("board").contains("locked"));
    }

    private static int shots(Window window, Path film) {
        int shots = 0;
        for (var scene : window.run(film, "film.plan", "{}").getAsJsonObject("story").getAsJsonArray("scenes"))
            shots += scene.getAsJsonObject().getAsJsonArray("shots").size();
        return shots;
    }

    private static int takes(Window window, Path film) {
        JsonObject takes = window.run(film, "take.list", "{}");
        return takes.has("takes") ? takes.getAsJsonArray("takes").size() : 0;
    }

    private static Matcher still(Window window) {
        window.until("a still picture", () -> SHEET.matcher(window.state("paint")).matches());
        Matcher state = SHEET.matcher(window.state("paint"));
        assertThat(state.matches()).isTrue();
        return state;
    }

    private static Point seen(Window window, double x, double y) {
        Matcher state = still(window);
        double scale = Double.parseDouble(state.group(4)) / 100;
        return new Point((int) Math.round(Integer.parseInt(state.group(5)) + x * Integer.parseInt(state.group(2)) * scale),
                (int) Math.round(Integer.parseInt(state.group(6)) + y * Integer.parseInt(state.group(3)) * scale));
    }

    private static void stepped(Window window, int steps) {
        window.until(steps + " steps", () -> window.state("paint").contains(", " + steps + " steps, "));
        still(window);
    }

    /** A panel is drawn on a sheet over the first shot, and an object filled away again; where windows have no OpenGL nothing can be painted. */
    private static void painted(Window window, Path film) {
        window.press("Return");
        window.until("the view", () -> window.shows("paint") || window.shows("paint-empty"));
        if (window.state("paint").contains("OpenGL 3.3")) return;
        Control paint = window.find("paint");
        int steps = Integer.parseInt(still(window).group(9));
        window.click("tool-hand");
        window.press("n");
        stepped(window, steps + 1);
        window.press("k");
        for (int i = 0; i < 8; i++) window.press("bracketright");
        window.drag(paint, seen(window, 0.2, 0.3), seen(window, 0.7, 0.3));
        stepped(window, steps + 2);
        window.drag(paint, seen(window, 0.4, 0.7), seen(window, 0.45, 0.7));
        stepped(window, steps + 3);
        window.press("w");
        Point object = seen(window, 0.42, 0.7);
        window.clickAt(paint, object.x, object.y);
        stepped(window, steps + 4);
        window.click("Grow");
        stepped(window, steps + 5);
        window.press("f");
        stepped(window, steps + 6);
        window.press("Escape");
        window.until("nothing selected", () -> window.state("paint").contains(" nothing selected"));
        int before = takes(window, film);
        window.picture("walk-panel");
        window.press("ctrl+s");
        Patience.until("the panel as a take", () -> takes(window, film) == before + 1);
    }

    /** The film is made as an animatic, and its first shot shortened. */
    private static void cut(Window window, Path film) {
        make(window);
        window.click("Edit");
        window.front("Timeline");
        window.until("clips", () -> window.state("timeline").matches("[1-9]\\d* clips.*"));
        long before = length(window, film);
        Control timeline = window.find("timeline");
        int width = window.ask(() -> timeline.getSize().x);
        long first = track(window, film).get("length").getAsLong();
        Point edge = new Point((int) (160 + first * (width - 160) * 0.97 / before) - 3, 88);
        window.drag(timeline, edge, new Point(edge.x - 50, edge.y));
        Patience.until("a shorter film", () -> length(window, film) < before);
        window.picture("walk-timeline");
    }

    /** From the palette, as an animatic, whatever of it is not there yet. */
    private static void make(Window window) {
        window.press("ctrl+shift+p");
        window.find("palette");
        window.type("make a film");
        window.press("Return");
        window.find("form");
        choose(window, "quality", "draft");
        choose(window, "stop-at", "animatic");
        window.click("Run");
        window.until("the film being made", () -> window.state("status").startsWith("Make a film"));
        ended(window);
    }

    private static void choose(Window window, String id, String choice) {
        Combo combo = (Combo) window.find(id);
        window.ask(() -> {
            for (int i = 0; i < combo.getItemCount(); i++) if (combo.getItem(i).equalsIgnoreCase(choice)) combo.select(i);
            return null;
        });
    }

    /** Whatever is being made takes as long as it takes; where it fails it is no longer being made either. */
    private static void ended(Window window) {
        while (window.state("status").startsWith("Make a film")) LockSupport.parkNanos(100_000_000);
    }

    private static JsonObject whole(Window window, Path film) {
        return window.run(film, "cut.show", "{\"whole\":true}").getAsJsonObject("cut");
    }

    private static long length(Window window, Path film) {
        return whole(window, film).get("frames").getAsLong();
    }

    /** The first clip of the first track. */
    private static JsonObject track(Window window, Path film) {
        return whole(window, film).getAsJsonArray("tracks").get(0).getAsJsonObject().getAsJsonArray("clips").get(0).getAsJsonObject();
    }

    private static void spoken(Window window, Path film) {
        Runnable gone = window.offer(Microphones.class, () -> Optional.of(new Hum()));
        window.front("Record");
        Control lines = window.find("record.lines");
        window.until("the lines", () -> window.state("prompter").matches("ready, [1-9].*"));
        window.clickAt(lines, 60, 60);
        int before = takes(window, film);
        window.press("space");
        window.until("the recording", () -> window.state("prompter").startsWith("recording"));
        window.press("space");
        Patience.until("the recording as a take", () -> takes(window, film) == before + 1);
        gone.run();
        window.front("Timeline");
    }

    private static void delivered(Window window, Path film) {
        window.click("Deliver");
        window.until("what can be delivered", () -> !window.state("deliveries").isEmpty());
        Control deliveries = window.find("deliveries");
        window.ask(deliveries::setFocus);
        window.press("Home");
        for (int i = 0; i < 60 && !window.state("deliveries").equals("Draft"); i++) window.press("Down");
        assertThat(window.state("deliveries")).isEqualTo("Draft");
        window.click("Write it");
        window.until("what is to be done first", () -> window.words().stream().anyMatch(words -> words.startsWith("The film was changed since")));
        make(window);
        window.click("Write it");
        window.until("the word of it", () -> window.words().stream().anyMatch(words -> words.endsWith(" was written.")));
        window.picture("walk-delivered");
        MediaInfo info = window.service(MediaEngine.class).probe(written(film));
        assertThat(info.video()).isPresent();
        assertThat(info.sound()).isPresent();
        assertThat(info.duration().toDouble()).isCloseTo(length(window, film) / 24.0, within(0.2));
    }

    private static Path written(Path film) {
        try (Stream<Path> files = Files.list(film.resolve("exports"))) {
            return files.filter(file -> file.toString().endsWith("-draft.mp4")).findFirst().orElseThrow();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
