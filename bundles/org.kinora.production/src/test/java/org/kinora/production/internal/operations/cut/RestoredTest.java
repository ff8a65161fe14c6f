package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.edit.CutEditor;
import org.kinora.film.internal.interchange.EdlFormat;

class RestoredTest {
    private final CutFormat edl = new EdlFormat();

    private static Medium footage(String name) {
        return new Medium.Footage(new AssetId(Json.hash(name), "video/mp4"), Fit.CROP);
    }

    private static Clip picture(String id, long position, long length, Blend blend, Effect... effects) {
        return new Clip(id, id, footage(id), position, length, 20, blend, Level.PLAIN, Rational.ONE, "", List.of(effects));
    }

    /** Three shots with what a list has no words for: a zoom, a grainy transition around its cut, a fade of a sound, a caption. */
    private static Cut cut() {
        Effect zoom = Effect.Transform.zoom(Keys.from(Keys.ONE, 0, 1_200_000, 40));
        Clip line = new Clip("b1", "b", new Medium.Sound(new AssetId(Json.hash("b1"), "audio/wav"), false), 100_000, 30_000, 0, Blend.CUT,
                new Level(-300, 100, 200));
        Clip caption = new Clip("b1.caption", "b", new Medium.Text(Medium.Text.Kind.CAPTION, List.of("Hello."), "en"), 50, 20, 0, Blend.CUT,
                Level.PLAIN);
        return new Cut(new FilmFormat(640, 360, Rational.of(24)), "en", 144, List.of(new Track(Role.PICTURE, List.of(
                picture("a", 0, 48, Blend.CUT, zoom), picture("b", 48, 24, Blend.around("dissolve", 10)), picture("c", 72, 72, Blend.CUT)), false),
                new Track(Role.CAPTIONS, List.of(caption), false), new Track(Role.DIALOGUE, List.of(line), false)), List.of(), Map.of(),
                Mastering.STANDARD);
    }

    private Cut read(byte[] bytes, Cut cut) {
        Map<String, Medium> media = new HashMap<>();
        cut.tracks().forEach(track -> track.clips().forEach(clip -> media.put(clip.id() + ".mov", clip.medium())));
        return edl.read(bytes, cut, (names, role) -> names.stream().map(media::get).filter(java.util.Objects::nonNull).findFirst()
                .map(medium -> new CutFormat.Found(medium, 0)).or(Optional::empty)).cut();
    }

    private byte[] written(Cut cut) {
        return edl.write(cut, clip -> clip.id() + ".mov").bytes();
    }

    @Test
    void a_list_that_nobody_touched_changes_nothing() {
        Cut through = read(written(cut()), cut());
        assertThat(new Restored(cut(), through, through).cut()).isEqualTo(cut());
    }

    @Test
    void what_somebody_trimmed_is_trimmed_and_all_else_stays_ours() {
        Cut wanted = new CutEditor().edit(cut(), List.of(new CutEdit.Ripple("c", CutEdit.Edge.OUT, -12), new CutEdit.Slip("a", 3))).cut();
        Cut merged = new Restored(cut(), read(written(cut()), cut()), read(written(wanted), cut())).cut();
        assertThat(merged).isEqualTo(wanted);
    }

    @Test
    void a_transition_that_somebody_made_a_cut_is_one() {
        Cut plain = new CutEditor().edit(cut(), List.of(new CutEdit.Transition("b", Blend.CUT))).cut();

        Cut merged = new Restored(cut(), read(written(cut()), cut()), read(written(plain), cut())).cut();
        assertThat(merged.clips(Role.PICTURE)).isEqualTo(plain.clips(Role.PICTURE));
        assertThat(merged.clips(Role.DIALOGUE)).isEqualTo(cut().clips(Role.DIALOGUE));
    }
}
