package org.kinora.production.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.imaging.Finding;
import org.kinora.api.media.Fit;
import org.kinora.api.media.Sound;
import org.kinora.api.story.Shot;
import org.kinora.testkit.TestWork;

/** What is left out or made louder is drawn anew at every run. */
class CutAndSoundTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook, stands at the table. PAUL, 50, waits at the door.

            ANNA
            You came back.

            PAUL
            I said I would.

            ANNA
            You say many things.

            PAUL
            This one is true.

            ANNA
            Then sit down and eat.
            """;

    private final TestWork work = new TestWork();
    private final Random lot = new Random();
    private final StagedFilm film = StagedFilm.of(SCRIPT);

    @AfterEach
    void end() {
        work.close();
    }

    private static Clip clip(String id, int number, long position) {
        String hash = String.format("%064x", number + 1);
        return new Clip(id, "", new Medium.Footage(new AssetId(hash, "video/mp4"), Fit.CROP), position, 48, 0, Blend.CUT, Level.PLAIN);
    }

    private Cut cut(List<Clip> clips) {
        Track track = new Track("picture", Role.PICTURE, "", clips, false, false, false);
        return new Cut(film.plan().format(), "en", 48L * clips.size(), List.of(track), List.of(), Map.of(), Mastering.STANDARD);
    }

    private List<Clip> clips() {
        List<Clip> clips = new ArrayList<>();
        for (Shot shot : film.plan().shots().toList()) clips.add(clip(shot.id(), clips.size(), 48L * clips.size()));
        return clips;
    }

    @Test
    void a_cut_with_every_shot_is_whole() {
        assertThat(new MissingShots().check(film.cutAs(cut(clips())), work)).isEmpty();
    }

    @Test
    void a_shot_that_was_left_out_is_told() {
        List<Clip> clips = clips();
        String gone = clips.remove(lot.nextInt(clips.size())).id();
        assertThat(new MissingShots().check(film.cutAs(cut(clips)), work)).singleElement()
                .satisfies(found -> assertThat(found.kind() + found.shots()).isEqualTo("missing[" + gone + "]"));
    }

    @Test
    void a_slate_in_the_place_of_a_picture_is_told() {
        List<Clip> clips = clips();
        int at = lot.nextInt(clips.size());
        Clip clip = clips.get(at);
        clips.set(at, new Clip(clip.id(), "", new Medium.Card(Medium.Card.Kind.SLATE, List.of(), "en"), clip.position(), 48, 0, Blend.CUT, Level.PLAIN));
        assertThat(new MissingShots().check(film.cutAs(cut(clips)), work)).extracting(Finding::kind).containsExactly("missing");
    }

    @Test
    void frames_that_two_clips_of_a_shot_share_are_told() {
        List<Clip> clips = clips();
        int at = lot.nextInt(clips.size());
        int shared = 1 + lot.nextInt(47);
        clips.add(new Clip(clips.get(at).id() + "~2", clips.get(at).id(), clips.get(at).medium(), 48L * clips.size(), 48, 48 - shared, Blend.CUT,
                Level.PLAIN));
        assertThat(new MissingShots().check(film.cutAs(cut(clips)), work)).singleElement()
                .satisfies(found -> assertThat(found.kind() + found.measured()).isEqualTo("repeated" + 1000L * shared));
    }

    /** A tone of 1 s of so many decibels under full scale, with a pause. */
    private static Sound tone(double decibels, double hertz) {
        float[] samples = new float[72_000];
        double peak = Math.pow(10, decibels / 20);
        for (int i = 0; i < 48_000; i++) samples[i] = (float) (peak * Math.sin(2 * Math.PI * hertz * i / 48_000));
        return new Sound(48_000, new float[][] {samples, samples});
    }

    private Map<String, Sound> lines(double spread) {
        Map<String, Sound> sounds = new HashMap<>();
        film.plan().lines().forEach(line -> sounds.put(line.id(), tone(-20 + spread * lot.nextDouble(), 400)));
        return sounds;
    }

    @Test
    void lines_within_the_comfort_zone_are_left_alone() {
        assertThat(new Voices().check(film.heardAs(lines(2.3)), work)).isEmpty();
    }

    @Test
    void a_line_that_jumps_out_or_sinks_is_told() {
        Map<String, Sound> sounds = lines(1);
        String line = sounds.keySet().stream().sorted().toList().get(lot.nextInt(sounds.size()));
        sounds.put(line, tone(lot.nextBoolean() ? -16 + 6 * lot.nextDouble() : -27 - 6 * lot.nextDouble(), 400));
        assertThat(new Voices().check(film.heardAs(sounds), work)).singleElement()
                .satisfies(found -> assertThat(found.cause()).isEqualTo("loudness " + line));
    }

    @Test
    void a_tone_of_997_hertz_has_the_loudness_of_the_standard() {
        // BS.1770: a full-scale sine of 997 Hz in one channel reads -3.01 LKFS; both channels 3.01 more
        assertThat(SpeechLoudness.of(tone(-20, 997))).isCloseTo(-20, org.assertj.core.data.Offset.offset(0.1));
    }
}
