package org.kinora.api.imaging;

/**
 * The size in which a control layer is drawn: the shortest side is brought to the resolution, the edges are repeated to the right and below up to
 * whole blocks,
 * the layer is drawn, and what was added is cut off again.
 *
 * <p>The rule of the common preprocessors of ControlNet (github Fannovel16/comfyui_controlnet_aux, {@code resize_image_with_pad}), ties to even.
 *
 * @param width pixels of the layer
 * @param height pixels of the layer
 */
public record ControlFrame(int width, int height) {
    /** Pixels of a block. */
    public static final int MULTIPLE = 64;

    /** For a picture of a size; a resolution of 0 leaves it as it is. */
    public static ControlFrame of(int width, int height, int resolution) {
        if (resolution == 0) return new ControlFrame(width, height);
        double scale = (double) resolution / Math.min(width, height);
        return new ControlFrame(Math.max(1, (int) Math.rint(width * scale)), Math.max(1, (int) Math.rint(height * scale)));
    }

    /** Width in whole blocks. */
    public int paddedWidth() {
        return (width + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }

    /** Height in whole blocks. */
    public int paddedHeight() {
        return (height + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }
}
