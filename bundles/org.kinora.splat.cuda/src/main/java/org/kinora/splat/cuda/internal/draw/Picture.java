package org.kinora.splat.cuda.internal.draw;

import org.kinora.api.imaging.Raster;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Room;

/** A scene on a device and the room for its pictures. */
final class Picture implements AutoCloseable {
    private final Arena arena;
    private final Planes scene;
    private final Frame frame;
    private final Room alpha;
    private final Room depth;

    Picture(Arena arena, int degree) {
        this.arena = arena;
        try {
            scene = new Planes(arena, degree);
            frame = new Frame(arena, new Order(arena));
            alpha = arena.room();
            depth = arena.room();
        } catch (RuntimeException | Error problem) {
            arena.close();
            throw problem;
        }
    }

    Planes scene() {
        return scene;
    }

    /** Draws a band of rows into pictures of the whole size; alpha and depth both or neither. */
    void draw(Lens lens, Raster colour, Raster coverage, Raster far) {
        if (coverage != null) {
            alpha.need(4 * lens.pixels());
            depth.need(4 * lens.pixels());
        }
        frame.draw(scene, lens, coverage == null ? 0 : alpha.at(), coverage == null ? 0 : depth.at(), false);
        for (int plane = 0; plane < 3; plane++) fetch(frame.colour() + 4 * plane * lens.pixels(), lens, colour, plane);
        if (coverage == null) return;
        fetch(alpha.at(), lens, coverage, 0);
        fetch(depth.at(), lens, far, 0);
    }

    private void fetch(long from, Lens lens, Raster into, int plane) {
        arena.device().download(from, into.plane(plane).asSlice(lens.top() * into.stride(), 4 * lens.pixels()));
    }

    @Override
    public void close() {
        arena.close();
    }
}
