package org.kinora.workbench.paint.internal.view;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import org.kinora.api.imaging.Area;
import org.kinora.gl.Context;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;
import org.lwjgl.opengl.GL11C;

/** A picture on the device in squares, of which only what has changed is sent again. The context's thread. */
final class Tiles implements AutoCloseable {
    private static final int SIDE = 512;
    /** From here down four texels and more make a pixel: smaller pictures of the squares are worth their making. */
    private static final double SMALL = 0.5;

    private final int width;
    private final int height;
    private final Texels texels;
    private final int across;
    private final Texture[] textures;
    private final BitSet stale = new BitSet();

    Tiles(Context context, Texels texels, int width, int height) {
        this.width = width;
        this.height = height;
        this.texels = texels;
        across = (width + SIDE - 1) / SIDE;
        textures = new Texture[across * ((height + SIDE - 1) / SIDE)];
        for (int i = 0; i < textures.length; i++) textures[i] = context.texture(texels, place(i).width(), place(i).height());
    }

    private Area place(int tile) {
        return new Area(tile % across * SIDE, tile / across * SIDE, SIDE, SIDE).and(new Area(0, 0, width, height));
    }

    /** Sends an area of rows without gaps; answers the bytes sent. */
    long send(Area area, MemorySegment pixels) {
        long sent = 0;
        long stride = (long) width * texels.bytes();
        for (int i = 0; i < textures.length; i++) {
            Area place = place(i);
            Area part = place.and(area);
            if (part.isEmpty()) continue;
            textures[i].upload(part.x() - place.x(), part.y() - place.y(), part.width(), part.height(),
                    pixels.asSlice(part.y() * stride + (long) part.x() * texels.bytes()), stride);
            stale.set(i);
            sent += part.pixels() * texels.bytes();
        }
        return sent;
    }

    /** Draws all squares; far away through smaller pictures of them, near with hard pixels. */
    void draw(Quad quad, double scale) {
        for (int i = 0; i < textures.length; i++) {
            Area place = place(i);
            if (!quad.seen(place)) continue;
            if (scale < SMALL && stale.get(i)) {
                textures[i].shrinkWell();
                stale.clear(i);
            }
            GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, textures[i].handle());
            if (scale >= SMALL) GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_MIN_FILTER, GL11C.GL_LINEAR);
            else GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_MIN_FILTER, GL11C.GL_LINEAR_MIPMAP_LINEAR);
            GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_MAG_FILTER, scale >= 2 ? GL11C.GL_NEAREST : GL11C.GL_LINEAR);
            quad.draw(textures[i], place);
        }
    }

    @Override
    public void close() {
        for (Texture texture : textures) texture.close();
    }
}
