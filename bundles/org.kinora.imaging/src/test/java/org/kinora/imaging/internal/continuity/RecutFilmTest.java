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
import org.junit.jupiter.api.Test;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/** Continuity of real moving pictures; which pieces are taken is fixed as in {@link ContinuityTest}, and for the same reason. */
class RecutFilmTest {
    private static final long SEED = Long.getLong("kinora.lot.seed", 7);

    private final ContinuityDesk desk = new ContinuityDesk(List.of(new PixelChecks(new OpenCv())));
    private final TestWork work = new TestWork();
    private RecutFilm.Material material;

    @BeforeEach
    void read() {
        Path clips = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "video");
        Assumptions.assumeTrue(Files.isDirectory(clips), "the shared clips are not here: " + clips);
        material = RecutFilm.Material.read(new FfmpegMediaEngine(new CacheFolder(Path.of("target", "media-cache").toAbsolutePath()), Optional.empty()), clips);
    }

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void real_clips_cut_anew_have_at_most_one_finding_for_twenty_shots() {
        Random lot = new Random(SEED);
        int shots = 0;
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RecutFilm film = new RecutFilm(material, lot, 4);
            shots += film.shots().size();
            desk.check(film, Map.of(), work).forEach(finding -> told.add(finding.text()));
        }
        assertThat(told.size()).as("seed %d, %d shots: %s", SEED, shots, told).isLessThanOrEqualTo(shots / 20);
    }
}
