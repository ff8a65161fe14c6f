package org.kinora.api.media;

/**
 * A codec, and whether the machine's video hardware may encode it.
 *
 * @param hardware whether a hardware encoder is used when one works; else, and otherwise, the software encoder
 */
public record ClipCoding(ClipCodec codec, boolean hardware) {
    /** In software: the same frames give the same picture on every machine. */
    public static ClipCoding of(ClipCodec codec) {
        return new ClipCoding(codec, false);
    }
}
