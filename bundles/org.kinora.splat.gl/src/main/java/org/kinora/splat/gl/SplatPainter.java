package org.kinora.splat.gl;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;

/**
 * One scene on the device. What is not said otherwise belongs to the context's thread.
 *
 * <p>A picture is drawn with the order that is there; a better one is sorted meanwhile. The projection is that of Kerbl et al. 2023 and Zwicker et
 * al.
 * 2001, as the engine on the processor has it.
 */
public interface SplatPainter extends AutoCloseable {
    /** Takes a scene; it may be closed or changed afterwards. What was marked is forgotten. */
    void show(SplatScene scene);

    /**
     * Says which splats are tinted and which are not there.
     *
     * @param tint {@code 0xRRGGBB}
     */
    void mark(BitSet tinted, BitSet gone, int tint);

    /** Asks for the order of a camera's view, to be sorted on a thread of its own; the newest wish counts. */
    void sort(Camera camera, double near);

    /** Sorts and waits; for pictures that must be right at once. */
    void sortNow(Camera camera, double near);

    /** Draws the camera's picture into memory of its own, over the settings' background, ready for {@link #reveal} and {@link #read}. */
    void draw(Camera camera, RenderSettings settings, Manner manner, Runnable under, Runnable over);

    /** Copies the picture to a frame buffer, stretched to a size in pixels from its lower left corner. */
    void reveal(int frameBuffer, int width, int height);

    /**
     * Copies the picture to memory.
     *
     * @param colour red, green, blue and alpha as floats, rows from the bottom
     * @param depth the sum of depth by weight, as floats, rows from the bottom; null when nobody asks
     */
    void read(MemorySegment colour, MemorySegment depth);

    /** Bytes on the device. */
    long held();

    @Override
    void close();
}
