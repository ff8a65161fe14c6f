package org.kinora.workbench.player.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.media.FramePixels;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.workbench.Comparison;

class ScreenTest {
    private static final Cut CUT = new Cut(new FilmFormat(1280, 720, Rational.of(24)), "en", 100, List.of(new Track(Role.PICTURE,
            List.of(clip("a", 0, 30), clip("b", 30, 20), clip("b+20", 50, 50)), false)), List.of(chapter("s1", 10), chapter("s2", 50)), Map.of(),
            Mastering.STANDARD);

    private static Clip clip(String id, long position, long length) {
        return new Clip(id, "", new Medium.Colour("000000"), position, length, 0, Blend.CUT, Level.PLAIN);
    }

    private static Marker chapter(String id, long frame) {
        return new Marker(Marker.Kind.CHAPTER, id, frame, id, "");
    }

    @Property
    void a_tape_passes_every_sample_once_at_any_speed(@ForAll @IntRange(min = 1, max = 8) int many, @ForAll boolean backwards,
            @ForAll @IntRange(min = 0, max = 60_000) int length) {
        Tape tape = new Tape(new CountedSound(Long.MAX_VALUE), backwards ? -many : many, backwards ? length : 0, length);
        long heard = 0;
        double last = backwards ? Double.MAX_VALUE : -1;
        while (!tape.ended()) {
            for (float sample : tape.next()[0]) {
                assertThat(backwards ? sample < last : sample > last).isTrue();
                last = sample;
                heard++;
            }
        }
        assertThat(heard).isBetween((long) length / many - 1, (long) length / many);
    }

    @Test
    @Timeout(60)
    void the_place_that_the_playhead_is_put_to_is_heard_without_a_click() throws InterruptedException {
        AtomicReference<float[][]> heard = new AtomicReference<>();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        SoundLine line = new SoundLine() {
            @Override
            public boolean write(float[][] samples) {
                heard.set(samples);
                written.countDown();
                return true;
            }

            @Override
            public long heard() {
                return 0;
            }

            @Override
            public void close() {
                ended.countDown();
            }
        };
        try (ScrubSound scrub = new ScrubSound(() -> Optional.of(line))) {
            scrub.hear(new CountedSound(Long.MAX_VALUE), 48_000);
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(heard.get()[0]).hasSize(ScrubSound.MOMENT);
        assertThat(heard.get()[0][0]).isZero();
        assertThat(heard.get()[0][ScrubSound.MOMENT - 1]).isZero();
        assertThat(heard.get()[0][ScrubSound.MOMENT / 2]).isEqualTo(48_000 + ScrubSound.MOMENT / 2);
        assertThat(ended.await(30, TimeUnit.SECONDS)).as("the device is given back").isTrue();
    }

    private static int lit(int[] plot, int x, int y) {
        return plot[y * Scope.SIZE + x] & 0xFFFFFF;
    }

    private static FramePixels filled(int rgb) {
        int[] pixels = new int[64 * 64];
        Arrays.fill(pixels, 0xFF000000 | rgb);
        return new FramePixels(64, 64, pixels);
    }

    @Test
    void a_scope_shows_light_and_colour_where_the_standard_puts_them() {
        assertThat(lit(Scope.WAVEFORM.of(filled(0xFFFFFF)), 128, 0)).as("white is at the top").isNotZero();
        assertThat(lit(Scope.WAVEFORM.of(filled(0)), 128, 255)).as("black is at the bottom").isNotZero();
        assertThat(lit(Scope.VECTORSCOPE.of(filled(0x808080)), 128, 128)).as("grey is in the middle").isNotZero();
        int[] red = Scope.VECTORSCOPE.of(filled(0xFF0000));
        assertThat(lit(red, (int) Math.round(127.5 - 54.213 / 1.8556), (int) Math.round(127.5 - (255 - 54.213) / 1.5748)))
                .as("Cb, Cr of red").isNotZero();
        int[] parade = Scope.PARADE.of(filled(0xFF0000));
        assertThat(List.of(lit(parade, 40, 0) != 0, lit(parade, 125, 255) != 0, lit(parade, 210, 255) != 0)).containsOnly(true);
        int[] histogram = Scope.HISTOGRAM.of(filled(0x808080));
        assertThat(lit(histogram, 128, 1)).isNotZero();
        assertThat(lit(histogram, 60, 250)).isZero();
    }

    @Test
    void scenes_are_gone_through_one_after_another() {
        Scenes scenes = Scenes.of(CUT);
        assertThat(scenes.at(3)).isEqualTo(new Scenes.Span(0, 10));
        assertThat(scenes.at(10)).isEqualTo(new Scenes.Span(10, 50));
        assertThat(scenes.at(99)).isEqualTo(new Scenes.Span(50, 100));
        assertThat(scenes.after(10)).contains(50L);
        assertThat(scenes.before(50)).contains(10L);
        assertThat(scenes.after(50)).isEmpty();
    }

    @Test
    void another_take_stands_in_for_its_shot_wherever_it_was_split() {
        String asset = "sha256:" + "a".repeat(64) + ";image/png";
        List<Rival> rivals = Rival.of(JsonParser.parseString("{'takes':[{'name':'1B_t01','owner':'b','chosen':true,'parts':{'image':'" + asset
                + "'}},{'name':'1B_t02','owner':'b','parts':{'image':'" + asset + "'}},{'name':'1A_t01','owner':'a','parts':{'image':'" + asset
                + "'}}]}").getAsJsonObject(), "b");
        assertThat(rivals).singleElement().extracting(Rival::take).isEqualTo("1B_t02");
        assertThat(rivals.getFirst().in(CUT).clips(Role.PICTURE)).extracting(clip -> clip.medium().getClass().getSimpleName())
                .containsExactly("Colour", "Still", "Still");
    }

    @Test
    void a_difference_is_black_where_pictures_are_the_same() {
        assertThat(Comparison.difference(new int[] {0xFF102030, 0xFFFF0000}, new int[] {0xFF102030, 0xFF00FF10}))
                .containsExactly(0xFF000000, 0xFFFFFF20);
    }
}
