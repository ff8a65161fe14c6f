package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.edit.CutEditor;

class DifferenceTest {
    private final CutEditor film = new CutEditor();

    private static Medium footage(String name) {
        return new Medium.Footage(new AssetId(Json.hash(name), "video/mp4"), Fit.CROP);
    }

    private static Clip picture(String id, long position, long length) {
        return new Clip(id, id, footage(id), position, length, 20, Blend.CUT, Level.PLAIN);
    }

    private static Clip sound(String id, String shot, long frame, long frames) {
        return new Clip(id, shot, new Medium.Sound(new AssetId(Json.hash(id), "audio/wav"), false), frame * 2000, frames * 2000, 0, Blend.CUT,
                Level.PLAIN);
    }

    private static Clip caption(String id, String shot, String words, long from, long length) {
        return new Clip(id, shot, new Medium.Text(Medium.Text.Kind.CAPTION, List.of(words), "en"), from, length, 0, Blend.CUT, Level.PLAIN);
    }

    private static Cut cut() {
        List<Track> tracks = List.of(new Track(Role.PICTURE, List.of(picture("a", 0, 48), picture("b", 48, 24), picture("c", 72, 72)), false),
                new Track(
                Role.CAPTIONS, List.of(caption("b1.caption", "b", "Hello.", 50, 20), caption("c1.caption", "c", "Bye.", 90, 30)), false), new Track(
                        Role.DIALOGUE, List.of(sound("b1", "b", 50, 15), sound("c1", "c", 90, 30)), false));
        return new Cut(new FilmFormat(640, 360, Rational.of(24)), "en", 144, tracks, List.of(), Map.of(), Mastering.STANDARD);
    }

    private static List<String> places(Cut cut) {
        return cut.tracks().stream().flatMap(track -> track.clips().stream().map(clip -> track.id() + " " + clip.medium() + " " + clip.position()
                + " "
                + clip.length() + " " + clip.in() + " " + clip.blend() + " " + clip.speed() + " " + clip.level())).toList();
    }

    @Test
    void the_edits_make_one_cut_into_the_other() {
        Cut wanted = film.edit(cut(), List.of(new CutEdit.Move("c", "picture", Anchor.at("a")), new CutEdit.Ripple("b", CutEdit.Edge.OUT, 10),
                new CutEdit.Slip(
                "a", -5), new CutEdit.Insert("picture", Anchor.at("b"), new CutEdit.NewClip("map", footage("map"), 3, 30)),
                        new CutEdit.Transition("b",
                        Blend.around("fade", 8)), new CutEdit.Retime("c", Rational.of(2)), new CutEdit.Loudness("c1", new Level(-300, 0, 0)),
                                new CutEdit.Mark(
                                new Marker(Marker.Kind.NOTE, "look", 0, "Look", "dark"), new Anchor("", 7)))).cut();
        Difference difference = new Difference(film::edit, cut(), wanted);
        Cut made = film.edit(cut(), difference.edits()).cut();
        assertThat(places(made)).isEqualTo(places(wanted));
        assertThat(made.markers()).isEqualTo(wanted.markers());
        assertThat(difference.refused()).isEmpty();
        assertThat(made).isEqualTo(difference.cut());
    }

    @Test
    void a_cut_that_is_the_same_needs_no_edit() {
        assertThat(new Difference(film::edit, cut(), cut()).edits()).isEmpty();
    }

    @Test
    void a_shot_that_is_gone_closes_up() {
        Cut wanted = film.edit(cut(), List.of(new CutEdit.Extract("b"))).cut();
        Difference difference = new Difference(film::edit, cut(), wanted);
        assertThat(places(difference.cut())).isEqualTo(places(wanted));
        assertThat(difference.edits()).contains(new CutEdit.Extract("b"));
    }

    @Test
    void captions_of_a_file_take_the_place_of_those_they_overlap() {
        List<Clip> named = Captions.named(List.of(caption("caption-1", "", "Good day.", 52, 20), caption("caption-2", "", "New.", 120, 50)),
                cut().clips(
                Role.CAPTIONS), 144);
        assertThat(named).extracting(Clip::id).containsExactly("b1.caption", "caption-1");
        assertThat(named.getLast().end()).isEqualTo(144);
        Track track = cut().track(Role.CAPTIONS).orElseThrow().with(named);
        Cut wanted = new Cut(cut().format(), "en", 144, cut().tracks().stream().map(other -> other.role() == Role.CAPTIONS ? track : other).toList(),
                List.of(), Map.of(), Mastering.STANDARD);
        Difference difference = new Difference(film::edit, cut(), wanted);
        assertThat(places(difference.cut())).isEqualTo(places(wanted));
        assertThat(difference.edits()).contains(new CutEdit.Lift("c1.caption"));
    }
}
