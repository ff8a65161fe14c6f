package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Patience;
import org.kinora.uitests.bed.Premiere;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** What an editor does to a cut by mouse and keys; each edit is taken back, which brings the cut back as it was. */
@ExtendWith(Studio.class)
class TimelineIT {
    private static final int LEFT = 160;
    private static final int PICTURE = 88;
    private static final int SOUND = 170;

    @BeforeEach
    void show_the_cut_of_a_film(Window window) {
        Premiere.cut(window);
        window.ask(window.find("timeline")::setFocus);
        window.press("0");
    }

    private static JsonObject cut(Window window) {
        return window.run("cut.show", "{\"whole\":true}").getAsJsonObject("cut");
    }

    private static JsonObject track(Window window, String id) {
        for (JsonElement each : cut(window).getAsJsonArray("tracks"))
            if (each.getAsJsonObject().get("id").getAsString().equals(id)) return each.getAsJsonObject();
        throw new AssertionError("no track " + id);
    }

    private static JsonArray pictures(Window window) {
        return track(window, "picture").getAsJsonArray("clips");
    }

    private static JsonObject picture(Window window, int number) {
        return pictures(window).get(number).getAsJsonObject();
    }

    private static JsonObject line(Window window) {
        return track(window, "dialogue").getAsJsonArray("clips").get(0).getAsJsonObject();
    }

    private static long number(JsonObject of, String name) {
        return of.has(name) ? of.get(name).getAsLong() : 0;
    }

    private static boolean flag(JsonObject of, String name) {
        return of.has(name) && of.get(name).getAsBoolean();
    }

    /** Where a frame lies; the timeline shows the whole film. */
    private static Point at(Window window, double frame, int y) {
        Control timeline = window.find("timeline");
        int width = window.ask(() -> timeline.getSize().x);
        return new Point((int) (LEFT + frame * (width - LEFT) * 0.97 / number(cut(window), "frames")), y);
    }

    private static Point beside(Point place, int right) {
        return new Point(place.x + right, place.y);
    }

    /** The first shot that begins with a straight cut. */
    private static int straight(Window window) {
        for (int i = 1; i < pictures(window).size(); i++) if (number(picture(window, i).getAsJsonObject("blend"), "length") == 0) return i;
        throw new AssertionError("each shot begins with a transition");
    }

    /** Waits for the word of an edit, so that the window shows the cut as it is now. */
    private static void told(Window window, String words) {
        window.until(words, () -> window.words().stream().anyMatch(one -> one.startsWith(words)));
    }

    private static void takeBack(Window window, JsonObject before) {
        window.press("ctrl+z");
        Patience.until("the cut as it was", () -> cut(window).equals(before));
        told(window, "Taken back.");
    }

    @Test
    void with_control_a_cut_rolls_and_the_film_keeps_its_length(Window window) {
        JsonObject before = cut(window);
        JsonObject second = picture(window, 1);
        Point edge = beside(at(window, number(second, "position"), PICTURE), 3);
        window.drag("ctrl", window.find("timeline"), edge, beside(edge, 40));
        Patience.until("a later cut", () -> number(picture(window, 1), "position") > number(second, "position"));
        told(window, "Roll");
        assertThat(number(cut(window), "frames")).isEqualTo(number(before, "frames"));
        assertThat(number(picture(window, 1), "position") + number(picture(window, 1), "length")).as("its out-point")
                .isEqualTo(number(second, "position") + number(second, "length"));
        window.picture("timeline-rolled");
        takeBack(window, before);
    }

    @Test
    void with_control_a_picture_slides_between_its_neighbours(Window window) {
        JsonObject before = cut(window);
        JsonObject second = picture(window, 1);
        Point middle = at(window, number(second, "position") + number(second, "length") / 2.0, PICTURE + 20);
        window.drag("ctrl", window.find("timeline"), middle, beside(middle, 20));
        Patience.until("a later picture", () -> number(picture(window, 1), "position") > number(second, "position"));
        told(window, "Slide");
        assertThat(number(picture(window, 1), "length")).isEqualTo(number(second, "length"));
        assertThat(number(cut(window), "frames")).isEqualTo(number(before, "frames"));
        takeBack(window, before);
    }

    @Test
    void with_shift_a_sound_slips_within_its_clip(Window window) {
        JsonObject before = cut(window);
        JsonObject whole = line(window);
        Control timeline = window.find("timeline");
        Point in = at(window, number(whole, "position") / 2000.0, SOUND);
        window.drag(timeline, beside(in, 3), beside(in, 33));
        Patience.until("a later in-point", () -> number(line(window), "in") > 0);
        told(window, "Trim");
        JsonObject trimmed = line(window);
        JsonObject between = cut(window);
        Point middle = at(window, (number(trimmed, "position") + number(trimmed, "length") / 2.0) / 2000, SOUND);
        window.drag("shift", timeline, middle, beside(middle, 8));
        Patience.until("what was said before", () -> number(line(window), "in") < number(trimmed, "in"));
        told(window, "Slip");
        assertThat(number(line(window), "position")).isEqualTo(number(trimmed, "position"));
        assertThat(number(line(window), "length")).isEqualTo(number(trimmed, "length"));
        takeBack(window, between);
        takeBack(window, before);
    }

    @Test
    void a_picture_is_split_under_the_playhead_and_a_dissolve_is_pulled_out_of_a_cut(Window window) {
        JsonObject before = cut(window);
        Control timeline = window.find("timeline");
        JsonObject first = picture(window, 0);
        Point middle = at(window, number(first, "length") / 2.0, PICTURE + 20);
        window.clickAt(timeline, middle.x, middle.y);
        window.clickAt(timeline, middle.x, 12);
        window.press("s");
        Patience.until("two halves", () -> pictures(window).size() == before.getAsJsonArray("tracks").get(0).getAsJsonObject()
                .getAsJsonArray("clips").size() + 1);
        told(window, "Split");
        takeBack(window, before);
        int straight = straight(window);
        Point handle = beside(at(window, number(picture(window, straight), "position"), 64), 10);
        window.drag(timeline, handle, beside(handle, 30));
        Patience.until("a dissolve", () -> number(picture(window, straight).getAsJsonObject("blend"), "length") > 0);
        told(window, "Transition");
        window.picture("timeline-dissolve");
        takeBack(window, before);
    }

    @Test
    void tracks_are_muted_heard_alone_and_locked_at_their_heads(Window window) {
        Control timeline = window.find("timeline");
        for (String one : new String[] {"muted", "solo"}) {
            int x = one.equals("muted") ? 94 : 118;
            window.clickAt(timeline, x, 162);
            Patience.until("on: " + one, () -> flag(track(window, "dialogue"), one));
            told(window, "Track");
            window.clickAt(timeline, x, 162);
            Patience.until("off: " + one, () -> !flag(track(window, "dialogue"), one));
        }
        JsonObject before = cut(window);
        window.clickAt(timeline, 142, 116);
        Patience.until("a locked picture", () -> flag(track(window, "picture"), "locked"));
        Patience.until("the word of it", () -> {
            Point edge = at(window, number(picture(window, 0), "length"), PICTURE);
            window.drag(timeline, beside(edge, -3), beside(edge, 40));
            return window.words().contains("The track picture is locked.");
        });
        window.picture("timeline-locked");
        window.clickAt(timeline, 142, 116);
        Patience.until("the cut as it was", () -> cut(window).equals(before));
    }

    @Test
    void keys_go_from_cut_to_cut_and_tell_which_frame_of_which_file_is_seen(Window window) {
        window.press("Home");
        window.press("Down");
        long second = number(picture(window, 1), "position");
        window.until("the second shot", () -> window.state("timeline").contains("frame " + second + ","));
        window.press("f");
        window.until("its file", () -> window.words().stream().anyMatch(words -> words.matches(".*: frame \\d+ of \\S+")));
        window.press("Up");
        window.until("the first shot", () -> window.state("timeline").contains("frame 0,"));
    }
}
