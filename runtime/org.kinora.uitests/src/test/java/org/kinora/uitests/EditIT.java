package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** Player, timeline and list of jobs on a film that was made. */
@ExtendWith(Studio.class)
class EditIT {
    @BeforeEach
    void show_the_cut_of_a_film(Window window) {
        Premiere.cut(window);
    }

    private static long length(Window window) {
        JsonObject cut = window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut");
        return cut.get("frames").getAsLong();
    }

    @Test
    void space_plays_and_the_playhead_of_the_timeline_moves_along(Window window) throws IOException {
        Control player = window.find("player");
        window.clickAt(player, 40, 40);
        window.press("Home");
        window.press("space");
        window.until("time to pass", () -> window.state("player").matches("playing, frame ([2-9]\\d|\\d{3,}) of .*"));
        assertThat(window.state("timeline")).doesNotContain("frame 0,");
        Object started = window.ask(() -> player.getData("test.start"));
        assertThat(started).as("milliseconds from the key to sound and picture").isInstanceOf(Long.class);
        Files.writeString(Files.createDirectories(Path.of(System.getProperty("kinora.screenshots"))).resolve("play-start.txt"), started + " ms\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        window.press("k");
        window.until("a pause", () -> window.state("player").startsWith("paused"));
        window.press("Home");
        window.press("Right");
        window.until("the second frame", () -> window.state("player").startsWith("paused, frame 1 of"));
        window.picture("edit");
    }

    @Test
    void a_dragged_edge_ripples_the_film_and_one_undo_takes_it_back(Window window) {
        long before = length(window);
        Control timeline = window.find("timeline");
        Point edge = edge(window, before);
        window.drag(timeline, edge, new Point(edge.x + 60, edge.y));
        window.until("a longer film", () -> window.words().stream().anyMatch(words -> words.startsWith("Ripple")));
        assertThat(length(window)).isGreaterThan(before);
        window.picture("timeline-rippled");
        window.press("ctrl+z");
        window.until("the word of it", () -> window.words().contains("Taken back."));
        assertThat(length(window)).isEqualTo(before);
    }

    private static JsonObject clip(Window window, String track, int number) {
        JsonObject cut = window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut");
        for (var each : cut.getAsJsonArray("tracks"))
            if (each.getAsJsonObject().get("id").getAsString().equals(track))
                return each.getAsJsonObject().getAsJsonArray("clips").get(number).getAsJsonObject();
        throw new AssertionError("no track " + track);
    }

    private static String tied(Window window) {
        JsonObject line = clip(window, "dialogue", 0);
        return line.has("linked") ? line.get("linked").getAsString() : "";
    }

    private static int gain(Window window) {
        JsonObject level = clip(window, "dialogue", 0).getAsJsonObject("level");
        return level.has("gain") ? level.get("gain").getAsInt() : 0;
    }

    /** A place on the first line of dialogue, of its height from above. */
    private static Point line(Window window, double depth) {
        JsonObject line = clip(window, "dialogue", 0);
        Control timeline = window.find("timeline");
        int width = window.ask(() -> timeline.getSize().x);
        long middle = line.get("position").getAsLong() + line.get("length").getAsLong() / 2;
        return new Point((int) (160 + middle / 2000.0 * (width - 160) * 0.97 / length(window)), 133 + (int) Math.round(42 * depth));
    }

    @Test
    void the_line_on_a_sound_is_pulled_up_and_keys_make_it_softer_again(Window window) {
        int before = gain(window);
        Control timeline = window.find("timeline");
        window.drag(timeline, line(window, (1200 - before) / 4800.0), line(window, (1200 - before) / 4800.0 - 0.15));
        Patience.until("a louder line", () -> gain(window) > before);
        int louder = gain(window);
        window.until("its words", () -> window.words().stream().anyMatch(words -> words.startsWith("Level")));
        window.press("alt+Down");
        Patience.until("a decibel less", () -> gain(window) == louder - 100);
        window.picture("timeline-level");
        window.press("ctrl+z");
        Patience.until("one undo for each gesture", () -> gain(window) == louder);
        window.press("ctrl+z");
        Patience.until("the level before", () -> gain(window) == before);
    }

    private static JsonArray curve(Window window) {
        JsonObject level = clip(window, "dialogue", 0).getAsJsonObject("level");
        return level.has("curve") ? level.getAsJsonArray("curve") : new JsonArray();
    }

    private static long number(JsonObject of, String name) {
        return of.has(name) ? of.get(name).getAsLong() : 0;
    }

    /** Where a sample of the film lies on the timeline, on the tracks of sound. */
    private static Point sample(Window window, long sample, double depth) {
        Control timeline = window.find("timeline");
        int width = window.ask(() -> timeline.getSize().x);
        return new Point((int) (160 + sample / 2000.0 * (width - 160) * 0.97 / length(window)), 133 + (int) Math.round(42 * depth));
    }

    @Test
    void key_frames_of_a_level_are_put_on_a_sound_and_pulled_by_the_mouse(Window window) {
        Control timeline = window.find("timeline");
        Point on = line(window, (1200 - gain(window)) / 4800.0);
        window.clickAt(timeline, line(window, 0.9).x, line(window, 0.9).y);
        window.doubleClickAt(timeline, on.x, on.y);
        Patience.until("a key frame", () -> curve(window).size() == 1);
        JsonObject line = clip(window, "dialogue", 0);
        JsonObject key = curve(window).get(0).getAsJsonObject();
        Point knob = sample(window, number(line, "position") + number(key, "at"), (1200 - gain(window)) / 4800.0);
        window.until("the key frame on the sound", () -> window.words().stream().anyMatch(words -> words.startsWith("Level of")));
        window.drag(timeline, knob, new Point(knob.x + 8, knob.y + 10));
        Patience.until("later and softer", () -> number(curve(window).get(0).getAsJsonObject(), "at") > number(key, "at")
                && number(curve(window).get(0).getAsJsonObject(), "value") < 0);
        window.picture("timeline-level-keys");
        window.press("ctrl+z");
        Patience.until("the key frame as it was put", () -> curve(window).size() == 1 && curve(window).get(0).equals(key));
        window.press("ctrl+z");
        Patience.until("no key frame", () -> curve(window).isEmpty());
    }

    @Test
    void a_sound_has_ends_of_its_own_beside_those_of_its_picture(Window window) {
        Control timeline = window.find("timeline");
        JsonObject before = clip(window, "dialogue", 0);
        String pictures = clip(window, "picture", 0) + " " + clip(window, "picture", 1);
        Point in = sample(window, number(before, "position"), 0.9);
        window.drag(timeline, new Point(in.x + 3, in.y), new Point(in.x + 23, in.y));
        Patience.until("a later in-point", () -> number(clip(window, "dialogue", 0), "in") > 0);
        JsonObject trimmed = clip(window, "dialogue", 0);
        assertThat(number(trimmed, "position") - number(before, "position")).isEqualTo(number(trimmed, "in"));
        assertThat(number(trimmed, "position") + number(trimmed, "length")).as("its end").isEqualTo(number(before, "position")
                + number(before, "length"));
        window.until("the shorter sound", () -> window.words().stream().anyMatch(words -> words.contains("at its in-point")));
        Point out = sample(window, number(before, "position") + number(before, "length"), 0.9);
        window.drag(timeline, new Point(out.x - 3, out.y), new Point(out.x + 17, out.y));
        Patience.until("a later out-point", () -> number(clip(window, "dialogue", 0), "length") > number(trimmed, "length"));
        assertThat(clip(window, "picture", 0) + " " + clip(window, "picture", 1)).as("pictures stay").isEqualTo(pictures);
        window.picture("timeline-sound-ends");
        window.until("the longer sound", () -> window.words().stream().anyMatch(words -> words.contains("at its out-point")));
        window.press("ctrl+z");
        Patience.until("one undo for each end", () -> clip(window, "dialogue", 0).equals(trimmed));
        window.press("ctrl+z");
        Patience.until("as before", () -> clip(window, "dialogue", 0).equals(before));
    }

    @Test
    void a_sound_that_is_dragged_before_its_picture_says_that_it_leads(Window window) {
        Control timeline = window.find("timeline");
        int last = sounds(window) - 1;
        JsonObject before = clip(window, "dialogue", last);
        long picture = pictured(window, before.get("linked").getAsString());
        Point from = sample(window, number(before, "position") + number(before, "length") / 2, 0.9);
        Point to = sample(window, picture * 2000 + number(before, "length") / 2, 0.9);
        window.drag(timeline, from, new Point(to.x - 30, to.y));
        Patience.until("heard before it is seen", () -> number(clip(window, "dialogue", last), "position") < picture * 2000);
        Point now = sample(window, number(clip(window, "dialogue", last), "position") + number(before, "length") / 2, 0.9);
        window.until("the word of it", () -> window.words().stream().anyMatch(words -> words.startsWith("Move")));
        AtomicInteger moves = new AtomicInteger();
        Patience.until("how far", () -> {
            window.hover(timeline, now.x + moves.incrementAndGet() % 3, now.y);
            return String.valueOf(window.ask(timeline::getToolTipText)).matches("(?s).*J \\d+ f before its picture.*");
        });
        window.picture("timeline-lead");
        window.press("ctrl+z");
        Patience.until("as before", () -> clip(window, "dialogue", last).equals(before));
    }

    /** The first frame of a shot in the film. */
    private static long pictured(Window window, String shot) {
        for (var each : window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut").getAsJsonArray("tracks").get(0).getAsJsonObject()
                .getAsJsonArray("clips")) {
            JsonObject clip = each.getAsJsonObject();
            if (clip.has("linked") && clip.get("linked").getAsString().equals(shot)) return number(clip, "position");
        }
        throw new AssertionError("no picture of " + shot);
    }

    private static int sounds(Window window) {
        for (var each : window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut").getAsJsonArray("tracks"))
            if (each.getAsJsonObject().get("id").getAsString().equals("dialogue")) return each.getAsJsonObject().getAsJsonArray("clips").size();
        return 0;
    }

    @Test
    void a_copied_sound_is_pasted_at_the_playhead_and_untied_from_its_picture(Window window) {
        Control timeline = window.find("timeline");
        int before = sounds(window);
        window.clickAt(timeline, line(window, 0.9).x, line(window, 0.9).y);
        window.press("ctrl+c");
        window.until("the copy", () -> window.words().stream().anyMatch(words -> words.endsWith("is copied.")));
        window.press("Home");
        window.press("ctrl+v");
        Patience.until("one more sound", () -> sounds(window) == before + 1);
        window.press("ctrl+z");
        Patience.until("as before", () -> sounds(window) == before);
        String shot = tied(window);
        assertThat(shot).isNotEmpty();
        window.press("u");
        Patience.until("an untied line", () -> tied(window).isEmpty());
        window.press("ctrl+z");
        Patience.until("tied again", () -> tied(window).equals(shot));
    }

    @Test
    void key_frames_of_a_picture_are_put_eased_and_taken_back(Window window) {
        Control timeline = window.find("timeline");
        Point edge = edge(window, length(window));
        window.clickAt(timeline, edge.x - 40, edge.y);
        window.press("p");
        window.until("the value shown", () -> window.words().contains("Opacity"));
        window.press("Home");
        window.press("Right");
        window.press("alt+k");
        Patience.until("a key frame", () -> clip(window, "picture", 0).toString().contains("\"opacity\""));
        window.picture("timeline-keys");
        window.press("alt+e");
        Patience.until("another ease", () -> clip(window, "picture", 0).toString().contains("\"SMOOTH\""));
        window.press("ctrl+z");
        window.press("ctrl+z");
        Patience.until("no key frame", () -> !clip(window, "picture", 0).toString().contains("\"opacity\""));
        for (int i = 0; i < 5; i++) window.press("p");
    }

    @Test
    void the_script_under_the_playhead_is_read_and_a_note_is_written(Window window) {
        Control timeline = window.find("timeline");
        window.clickAt(timeline, line(window, 0.8).x, 12);
        window.press("shift+m");
        window.find("note.words");
        window.type("too dark");
        window.press("Return");
        Patience.until("the note", () -> window.run("cut.show", "{\"whole\":true}").toString().contains("too dark"));
        window.picture("timeline-note");
        window.press("ctrl+z");
        Patience.until("no note", () -> !window.run("cut.show", "{\"whole\":true}").toString().contains("too dark"));
    }

    /** The out-point of the first shot; the timeline shows the whole film. */
    private static Point edge(Window window, long frames) {
        JsonObject cut = window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut");
        JsonObject first = cut.getAsJsonArray("tracks").get(0).getAsJsonObject().getAsJsonArray("clips").get(0).getAsJsonObject();
        long at = first.get("length").getAsLong();
        Control timeline = window.find("timeline");
        int width = window.ask(() -> timeline.getSize().x);
        int left = 160;
        int captions = 24 + 2;
        return new Point((int) (left + at * (width - left) * 0.97 / frames) - 3, 32 + captions + 30);
    }
}
