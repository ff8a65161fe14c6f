package org.kinora.imaging.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.ShotBoundary;
import org.kinora.api.media.MediaEngine;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/** Cuts of films that are put together from real clips; {@code main} measures on more of them. */
class ShotBoundariesTest {
    private static final int PIECES = 60;

    /** Found rightly, found wrongly, missed. */
    private record Count(int right, int wrong, int missed) {
        double precision() {
            return (double) right / Math.max(1, right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    private static MediaEngine media() {
        return new FfmpegMediaEngine(new CacheFolder(Path.of("target", "media-cache").toAbsolutePath()), Optional.empty());
    }

    @Test
    void hard_cuts_are_found_and_flashes_and_rushing_pictures_are_none(@TempDir Path folder) {
        Path clips = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data", "video");
        Assumptions.assumeTrue(Files.isDirectory(clips), "the shared clips are not here: " + clips);
        Count count = measured(media(), clips, folder.resolve("film.mp4"), 1);
        assertThat(count.precision()).as("%s", count).isGreaterThanOrEqualTo(0.95);
        assertThat(count.recall()).as("%s", count).isGreaterThanOrEqualTo(0.95);
    }

    private static Count measured(MediaEngine media, Path clips, Path file, long seed) {
        List<Integer> cuts = new AssembledClip(media, clips, seed).write(media, file, PIECES);
        try (TestWork work = new TestWork()) {
            List<Long> found = new ArrayList<>(new CutDesk(media).cuts(file, work).stream().map(ShotBoundary::frame).toList());
            int right = 0;
            List<Integer> missed = new ArrayList<>();
            for (int cut : cuts) {
                if (found.remove((long) cut)) right++;
                else missed.add(cut);
            }
            System.out.println("seed " + seed + ": wrong " + found + ", missed " + missed);
            return new Count(right, found.size(), missed.size());
        }
    }

    /** {@code ShotBoundariesTest CLIPS FOLDER SEEDS}. */
    public static void main(String[] words) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (long seed = 1; seed <= Long.parseLong(words[2]); seed++) {
            Count count = measured(media(), Path.of(words[0]), Path.of(words[1], "cuts-" + seed + ".mp4"), seed);
            right += count.right();
            wrong += count.wrong();
            missed += count.missed();
        }
        Count all = new Count(right, wrong, missed);
        System.out.printf("%s precision %.3f recall %.3f%n", all, all.precision(), all.recall());
    }
}
