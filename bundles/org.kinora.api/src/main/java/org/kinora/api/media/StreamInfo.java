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
     */
    record Video(String codec, int width, int height, Rational rate, Rational duration, long frames, boolean cover,
            String language) implements StreamInfo { }

    /** A sound; {@code rate} in hertz. */
    record Audio(String codec, int rate, int channels, Rational duration, String language) implements StreamInfo { }

    /** Subtitles that a player may show. */
    record Subtitles(String codec, Rational duration, String language) implements StreamInfo { }

    /** Data, attachments and whatever else a container may hold. */
    record Other(String codec, Rational duration, String language) implements StreamInfo { }
}
