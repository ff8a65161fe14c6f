package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.edit.CutEditor;

class BeatCutsTest {
    private final CutEditor film = new CutEditor();

    private static Clip picture(String id, long position, long length) {
        return new Clip(id, id, new Medium.Footage(new AssetId(Json.hash(id), "video/mp4"), Fit.CROP), position, length, 20, Blend.CUT, Level.PLAIN);
    }

    private static Cut cut(Clip... pictures) {
        return new Cut(new FilmFormat(640, 360, Rational.of(24)), "en", pictures[pictures.length - 1].end(), List.of(new Track(Role.PICTURE,
                List.of(pictures), false)), List.of(), Map.of(), Mastering.STANDARD);
    }

    private static Song song(String length, String... beats) {
        return new Song(Rational.parse(length), List.of(beats).stream().map(Rational::parse).toList(), List.of(Rational.parse(beats[0])), List.of(),
                List.of());
    }

    @Test
    void beats_lie_where_the_music_plays_them_as_often_as_it_is_repeated() {
        Cut cut = cut(picture("a", 0, 240));
        Medium.Sound loop = new Medium.Sound(new AssetId(Json.hash("m"), "audio/wav"), true);
        Clip music = new Clip("m", "", loop, 48_000, 240_000, 24_000, Blend.CUT, Level.PLAIN);
        Song song = song("2", "0.25", "0.75", "1.5");
        // A second in, half a second of the music is left out; it comes again after two seconds, before its end at six seconds.
        assertThat(new TreeSet<>(BeatCuts.frames(cut, music, loop, song, false))).containsExactly(30L, 48L, 66L, 78L, 96L, 114L, 126L);
        assertThat(new TreeSet<>(BeatCuts.frames(cut, music, loop, song, true))).containsExactly(66L, 114L);
    }

    @Test
    void cuts_roll_to_beats_that_are_near_and_the_film_stays_as_long() {
        Cut cut = cut(picture("a", 0, 48), picture("b", 48, 24), picture("c", 72, 8), picture("d", 80, 64));
        List<CutEdit> rolls = new BeatCuts(film::edit).rolls(cut, new TreeSet<>(List.of(45L, 74L, 90L)), 6);
        assertThat(rolls).containsExactly(new CutEdit.Roll("b", -3), new CutEdit.Roll("c", 2));
        Cut after = film.edit(cut, rolls).cut();
        assertThat(after.clips(Role.PICTURE)).extracting(Clip::position).containsExactly(0L, 45L, 74L, 80L);
        assertThat(after.frames()).isEqualTo(cut.frames());
    }

    @Test
    void no_shot_gets_shorter_than_a_quarter_of_a_second() {
        Cut cut = cut(picture("a", 0, 48), picture("b", 48, 8), picture("c", 56, 40));
        // The cut before b would leave it four frames, that before c eight less four.
        assertThat(new BeatCuts(film::edit).rolls(cut, new TreeSet<>(List.of(52L)), 10)).isEmpty();
    }
}
