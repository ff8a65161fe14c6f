package org.kinora.workbench.paint.internal.view;

import org.kinora.api.imaging.Area;
import org.kinora.gl.Context;
import org.kinora.gl.Program;
import org.kinora.gl.Texture;
import org.lwjgl.opengl.GL11C;

/** Draws squares of a picture as a lens shows them. The context's thread. */
final class Quad {
    /** What a texel means. */
    enum Manner {
        /** A picture over a chequered ground. */
        PICTURE,
        /** Coverage: what is not covered is tinted. */
        VEIL,
        /** A picture over what is there. */
        SHEET,
        /** Dark lines of a picture, in a tint. */
        LINES
    }

    private final Program program;
    private Lens lens = new Lens(1, 0, 0, 0);
    private int wide;
    private int high;

    Quad(Context context) {
        program = context.program("picture", Sources.of("picture.vert"), Sources.of("picture.frag"));
        program.set("picture", 0);
        program.set("used", 1f, 1f);
    }

    void begin(Lens from, int width, int height, Manner manner, double opacity, int rgb) {
        lens = from;
        wide = width;
        high = height;
        program.use();
        Sources.look(program, from, width, height);
        program.set("manner", manner.ordinal());
        program.set("opacity", (float) opacity);
        program.set("tint", (rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    boolean seen(Area place) {
        double radius = Math.hypot(place.width(), place.height()) / 2 * lens.scale();
        double middleX = place.x() + place.width() / 2.0;
        double middleY = place.y() + place.height() / 2.0;
        double x = lens.screenX(middleX, middleY);
        double y = lens.screenY(middleX, middleY);
        return x > -radius && y > -radius && x < wide + radius && y < high + radius;
    }

    void draw(Texture texture, Area place) {
        program.sample("picture", texture);
        program.use();
        program.set("box", (float) place.x(), (float) place.y(), (float) place.width(), (float) place.height());
        GL11C.glDrawArrays(GL11C.GL_TRIANGLE_STRIP, 0, 4);
    }
}
