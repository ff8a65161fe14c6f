package org.kinora.api.film;

import org.kinora.api.media.Quality;

/**
 * How the finished file is made.
 *
 * @param loudness integrated loudness of the sound in hundredths of LUFS
 * @param truePeak highest true peak in hundredths of dBTP
 * @param burnedCaptions whether captions are part of the picture
 * @param softCaptions whether the file carries a subtitle track
 */
public record Mastering(Quality quality, int loudness, int truePeak, boolean burnedCaptions, boolean softCaptions) {
    /** -14 LUFS, -1 dBTP, captions burned in and as a track. */
    public static final Mastering STANDARD = new Mastering(Quality.FINAL, -1400, -100, true, true);

    /** The same with another quality. */
    public Mastering at(Quality quality) {
        return new Mastering(quality, loudness, truePeak, burnedCaptions, softCaptions);
    }
}
