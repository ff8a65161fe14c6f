package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.imaging.internal.flow.DisFlow;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/**
 * Every fault that can be seen in pixels, planted into real moving pictures that were cut anew. A piece that shares nothing with any other piece, as
 * happens where the camera moves on, is no test of what can only be compared: what they share is followed through the whole clip
 * ({@link SharedGround}), so that the check has no say in it; those that share nothing are counted beside the others. Which pieces are taken is fixed
 * as in {@link ContinuityTest}, and for the same reason. Prints what was found.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecutFaultsTest {
    private static final long SEED = Long.getLong("kinora.lot.seed", 7);
    private static final int FILMS = Integer.getInteger("kinora.lot.films", 20);
    private static final int SHOTS = 4;

    private final TestWork work = new TestWork();
    private RecutFilm.Material material;
    private List<SharedGround> ground;

    /** Once for all faults: decoding takes longer than looking. */
    @BeforeAll
    void read() {
        Path clips = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "video");
        Assumptions.assumeTrue(Files.isDirectory(clips), "the shared clips are not here: " + clips);
        FfmpegMediaEngine media = new FfmpegMediaEngine(new CacheFolder(Path.of("target", "media-cache").toAbsolutePath()), Optional.empty());
        material = new RecutFilm.Material(RecutFilm.Material.read(media, clips).takes().subList(0, RecutFilm.PICTURED));
        ground = RecutFilm.ground(material, new DisFlow(Tools.CV, Tools.CONVERSIONS), work);
    }

    @AfterAll
    void end() {
        work.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAIN")
    void a_fault_planted_into_real_clips_is_found_nine_times_of_ten(Planted planted) {
        Random lot = new Random(SEED + planted.ordinal());
        FaultTable table = new FaultTable(work);
        // what lies within one shot is found or it is not, whatever shot it is
        int films = planted.compares() ? FILMS : FILMS / 2;
        for (int i = 0; i < films; i++) {
            RecutFilm film = new RecutFilm(new RecutFilm.Material(List.of(material.takes().get(i % material.takes().size()))), lot, SHOTS);
            int shot = planted == Planted.DUPLICATE ? 1 + lot.nextInt(SHOTS - 1) : lot.nextInt(SHOTS);
            double shared = film.shared(shot, List.of(ground.get(i % ground.size())));
            if (planted.compares()) System.out.printf("take %d shot %d shares %.2f%n", i % ground.size(), shot, shared);
            table.plant(planted, film, shot, planted.compares() && shared < RecutFilm.SHARED, lot);
        }
        System.out.print("seed " + SEED + "\n" + table.text());
        assertThat(table.recall(planted)).as("seed %d%n%s", SEED, table.text()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void a_shot_that_does_not_go_on_where_the_one_before_ended_is_told_and_one_that_does_is_not() {
        Random lot = new Random(SEED);
        FaultTable table = new FaultTable(work);
        int wrong = 0;
        for (int i = 0; i < FILMS; i++) {
            RecutFilm film = RecutFilm.chained(material, i % material.takes().size(), lot);
            wrong += table.findings(film);
            table.plant(Planted.CHAIN, film, 1, false, lot);
        }
        System.out.print("seed " + SEED + "\n" + table.text() + wrong + " findings in " + 2 * FILMS + " shots that go on\n");
        assertThat(table.recall(Planted.CHAIN)).as("seed %d%n%s", SEED, table.text()).isGreaterThanOrEqualTo(0.9);
        assertThat(wrong).as("seed %d", SEED).isLessThanOrEqualTo(2 * FILMS / 20);
    }
}
