package org.kinora.gl.internal.draw;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.kinora.gl.Context;
import org.kinora.gl.Picture;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;

/** Pictures on the device: small ones share pages, big ones have a texture of their own with its smaller versions. */
final class Album implements AutoCloseable {
    static final int SMALL = 128;
    private static final int SIDE = 2048;

    private record Page(Texture texture, Shelves shelves) {}

    private final Context context;
    private final List<Page> pages = new ArrayList<>();
    private long held;
    private long uploaded;

    Album(Context context) {
        this.context = context;
    }

    Mounted add(int width, int height, int[] argb) {
        if (argb.length < width * height) throw new IndexOutOfBoundsException(argb.length + " pixels for " + width + " x " + height);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment texels = arena.allocate(4L * width * height);
            for (int i = 0; i < width * height; i++) {
                int pixel = argb[i];
                texels.set(ValueLayout.JAVA_INT, 4L * i, pixel & 0xFF00FF00 | pixel >> 16 & 0xFF | (pixel & 0xFF) << 16);
            }
            uploaded += 4L * width * height;
            return width <= SMALL && height <= SMALL ? small(width, height, texels) : big(width, height, texels);
        }
    }

    private Mounted small(int width, int height, MemorySegment texels) {
        for (Page page : pages) {
            Shelves.Cell cell = page.shelves.take(width, height);
            if (cell != null) return mount(page, cell, texels);
        }
        Page page = new Page(context.texture(Texels.RGBA8, SIDE, SIDE), new Shelves(SIDE));
        held += 4L * SIDE * SIDE;
        pages.add(page);
        return mount(page, page.shelves.take(width, height), texels);
    }

    private Mounted mount(Page page, Shelves.Cell cell, MemorySegment texels) {
        page.texture.upload(cell.x(), cell.y(), cell.width(), cell.height(), texels, 4L * cell.width());
        return new Mounted(page.texture, cell.x(), cell.y(), cell.width(), cell.height(), () -> page.shelves.give(cell));
    }

    private Mounted big(int width, int height, MemorySegment texels) {
        Texture texture = context.texture(Texels.RGBA8, width, height);
        texture.upload(0, 0, width, height, texels, 4L * width);
        texture.shrinkWell();
        long bytes = 4L * width * height * 4 / 3;
        held += bytes;
        return new Mounted(texture, 0, 0, width, height, () -> {
            texture.close();
            held -= bytes;
        });
    }

    /** Bytes uploaded since the last call. */
    long uploaded() {
        long since = uploaded;
        uploaded = 0;
        return since;
    }

    long held() {
        return held;
    }

    @Override
    public void close() {
        pages.forEach(page -> page.texture.close());
        pages.clear();
    }

    /** A picture and where it lies in its texture. */
    static final class Mounted implements Picture {
        private final Texture texture;
        private final int x;
        private final int y;
        private final int width;
        private final int height;
        private Runnable leave;

        Mounted(Texture texture, int x, int y, int width, int height, Runnable leave) {
            this.texture = texture;
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
            this.leave = leave;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public int height() {
            return height;
        }

        int texture() {
            return texture.handle();
        }

        float left() {
            return (float) x / texture.width();
        }

        float top() {
            return (float) y / texture.height();
        }

        float right() {
            return (float) (x + width) / texture.width();
        }

        float bottom() {
            return (float) (y + height) / texture.height();
        }

        boolean gone() {
            return leave == null;
        }

        @Override
        public void close() {
            if (leave != null) leave.run();
            leave = null;
        }
    }
}
