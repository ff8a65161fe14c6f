package org.kinora.film.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kinora.film.internal.edit.Cuts.FRAME;
import static org.kinora.film.internal.edit.Cuts.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit.Edge;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.film.internal.cut.MixPlan;

class CutEditorTest {
    private final CutEditor editor = new CutEditor();
    private final Cut three = Cuts.three();

    private Cut after(CutEdit... edits) {
        Cut cut = three;
        for (CutEdit edit : edits) {
            cut = editor.apply(cut, edit);
            Cuts.whole(cut);
        }
        return cut;
    }

    private static String row(Cut cut) {
        return String.join(" ", cut.clips(Role.PICTURE).stream().map(clip -> clip.id() + ":" + clip.length() + "@" + clip.in()).toList());
    }

    private static long frame(Cut cut, String id) {
        return clip(cut, id).position() / FRAME;
    }

    @Test
    void a_ripple_at_the_end_moves_all_that_follows_with_its_lines_and_markers() {
        Cut cut = after(new CutEdit.Ripple("a", Edge.OUT, -8));
        assertThat(row(cut)).isEqualTo("a:40@100 b:24@100 c:72@100");
        assertThat(List.of(frame(cut, "a1"), frame(cut, "b1"), frame(cut, "c1"))).containsExactly(10L, 50L, 74L);
        assertThat(clip(cut, "cue").length()).isEqualTo(64 * FRAME);
        assertThat(clip(cut, "room").length()).isEqualTo(136 * FRAME);
        assertThat(cut.markers().getFirst().frame()).isEqualTo(64);
    }

    @Test
    void a_ripple_at_the_start_keeps_a_line_on_the_very_frames_of_its_picture() {
        Cut cut = after(new CutEdit.Ripple("b", Edge.IN, 6));
        assertThat(row(cut)).isEqualTo("a:48@100 b:18@106 c:72@100");
        assertThat(frame(cut, "b1")).isEqualTo(52);
        assertThat(frame(cut, "c1")).isEqualTo(76);
    }

    @Test
    void music_that_ends_on_a_cut_goes_on_doing_so_and_gets_no_longer_than_it_is() {
        assertThat(clip(after(new CutEdit.Ripple("b", Edge.OUT, -4)), "cue").end()).isEqualTo(68 * FRAME);
        assertThat(clip(after(new CutEdit.Ripple("b", Edge.OUT, 20)), "cue").end()).isEqualTo(72 * FRAME);
    }

    @Test
    void a_roll_moves_the_cut_and_nothing_else() {
        Cut cut = after(new CutEdit.Roll("b", -5));
        assertThat(row(cut)).isEqualTo("a:43@100 b:29@95 c:72@100");
        assertThat(cut.clips(Role.DIALOGUE)).isEqualTo(three.clips(Role.DIALOGUE));
    }

    @Test
    void a_slip_shows_a_later_part_and_its_line_comes_earlier() {
        Cut cut = after(new CutEdit.Slip("b", 4));
        assertThat(row(cut)).isEqualTo("a:48@100 b:24@104 c:72@100");
        assertThat(frame(cut, "b1")).isEqualTo(54);
        assertThat(frame(cut, "c1")).isEqualTo(82);
    }

    @Test
    void words_can_be_moved_and_nothing_else() {
        Clip words = new Clip("t", "b", new Medium.Text(Medium.Text.Kind.SUPER, List.of("LONDON"), "en"), 60, 20, 0, Blend.CUT, Level.PLAIN);
        List<Track> tracks = new ArrayList<>(three.tracks().stream().filter(track -> track.role() != Role.TITLES).toList());
        tracks.add(new Track(Role.TITLES, List.of(words), false));
        Cut cut = new Cut(three.format(), three.language(), three.frames(), tracks, three.markers(), three.metadata(), three.mastering());
        Effect slide = new Effect.Transform(Keys.of(Keys.ONE), Keys.of(Keys.ONE / 4), Keys.of(0), Keys.of(0));
        assertThat(clip(editor.apply(cut, new CutEdit.Treat("t", List.of(slide))), "t").effects()).containsExactly(slide);
        assertThatThrownBy(() -> editor.apply(cut, new CutEdit.Treat("t", List.of(Effect.Transform.zoom(Keys.of(Keys.ONE / 2))))))
                .isInstanceOf(Failure.class).hasMessageContaining("The words of t can be moved, and nothing else.");
    }

    @Test
    void a_slide_takes_from_one_neighbour_and_gives_to_the_other() {
        Cut cut = after(new CutEdit.Slide("b", 10));
        assertThat(row(cut)).isEqualTo("a:58@100 b:24@100 c:62@110");
        assertThat(List.of(frame(cut, "a1"), frame(cut, "b1"), frame(cut, "c1"))).containsExactly(10L, 68L, 82L);
    }

    @Test
    void a_trimmed_picture_leaves_black_and_can_grow_over_it_again() {
        Cut cut = after(new CutEdit.Trim("b", Edge.OUT, -6));
        assertThat(row(cut)).isEqualTo("a:48@100 b:18@100 gap:b>:6@0 c:72@100");
        assertThat(row(after(new CutEdit.Trim("b", Edge.OUT, -6), new CutEdit.Trim("b", Edge.OUT, 6)))).isEqualTo(row(three));
        assertThat(row(after(new CutEdit.Trim("b", Edge.IN, 6), new CutEdit.Trim("a", Edge.OUT, 6)))).isEqualTo("a:54@100 b:18@106 c:72@100");
        assertThatThrownBy(() -> after(new CutEdit.Trim("b", Edge.OUT, 1))).isInstanceOf(Failure.class)
                .hasMessageContaining("no black beside the clip b")
                .hasMessageContaining("ripple");
    }

    @Test
    void a_sound_trimmed_at_its_start_keeps_its_samples_in_their_places() {
        Cut cut = after(new CutEdit.Trim("c1", Edge.IN, 3 * FRAME), new CutEdit.Trim("c1", Edge.OUT, -FRAME));
        Clip line = clip(cut, "c1");
        assertThat(List.of(line.position(), line.in(), line.length())).containsExactly(85 * FRAME, 3 * FRAME, 26 * FRAME);
        assertThatThrownBy(() -> after(new CutEdit.Trim("c1", Edge.IN, -1))).hasMessageContaining("nothing so early");
    }

    @Test
    void a_split_makes_two_clips_that_show_the_same_film() {
        Cut cut = after(new CutEdit.Split("c", 30));
        assertThat(row(cut)).isEqualTo("a:48@100 b:24@100 c:30@100 c+130:42@130");
        assertThat(cut.clips(Role.DIALOGUE)).isEqualTo(three.clips(Role.DIALOGUE));
        assertThat(row(after(new CutEdit.Split("c", 30), new CutEdit.Split("c+130", 2)))).endsWith("c+130:2@130 c+132:40@132");
    }

    @Test
    void an_extracted_shot_takes_its_line_along_and_closes_the_gap() {
        Cut cut = after(new CutEdit.Extract("b"));
        assertThat(row(cut)).isEqualTo("a:48@100 c:72@100");
        assertThat(cut.clips(Role.DIALOGUE).stream().map(Clip::id)).containsExactly("a1", "c1");
        assertThat(frame(cut, "c1")).isEqualTo(58);
        assertThat(clip(cut, "cue").end()).isEqualTo(48 * FRAME);
    }

    @Test
    void a_lifted_shot_leaves_black_of_its_length() {
        Cut cut = after(new CutEdit.Lift("b"));
        assertThat(row(cut)).isEqualTo("a:48@100 gap:b:24@0 c:72@100");
        assertThat(cut.clips(Role.DIALOGUE).stream().map(Clip::id)).containsExactly("a1", "c1");
    }

    @Test
    void of_a_shot_cut_in_two_only_the_line_over_the_part_that_goes_goes_with_it() {
        Cut cut = after(new CutEdit.Split("c", 5), new CutEdit.Extract("c"));
        assertThat(frame(cut, "c1")).isEqualTo(77);
        Cut other = after(new CutEdit.Split("c", 5), new CutEdit.Extract("c+105"));
        assertThat(other.clips(Role.DIALOGUE).stream().map(Clip::id)).containsExactly("a1", "b1");
    }

    @Test
    void a_moved_shot_brings_its_line_and_the_others_make_room() {
        Cut cut = after(new CutEdit.Move("c", "picture", Anchor.at("b")));
        assertThat(row(cut)).isEqualTo("a:48@100 c:72@100 b:24@100");
        assertThat(List.of(frame(cut, "a1"), frame(cut, "b1"), frame(cut, "c1"))).containsExactly(10L, 130L, 58L);
        assertThat(row(after(new CutEdit.Move("a", "picture", new Anchor("b", 20))))).isEqualTo("b:24@100 a:48@100 c:72@100");
    }

    @Test
    void a_group_moves_together() {
        Cut cut = after(new CutEdit.Group(List.of("a", "b"), "opening"), new CutEdit.Move("b", "picture", new Anchor("c", 60)));
        assertThat(row(cut)).isEqualTo("c:72@100 a:48@100 b:24@100");
        Cut sounds = after(new CutEdit.Group(List.of("a1", "b1"), "talk"), new CutEdit.Move("a1", "dialogue", new Anchor("a", 12)));
        assertThat(List.of(frame(sounds, "a1"), frame(sounds, "b1"))).containsExactly(12L, 60L);
    }

    @Test
    void an_inserted_picture_splits_the_shot_it_falls_into() {
        Cut cut = after(new CutEdit.Insert("picture", new Anchor("c", 20), new NewClip("new", Cuts.footage("new"), 7, 12)));
        assertThat(row(cut)).isEqualTo("a:48@100 b:24@100 c:20@100 new:12@7 c+120:52@120");
        assertThat(frame(cut, "c1")).isEqualTo(82);
        assertThat(cut.frames()).isEqualTo(156);
    }

    @Test
    void an_overwritten_stretch_keeps_the_film_as_long() {
        Cut cut = after(new CutEdit.Overwrite("picture", new Anchor("a", 40), new NewClip("new", Cuts.footage("new"), 0, 20)));
        assertThat(row(cut)).isEqualTo("a:40@100 new:20@0 b+112:12@112 c:72@100");
        assertThat(cut.frames()).isEqualTo(144);
    }

    @Test
    void sound_is_inserted_and_overwritten_on_its_own_track_alone() {
        NewClip door = new NewClip("door", Cuts.sound("door", false), 0, 4 * FRAME);
        Cut inserted = after(new CutEdit.Insert("dialogue", new Anchor("b1", 2 * FRAME), door));
        assertThat(List.of(frame(inserted, "b1"), frame(inserted, "door"), frame(inserted, "b1+4000"), frame(inserted,
                "c1"))).containsExactly(58L, 60L, 64L,
                86L);
        Cut over = after(new CutEdit.Overwrite("dialogue", new Anchor("b1", 2 * FRAME), door));
        assertThat(List.of(frame(over, "door"), frame(over, "b1+12000"), frame(over, "c1"))).containsExactly(60L, 64L, 82L);
    }

    @Test
    void a_shot_at_double_speed_takes_half_the_time_and_its_line_stays_on_its_frame() {
        Cut cut = after(new CutEdit.Retime("b", Rational.of(2)));
        assertThat(row(cut)).isEqualTo("a:48@100 b:12@100 c:72@100");
        assertThat(frame(cut, "b1")).isEqualTo(53);
        assertThat(row(after(new CutEdit.Retime("b", Rational.of(-1))))).isEqualTo("a:48@100 b:24@123 c:72@100");
        assertThat(row(after(new CutEdit.Retime("b", Rational.of(-1)), new CutEdit.Retime("b", Rational.ONE)))).isEqualTo(row(three));
        assertThat(row(after(new CutEdit.Retime("b", Rational.ZERO)))).isEqualTo(row(three));
    }

    @Test
    void a_transition_is_as_long_as_both_its_clips_allow() {
        Cut cut = after(new CutEdit.Transition("b", Blend.around("wipeleft", 200)));
        assertThat(clip(cut, "b").blend()).isEqualTo(new Blend("wipeleft", 24, 12));
    }

    @Test
    void tracks_are_locked_muted_and_added() {
        Cut locked = after(new CutEdit.SetTrack("dialogue", false, false, true));
        assertThatThrownBy(() -> editor.apply(locked, new CutEdit.Lift("b1"))).hasMessageContaining("The track dialogue is locked");
        assertThat(frame(editor.apply(locked, new CutEdit.Ripple("a", Edge.OUT, -8)), "b1")).isEqualTo(58);
        Cut added = after(new CutEdit.AddTrack("foley", Role.EFFECTS, "Foley"), new CutEdit.Overwrite("foley", Anchor.at("b"),
                new NewClip("step", Cuts.sound(
                "step", false), 0, FRAME)));
        assertThat(frame(added, "step")).isEqualTo(48);
        assertThatThrownBy(() -> editor.apply(added, new CutEdit.AddTrack("foley", Role.EFFECTS,
                ""))).hasMessageContaining("something called foley already");
        assertThatThrownBy(() -> editor.apply(added, new CutEdit.AddTrack("v2", Role.PICTURE, ""))).hasMessageContaining("cannot be added");
    }

    @Test
    void the_first_words_over_a_film_without_titles_bring_their_track() {
        assertThat(three.track(Role.TITLES)).isEmpty();
        NewClip name = new NewClip("mara", new Medium.Text(Medium.Text.Kind.LOWER_THIRD, List.of("Mara"), "en"), 0, 24);
        Cut titled = after(new CutEdit.Overwrite("titles", Anchor.at("b"), name));
        assertThat(titled.clips(Role.TITLES)).extracting(Clip::id, Clip::position, Clip::length).containsExactly(tuple("mara", 48L, 24L));
    }

    @Test
    void a_muted_track_is_silent_and_a_solo_one_is_heard_alone() {
        assertThat(heard(three)).containsExactlyInAnyOrder(Role.DIALOGUE, Role.MUSIC, Role.AMBIENCE);
        assertThat(heard(after(new CutEdit.SetTrack("music", true, false, false)))).containsExactlyInAnyOrder(Role.DIALOGUE, Role.AMBIENCE);
        Cut alone = after(new CutEdit.SetTrack("music", false, true, false));
        assertThat(heard(alone)).containsExactly(Role.MUSIC);
        assertThat(heard(editor.apply(alone, new CutEdit.SetTrack("dialogue", false, true, false)))).containsExactlyInAnyOrder(Role.DIALOGUE,
                Role.MUSIC);
        assertThat(heard(editor.apply(alone, new CutEdit.SetTrack("music", true, true, false)))).as("muted and solo").isEmpty();
    }

    private static Set<Role> heard(Cut cut) {
        return new MixPlan(cut, Map.of(), 1).request().parts().stream().map(MixRequest.Part::role).collect(Collectors.toSet());
    }

    @Test
    void only_what_a_track_can_show_or_sound_lies_on_it() {
        assertThatThrownBy(() -> after(new CutEdit.Insert("picture", Anchor.at("a"), new NewClip("x", Cuts.sound("x", false), 0,
                5)))).hasMessageContaining(
                "The clip x cannot lie on the track picture");
        assertThatThrownBy(() -> after(new CutEdit.Move("a1", "picture", Anchor.at("b")))).hasMessageContaining("cannot lie on");
        assertThatThrownBy(() -> after(new CutEdit.Loudness("a", Level.PLAIN))).hasMessageContaining("is a picture");
    }

    @Test
    void an_untied_line_stays_where_it_is() {
        Cut cut = after(new CutEdit.Link("c1", ""), new CutEdit.Slip("c", 20));
        assertThat(frame(cut, "c1")).isEqualTo(82);
    }

    @Test
    void markers_are_put_in_and_taken_out() {
        Cut cut = after(new CutEdit.Mark(new Marker(Marker.Kind.NOTE, "n", 0, "Look", "too dark"), new Anchor("b", 3)));
        assertThat(cut.markers()).extracting(Marker::frame).containsExactly(51L, 72L);
        assertThat(editor.apply(cut, new CutEdit.Unmark("n")).markers()).isEqualTo(three.markers());
    }

    @Test
    void what_has_no_place_is_listed_and_the_rest_is_done() {
        EditedCut edited = editor.edit(three, List.of(new CutEdit.Slip("gone", 3), new CutEdit.Ripple("b", Edge.OUT, -24), new CutEdit.Slip("b", 3)));
        assertThat(row(edited.cut())).isEqualTo("a:48@100 b:24@103 c:72@100");
        assertThat(edited.conflicts()).hasSize(2);
        assertThat(edited.conflicts().get(0).text()).contains("There is no clip gone in the cut").contains("cut show");
        assertThat(edited.conflicts().get(1).text()).contains("The clip b would have no length left");
    }

    @Test
    void a_refusal_says_what_kind_it_is() {
        assertThatThrownBy(() -> after(new CutEdit.Roll("a", 2))).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind())
                .isEqualTo(
                Kind.INPUT)).hasMessageContaining("Before the clip a there is none");
        assertThatThrownBy(() -> after(new CutEdit.Split("a", 48))).hasMessageContaining("cannot be split there");
        assertThatThrownBy(() -> after(new CutEdit.Extract("a"), new CutEdit.Extract("b"), new CutEdit.Extract("c"))).hasMessageContaining(
                "no picture left");
        assertThatThrownBy(() -> after(new CutEdit.Ripple("a1", Edge.IN, 2))).hasMessageContaining("not on the picture track");
        assertThatThrownBy(() -> after(new CutEdit.Move("a", "picture", Anchor.at("a")))).hasMessageContaining("to itself");
    }

    @Test
    void sound_of_footage_that_stands_off_its_picture_goes_on_doing_so_whatever_is_done_to_the_picture() {
        Clip own = new Clip("b.sound", "b", Cuts.sound("b", false), 48 * FRAME, 24 * FRAME, 100 * FRAME, Blend.CUT, Level.PLAIN);
        Medium footage = new Medium.Footage(Cuts.asset("b", "audio/wav"), Fit.CROP);
        Cut with = editor.apply(new Cut(three.format(), "en", 144, Stream.concat(three.tracks().stream(), Stream.of(new Track(Role.EFFECTS,
                List.of(own), false))).toList(), three.markers(), Map.of(), three.mastering()), new CutEdit.Replace("b", footage, 100));
        Cut cut = editor.apply(editor.apply(with, new CutEdit.Trim("b.sound", Edge.IN, -6 * FRAME)), new CutEdit.Trim("b.sound", Edge.OUT, 9 * FRAME));
        assertThat(ends(cut)).as("J of 6 frames, L of 9").isEqualTo("42-81@94");
        assertThat(ends(editor.apply(cut, new CutEdit.Ripple("a", Edge.OUT, -8)))).isEqualTo("34-73@94");
        assertThat(ends(editor.apply(cut, new CutEdit.Ripple("b", Edge.IN, 4)))).isEqualTo("42-77@98");
        assertThat(ends(editor.apply(cut, new CutEdit.Split("b", 10)))).as("a split changes nothing that is heard").isEqualTo("42-81@94");
        assertThat(ends(editor.apply(with, new CutEdit.Ripple("a", Edge.OUT, -8)))).isEqualTo("40-64@100");
    }

    /** A picture over the last 8 frames of b, after other edits. */
    private static CutEdit[] ended(CutEdit... before) {
        return Stream.concat(Stream.of(before), Stream.of(new CutEdit.AddTrack("own", Role.OVERLAY, ""), new CutEdit.Overwrite("own", new Anchor("b",
                -8, true), new NewClip("last", Cuts.footage("last"), 0, 8)), new CutEdit.Link("last", "b"))).toArray(CutEdit[]::new);
    }

    private static String last(Cut cut) {
        Clip last = clip(cut, "last");
        return last.position() + "-" + last.end() + "@" + last.in();
    }

    @Test
    void what_ends_with_a_shot_stays_at_its_end_whether_the_shot_gets_longer_or_shorter() {
        assertThat(last(after(ended()))).isEqualTo("64-72@0");
        assertThat(last(after(ended(new CutEdit.Ripple("b", Edge.OUT, 12))))).as("longer before").isEqualTo("76-84@0");
        assertThat(last(after(ended(new CutEdit.Ripple("b", Edge.OUT, -20))))).as("shorter than itself").isEqualTo("48-52@4");
        Cut cut = after(ended());
        assertThat(last(editor.apply(cut, new CutEdit.Ripple("b", Edge.OUT, 12)))).as("longer afterwards").isEqualTo("76-84@0");
        assertThat(last(editor.apply(cut, new CutEdit.Trim("b", Edge.OUT, -6)))).as("trimmed").isEqualTo("58-66@0");
        assertThat(last(editor.apply(cut, new CutEdit.Ripple("b", Edge.IN, 20)))).as("begins later").isEqualTo("48-52@4");
        assertThat(last(editor.apply(cut, new CutEdit.Ripple("a", Edge.OUT, -8)))).as("earlier as a whole").isEqualTo("56-64@0");
    }

    private static String ends(Cut cut) {
        Clip sound = clip(cut, "b.sound");
        return sound.position() / FRAME + "-" + sound.end() / FRAME + "@" + sound.in() / FRAME;
    }

    @Test
    void key_frames_of_a_level_stay_on_the_very_samples_of_their_sound() {
        Level level = new Level(-300, 0, 0, 0, List.of(new KeyFrame(5 * FRAME, -6_000_000), new KeyFrame(15 * FRAME, 3_000_000)));
        CutEdit curve = new CutEdit.Loudness("a1", level);
        assertThat(level.decibels(10 * FRAME)).isEqualTo(-4.5);
        assertThat(clip(after(curve, new CutEdit.Trim("a1", Edge.IN, 4 * FRAME)), "a1").level().decibels(6 * FRAME)).isEqualTo(-4.5);
        Cut split = after(curve, new CutEdit.Split("a1", 8 * FRAME));
        Clip second = split.clips(Role.DIALOGUE).get(1);
        assertThat(clip(split, "a1").level().decibels(8 * FRAME)).isEqualTo(second.level().decibels(0));
        assertThat(second.level().decibels(2 * FRAME)).isEqualTo(-4.5);
        assertThat(second.level().decibels(9 * FRAME)).isZero();
    }
}
