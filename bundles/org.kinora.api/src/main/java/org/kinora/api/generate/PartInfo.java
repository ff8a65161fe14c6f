package org.kinora.api.generate;

import org.kinora.api.time.Rational;

/** Typed metadata of one part of an outcome. */
public sealed interface PartInfo {
    /**
     * A picture.
     *
     * @param colour {@code srgb}, {@code linear} or {@code data} (depth, id, normals)
     * @param alpha {@code none}, {@code straight} or {@code premultiplied}
     */
    record Picture(int width, int height, String colour, String alpha) implements PartInfo {
        public static Picture opaque(int width, int height) {
            return new Picture(width, height, "srgb", "none");
        }
    }

    /** A clip without sound: BT.709, limited range. */
    record Clip(int width, int height, Rational rate, long frames) implements PartInfo {}

    /** Sound; {@code samples} per channel at {@code rate} hertz. */
    record Sound(int rate, int channels, long samples) implements PartInfo {
        public Rational seconds() {
            return Rational.of(samples, rate);
        }
    }

    /** A document, e.g. {@code timings}, {@code srt}. */
    record Data(String kind) implements PartInfo {}
}
