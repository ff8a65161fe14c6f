package org.kinora.workbench.timeline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

class TimelineModelTest {
    private static final Cut CUT = new Cut(new FilmFormat(1280, 720, Rational.of(24)), "en", 120, List.of(
            new Track(Role.PICTURE, List.of(clip("a", 0, 48), clip("b", 48, 24), clip("c", 72, 48)), false),
            new Track(Role.DIALOGUE, List.of(clip("line", 96_000, 48_000)), false)), List.of(), Map.of(), Mastering.STANDARD);

    private static Clip clip(String id, long position, long length) {
        return new Clip(id, "", new Medium.Colour("000000"), position, length, 0, Blend.CUT, Level.PLAIN);
    }

    private static Lanes lanes() {
        return Lanes.of(CUT, 32, 4);
    }

    private static Lanes.Hit hit(String clip, Lanes.Edge edge) {
        return lanes().lanes().stream().flatMap(lane -> lane.track().clips().stream().filter(one -> one.id().equals(clip))
                .map(one -> new Lanes.Hit(lane, one, edge))).findFirst().orElseThrow();
    }

    private static String input(Lanes.Hit hit, boolean control, boolean shift, long by) {
        Gesture gesture = Gesture.begin(hit, control, shift).orElseThrow().dragged(by);
        return gesture.operation() + gesture.input().map(Object::toString).orElse("");
    }

    @Test
    void a_place_is_a_clip_or_one_of_its_edges() {
        Scale scale = new Scale(100, 100, 4);
        Lane picture = lanes().lanes().getFirst();
        assertThat(lanes().hit(scale, 102, picture.y() + 5, 6).orElseThrow()).extracting(hit -> hit.clip().id(), Lanes.Hit::edge)
                .containsExactly("a", Lanes.Edge.IN);
        assertThat(lanes().hit(scale, 100 + 4 * 46 + 7, picture.y() + 5, 6).orElseThrow().edge()).isEqualTo(Lanes.Edge.OUT);
        assertThat(lanes().hit(scale, 100 + 4 * 60, picture.y() + 5, 6).orElseThrow()).extracting(hit -> hit.clip().id(), Lanes.Hit::edge)
                .containsExactly("b", Lanes.Edge.BODY);
        assertThat(lanes().hit(scale, 50, picture.y() + 5, 6)).isEmpty();
    }

    @Test
    void sounds_stand_where_their_samples_are() {
        Lane dialogue = lanes().lanes().getLast();
        Clip line = dialogue.track().clips().getFirst();
        assertThat(dialogue.begin(line)).isEqualTo(48);
        assertThat(dialogue.end(line)).isEqualTo(72);
    }

    @Test
    void edges_of_the_picture_ripple_and_roll_with_control_and_trim_with_shift() {
        assertThat(input(hit("b", Lanes.Edge.OUT), false, false, 5)).isEqualTo("cut.ripple{\"clip\":\"b\",\"edge\":\"OUT\",\"by\":\"5f\"}");
        assertThat(input(hit("b", Lanes.Edge.IN), true, false, -3)).isEqualTo("cut.roll{\"clip\":\"b\",\"by\":\"-3f\"}");
        assertThat(input(hit("a", Lanes.Edge.OUT), true, false, 3)).isEqualTo("cut.roll{\"clip\":\"b\",\"by\":\"3f\"}");
        assertThat(input(hit("b", Lanes.Edge.IN), false, true, 2)).isEqualTo("cut.trim{\"clip\":\"b\",\"edge\":\"IN\",\"by\":\"2f\"}");
        assertThat(input(hit("line", Lanes.Edge.OUT), false, false, 2)).isEqualTo("cut.trim{\"clip\":\"line\",\"edge\":\"OUT\",\"by\":\"2f\"}");
    }

    @Test
    void a_picture_slides_between_its_neighbours_with_control_and_a_sound_moves() {
        assertThat(input(hit("b", Lanes.Edge.BODY), true, false, 6)).isEqualTo("cut.slide{\"clip\":\"b\",\"by\":\"6f\"}");
        assertThat(input(hit("line", Lanes.Edge.BODY), true, false, 6)).startsWith("cut.move{");
    }

    @Test
    void a_clip_slips_against_the_drag_and_moves_beside_the_one_it_is_dropped_on() {
        assertThat(input(hit("b", Lanes.Edge.BODY), false, true, 6)).isEqualTo("cut.slip{\"clip\":\"b\",\"by\":\"-6f\"}");
        assertThat(input(hit("a", Lanes.Edge.BODY), false, false, 60)).isEqualTo("cut.move{\"clip\":\"a\",\"to\":\"c\",\"offset\":\"48f\"}");
        assertThat(input(hit("c", Lanes.Edge.BODY), false, false, -70)).isEqualTo("cut.move{\"clip\":\"c\",\"to\":\"a\",\"offset\":\"0f\"}");
        assertThat(input(hit("b", Lanes.Edge.BODY), false, false, 0)).isEqualTo("cut.move");
        assertThat(input(hit("line", Lanes.Edge.BODY), false, false, 12)).isEqualTo("cut.move{\"clip\":\"line\",\"to\":\"line\",\"offset\":\"12f\"}");
    }

    @Test
    void what_is_dragged_snaps_to_places_within_reach() {
        Snap snap = new Snap(List.of(0L, 48L, 72L), 3);
        assertThat(List.of(snap.by(48, 22), snap.by(48, 26), snap.by(48, 10), snap.by(48, 1))).containsExactly(24L, 24L, 10L, 1L);
    }

    @Property
    void a_frame_under_the_mouse_stays_there_when_zooming_in(@ForAll @IntRange(min = 0, max = 5000) int frame, @ForAll @IntRange(min = 1, max = 8) int times) {
        Scale scale = new Scale(100, 100, 0.5);
        double x = scale.x(frame);
        for (int i = 0; i < times; i++) scale = scale.zoomed(1.2, x);
        assertThat(scale.frame(x)).isEqualTo(frame);
    }

    @Test
    void a_looped_sound_goes_on_from_its_beginning() {
        float[] all = {0.1f, 0.9f};
        assertThat(Waves.columns(all, true, 0, 480, 4)).containsExactly(0.1f, 0.9f, 0.1f, 0.9f);
        assertThat(Waves.columns(all, false, 0, 480, 4)).containsExactly(0.1f, 0.9f, 0, 0);
        assertThat(Waves.columns(all, false, 0, 960, 1)).containsExactly(0.9f);
    }

    @Test
    void numbers_of_the_ruler_stand_well_apart() {
        assertThat(List.of(Painter.step(100), Painter.step(8), Painter.step(0.01))).containsExactly(1.0, 10.0, 1800.0);
        assertThat(List.of(Painter.clock(75), Painter.clock(3675))).containsExactly("1:15", "1:01:15");
    }

    @Test
    void clips_are_called_as_people_call_them() {
        Labels labels = Labels.of(JsonParser.parseString("{'story':{'scenes':[{'shots':[{'id':'a','label':'1A'}],'lines':[{'id':'line','speaker':'Mara',"
                + "'text':'Tea?'}]}]}}").getAsJsonObject());
        assertThat(List.of(labels.of(clip("a", 0, 1)), labels.of(clip("a+36", 0, 1)), labels.of(clip("line", 0, 1)), labels.of(clip("other", 0, 1))))
                .containsExactly("1A", "1A+36", "Mara: Tea?", "other");
    }

    @Test
    void a_switch_leaves_the_others_of_its_track_as_they_are() {
        Track track = new Track("music", Role.MUSIC, "", List.of(), true, false, true);
        assertThat(Switch.SOLO.over(track)).hasToString("{\"track\":\"music\",\"mute\":true,\"solo\":true,\"lock\":true}");
        assertThat(Switch.MUTE.over(track)).hasToString("{\"track\":\"music\",\"mute\":false,\"solo\":false,\"lock\":true}");
    }
}
