package org.kinora.api.media;

import org.kinora.api.time.Rational;

/**
 * What else a moving picture tells of itself; names are FFmpeg's.
 *
 * @param codedWidth pixels as they are stored, before turning and before any pixel aspect
 * @param codedHeight pixels as they are stored
 * @param pixelAspect width of a pixel / its height; 1 where the file does not tell
 * @param turn degrees clockwise by which a player turns it: 0, 90, 180 or 270
 * @param pixels pixel format, such as {@code yuv420p10le}
 * @param bits of each colour of a pixel; 0 when not known
 * @param fullRange whether black is 0 rather than 16
 * @param primaries such as {@code bt709}; {@code unknown} where the file does not tell, as the next two
 * @param transfer such as {@code smpte2084} (PQ) or {@code arib-std-b67} (HLG), which are HDR
 * @param matrix such as {@code bt709}
 * @param interlaced whether it consists of half pictures
 * @param variableRate whether its frames are shown for different lengths of time
 * @param bitrate bits per second; 0 when the file does not tell
 */
public record PictureTraits(int codedWidth, int codedHeight, Rational pixelAspect, int turn, String pixels, int bits, boolean fullRange,
        String primaries, String transfer, String matrix, boolean interlaced, boolean variableRate, long bitrate) {
    /** Nothing known but the size. */
    public static PictureTraits plain(int width, int height) {
        return new PictureTraits(width, height, Rational.ONE, 0, "unknown", 0, false, "unknown", "unknown", "unknown", false, false, 0);
    }

    /** Whether it is high dynamic range: PQ or HLG. */
    public boolean hdr() {
        return transfer.equals("smpte2084") || transfer.equals("arib-std-b67");
    }
}
