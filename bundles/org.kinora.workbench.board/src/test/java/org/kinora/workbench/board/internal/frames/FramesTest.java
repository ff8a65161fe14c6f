package org.kinora.workbench.board.internal.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.swt.graphics.Rectangle;
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
import org.kinora.api.media.Fit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

class FramesTest {
    private static final AssetId CLIP = AssetId.parse("sha256:" + "a".repeat(64) + ";video/mp4");
    private static final Cut CUT = new Cut(new FilmFormat(1280, 720, Rational.of(24)), "en", 100, List.of(new Track(Role.PICTURE, List.of(
            new Clip("opening", "", new Medium.Colour("000000"), 0, 20, 0, Blend.CUT, Level.PLAIN),
            new Clip("a", "", new Medium.Footage(CLIP, Fit.CROP), 20, 40, 5, Blend.CUT, Level.PLAIN, Rational.of(2), ""),
            new Clip("b", "", new Medium.Still(CLIP, Fit.CROP), 60, 40, 0, Blend.around("fade", 12), Level.PLAIN)), false)), List.of(), Map.of(),
            Mastering.STANDARD);

    private static List<Taken> shots() {
        return Taken.of(CUT, Map.of("a", new Taken.Place("1A", "s1"), "b", new Taken.Place("1B", "s1")));
    }

    @Test
    void frames_of_a_shot_are_those_of_its_file_at_its_speed() {
        Taken one = shots().getFirst();
        assertThat(List.of(one.first(), one.last(), one.frame(10), one.frame(500))).containsExactly(5L, 83L, 25L, 83L);
        assertThat(shots()).as("a title is no shot").extracting(Taken::label).containsExactly("1A", "1B");
        assertThat(shots().getLast().last()).as("a still has one").isZero();
    }

    @Property
    void a_strip_goes_from_the_first_frame_to_the_last(@ForAll @IntRange(min = 1, max = 5000) int length,
            @ForAll @IntRange(min = 2, max = 40) int cells) {
        Taken shot = new Taken("a", "1A", "s", CLIP, 0, length, false, Blend.CUT, Rational.ONE, Rational.of(24), Taken.Own.NONE);
        assertThat(shot.strip(cells)).hasSize(cells).isSorted().startsWith(0L).endsWith(length - 1L);
    }

    private static int[] filled(int rgb) {
        int[] pixels = new int[100];
        Arrays.fill(pixels, rgb);
        return pixels;
    }

    @Test
    void a_gap_tells_light_from_colour() {
        assertThat(Gap.between(filled(0x404040), filled(0x808080))).isEqualTo(new Gap(251, 0));
        assertThat(Gap.between(filled(0x404040), filled(0x464646)).conflict()).isFalse();
        assertThat(Gap.between(filled(0x404040), filled(0x808080)).lightJumps()).isTrue();
        Gap blue = Gap.between(filled(0x505050), filled(0x304890));
        assertThat(blue.colourJumps()).isTrue();
        assertThat(blue.lightJumps()).isFalse();
    }

    @Property
    void frames_stand_within_the_view_and_never_on_one_another(@ForAll @IntRange(min = 500, max = 3000) int width,
            @ForAll @IntRange(min = 220, max = 1200) int height) {
        FramePlan plan = FramePlan.of(new Rectangle(0, 0, width, height), 4);
        List<Rectangle> large = List.of(plan.before(), plan.first(), plan.last(), plan.after());
        for (int i = 0; i < 4; i++) {
            assertThat(large.get(i).x + large.get(i).width).isLessThanOrEqualTo(width);
            for (int k = 0; k < i; k++) assertThat(large.get(i).intersects(large.get(k))).isFalse();
            assertThat(plan.strip().getFirst().y).isGreaterThan(large.get(i).y + large.get(i).height);
        }
        assertThat(plan.strip().getLast().x + plan.strip().getLast().width).isLessThanOrEqualTo(width);
        assertThat(plan.cell(plan.strip().get(3).x + 1, plan.strip().get(3).y + 1)).isEqualTo(3);
    }
}
