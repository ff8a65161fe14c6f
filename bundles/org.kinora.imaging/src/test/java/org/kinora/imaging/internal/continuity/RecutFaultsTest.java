package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.imaging.Finding;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/**
 * Faults of light and side planted into real moving pictures. A piece of a take on which the camera moves may share nothing with any other piece, so
 * that less is asked than of painted sets, all cameras of which see the middle; which pieces are taken is fixed as in {@link ContinuityTest}, and for
 * the same reason.
 */
class RecutFaultsTest {
    private static final long SEED = Long.getLong("kinora.lot.seed", 7);
    private static final int FILMS = Integer.getInteger("kinora.lot.films", 10);
    private static final int SHOTS = 4;

    private final ContinuityDesk desk = new ContinuityDesk(List.of(new PixelChecks(new OpenCv())));
    private final TestWork work = new TestWork();
    private RecutFilm.Material material;

    @BeforeEach
    void read() {
        Path clips = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "video");
        Assumptions.assumeTrue(Files.isDirectory(clips), "the shared clips are not here: " + clips);
        FfmpegMediaEngine media = new FfmpegMediaEngine(new CacheFolder(Path.of("target", "media-cache").toAbsolutePath()), Optional.empty());
        material = new RecutFilm.Material(RecutFilm.Material.read(media, clips).takes().subList(0, RecutFilm.PICTURED));
    }

    @AfterEach
    void end() {
        work.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPOSURE", "HUE", "PALETTE", "MIRRORED"})
    void a_fault_planted_into_real_clips_is_found_four_times_of_five(Planted planted) {
        Random lot = new Random(SEED + planted.ordinal());
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < FILMS; i++) {
            RecutFilm film = new RecutFilm(new RecutFilm.Material(List.of(material.takes().get(i % material.takes().size()))), lot, SHOTS);
            int shot = lot.nextInt(SHOTS);
            planted.into(film.fault(shot), lot);
            String id = film.shots().get(shot).id();
            List<Finding> findings = desk.check(film, Map.of(), work);
            if (findings.stream().noneMatch(one -> one.says(planted.kind()) && one.shots().contains(id)))
                missed.add("take " + i % material.takes().size() + " shot " + shot + ": " + findings.stream().map(Finding::text).toList());
        }
        assertThat(FILMS - missed.size()).as("seed %d, missed %s", SEED, missed).isGreaterThanOrEqualTo(FILMS * 4 / 5);
    }
}
