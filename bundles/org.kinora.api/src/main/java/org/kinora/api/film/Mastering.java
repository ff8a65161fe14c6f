package org.kinora.api.film;

import java.util.Optional;
import org.kinora.api.media.Quality;

/**
 * How the finished file is made.
 *
 * @param loudness integrated loudness of the sound in hundredths of LUFS
 * @param truePeak highest true peak in hundredths of dBTP
 * @param burnedCaptions whether captions are part of the picture
 * @param softCaptions whether the file carries a subtitle track
 * @param grade of the whole picture track, after those of its clips; words and overlays keep their colours
 */
public record Mastering(Quality quality, int loudness, int truePeak, boolean burnedCaptions, boolean softCaptions,
        Optional<Grade> grade) {
    public Mastering {
        if (grade == null) grade = Optional.empty();
    }

    /** Without a grade. */
    public Mastering(Quality quality, int loudness, int truePeak, boolean burnedCaptions, boolean softCaptions) {
        this(quality, loudness, truePeak, burnedCaptions, softCaptions, Optional.empty());
    }

    /** -14 LUFS, -1 dBTP, captions burned in and as a track. */
    public static final Mastering STANDARD = new Mastering(Quality.FINAL, -1400, -100, true, true);

    /** The same with another quality. */
    public Mastering at(Quality quality) {
        return new Mastering(quality, loudness, truePeak, burnedCaptions, softCaptions, grade);
    }

    /** The same with another grade. */
    public Mastering graded(Optional<Grade> grade) {
        return new Mastering(quality, loudness, truePeak, burnedCaptions, softCaptions, grade);
    }
}
