package org.kinora.sfm.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_calib3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.testkit.TestWork;

/** Cameras come back from matches alone, as they were up to a turn, a shift and a scale. */
class GrowthTest {
    private static final Lens LENS = new Lens(900, 900, 400, 300, 0);

    @BeforeAll
    static void load() {
        Loader.load(opencv_calib3d.class);
    }

    private static List<CapturedView> views(List<Eye> eyes) {
        List<CapturedView> views = new ArrayList<>();
        for (int i = 0; i < eyes.size(); i++)
            if (eyes.get(i) != null)
                views.add(new CapturedView(i + ".jpg", new Camera(800, 600, 900, 900, 400, 300, eyes.get(i).pose()), Distortion.NONE, Optional.empty()));
        return views;
    }

    private static List<Eye> eyes(World world) {
        List<Eye> eyes = new ArrayList<>();
        for (int i = 0; i < world.pictures(); i++) eyes.add(world.eye(i));
        return eyes;
    }

    private static Likeness likeness(Scenery scenery, World world) {
        return Likeness.of(views(eyes(world)), views(scenery.eyes));
    }

    private static World grown(Scenery scenery, Lens guessed, boolean free) {
        World world = scenery.world(guessed);
        try (TestWork work = new TestWork()) {
            assertThat(new Growth(world, free, work).grow(scenery.pictures, scenery.pairs)).isTrue();
        }
        return world;
    }

    @Test
    void exact_matches_and_a_known_lens_give_exact_cameras() {
        Scenery scenery = new Scenery(LENS, 6, 250, 0, 0, 1);
        World world = grown(scenery, LENS, false);
        assertThat(world.placed()).isEqualTo(6);
        // places are floats: 800 pixels are told to 6e-5
        assertThat(likeness(scenery, world).worst()).isLessThan(1e-6);
        assertThat(world.error()).isLessThan(1e-4);
    }

    @Test
    void noise_of_half_a_pixel_and_a_tenth_of_wrong_matches_are_borne() {
        Scenery scenery = new Scenery(LENS, 8, 300, 0.5, 0.1, 2);
        World world = grown(scenery, LENS, false);
        assertThat(world.placed()).isEqualTo(8);
        assertThat(likeness(scenery, world).worst()).isLessThan(0.01);
        assertThat(world.error()).isBetween(0.2, 1.0);
    }

    @Test
    void a_lens_that_is_unknown_is_found_out_with_its_bend() {
        Lens bent = new Lens(900, 900, 400, 300, -0.08);
        Scenery scenery = new Scenery(bent, 10, 300, 0.3, 0.05, 3);
        double guess = FocalLength.guess(scenery.pairs, Scenery.WIDTH, Scenery.HEIGHT);
        World world = grown(scenery, Lens.ofFocal(guess, Scenery.WIDTH, Scenery.HEIGHT), true);
        assertThat(world.placed()).isEqualTo(10);
        assertThat(world.lensAt(0).fx()).isCloseTo(900, within(27.0));
        assertThat(world.lensAt(0).k1()).isCloseTo(-0.08, within(0.03));
        assertThat(likeness(scenery, world).worst()).isLessThan(0.01);
    }

    @Test
    void the_guessed_focal_length_is_near_when_the_pairs_are_exact() {
        Scenery scenery = new Scenery(LENS, 5, 100, 0, 0, 4);
        assertThat(FocalLength.guess(scenery.pairs, Scenery.WIDTH, Scenery.HEIGHT)).isCloseTo(900, within(30.0));
    }

    @Test
    void pictures_that_only_turn_are_no_beginning() {
        Scenery scenery = new Scenery(LENS, Scenery.pan(5), 200, 0.3, 0, 5);
        assertThat(scenery.pairs).hasSize(10).allMatch(pair -> pair.count() > 50);
        try (TestWork work = new TestWork()) {
            assertThat(new Growth(scenery.world(LENS), false, work).grow(scenery.pictures, scenery.pairs)).isFalse();
        }
    }
}
