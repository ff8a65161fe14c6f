package org.kinora.api.media;

/**
 * An encoder and whether it works here.
 *
 * @param name FFmpeg's name, such as {@code libsvtav1}
 * @param hardware whether it is part of a graphics processor
 * @param separateProcess whether it runs as a process of its own
 * @param works whether it encoded a frame when it was tried
 * @param reason why it does not work, or an empty text
 */
public record EncoderInfo(ClipCodec codec, String name, boolean hardware, boolean separateProcess, boolean works, String reason) {}
