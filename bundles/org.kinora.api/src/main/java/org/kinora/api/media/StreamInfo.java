package org.kinora.api.media;

import org.kinora.api.time.Rational;

/**
 * One stream of a media file. {@code codec} is FFmpeg's name; {@code language} an ISO 639-2 code or empty; {@code duration} seconds, 0 when not told.
 */
public sealed interface StreamInfo {
    String codec();

    Rational duration();

    String language();

    /**
     * A moving or still picture.
     *
     * @param width pixels as they are shown, after rotation, before any pixel aspect
     * @param rate average frames per second; 0 for a still picture
     * @param frames number of frames when the file tells it, else 0
     * @param cover whether it is a cover picture and not part of the film
     * @param traits how it is stored and what its colours mean
     */
    record Video(String codec, int width, int height, Rational rate, Rational duration, long frames, boolean cover,
            String language, PictureTraits traits) implements StreamInfo {
        /** One of which nothing else is known. */
        public Video(String codec, int width, int height, Rational rate, Rational duration, long frames, boolean cover, String language) {
            this(codec, width, height, rate, duration, frames, cover, language, PictureTraits.plain(width, height));
        }
    }

    /**
     * A sound.
     *
     * @param rate hertz
     * @param layout which channels, such as {@code mono}, {@code stereo} or {@code 5.1}
     * @param bits of a sample where they mean something, else 0
     * @param bitrate bits per second; 0 when the file does not tell
     */
    record Audio(String codec, int rate, int channels, Rational duration, String language, String layout, int bits,
            long bitrate) implements StreamInfo {
        /** One of which nothing else is known. */
        public Audio(String codec, int rate, int channels, Rational duration, String language) {
            this(codec, rate, channels, duration, language, channels == 1 ? "mono" : channels == 2 ? "stereo" : channels + " channels", 0, 0);
        }
    }

    /** Subtitles that a player may show. */
    record Subtitles(String codec, Rational duration, String language) implements StreamInfo { }

    /** Data, attachments and whatever else a container may hold. */
    record Other(String codec, Rational duration, String language) implements StreamInfo { }
}
