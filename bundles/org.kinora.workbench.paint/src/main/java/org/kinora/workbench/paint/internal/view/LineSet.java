package org.kinora.workbench.paint.internal.view;

import java.util.List;
import org.kinora.gl.Context;
import org.kinora.gl.Program;
import org.kinora.api.imaging.selection.Point;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL15C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL30C;
import org.kinora.workbench.paint.internal.tool.Hint;

/** Lines over the picture, one pixel wide, dashed where they march. The context's thread. */
final class LineSet implements AutoCloseable {
    private final Program program;
    private final int array;
    private final int buffer;
    private int points;

    LineSet(Context context) {
        program = context.program("line", Sources.of("line.vert"), Sources.of("line.frag"));
        array = GL30C.glGenVertexArrays();
        buffer = GL15C.glGenBuffers();
        GL30C.glBindVertexArray(array);
        GL15C.glBindBuffer(GL15C.GL_ARRAY_BUFFER, buffer);
        GL20C.glEnableVertexAttribArray(0);
        GL20C.glVertexAttribPointer(0, 3, GL11C.GL_FLOAT, false, 12, 0);
        GL30C.glBindVertexArray(0);
    }

    /** Sends other lines. */
    void send(List<Hint> lines) {
        float[] floats = Segments.of(lines);
        points = floats.length / 3;
        GL15C.glBindBuffer(GL15C.GL_ARRAY_BUFFER, buffer);
        GL15C.glBufferData(GL15C.GL_ARRAY_BUFFER, floats, GL15C.GL_DYNAMIC_DRAW);
    }

    boolean isEmpty() {
        return points == 0;
    }

    /** @param one and other the colours of dashes, 0xAARRGGBB; a plain line where they are equal */
    void draw(Lens lens, int width, int height, int one, int other, double march) {
        if (points == 0) return;
        program.use();
        Sources.look(program, lens, width, height);
        colour("one", one);
        colour("other", other);
        program.set("march", (float) march);
        GL30C.glBindVertexArray(array);
        GL11C.glDrawArrays(GL11C.GL_LINES, 0, points);
        GL30C.glBindVertexArray(0);
    }

    private void colour(String name, int argb) {
        program.set(name, (argb >> 16 & 255) / 255f, (argb >> 8 & 255) / 255f, (argb & 255) / 255f, (argb >>> 24) / 255f);
    }

    @Override
    public void close() {
        GL15C.glDeleteBuffers(buffer);
        GL30C.glDeleteVertexArrays(array);
    }

    /** Lines as pairs of points with the way along their line. */
    private static final class Segments {
        static float[] of(List<Hint> lines) {
            int pairs = 0;
            for (Hint line : lines) pairs += Math.max(0, line.points().size() - (line.closed() ? 0 : 1));
            float[] floats = new float[6 * pairs];
            int at = 0;
            for (Hint line : lines) {
                List<Point> points = line.points();
                double along = 0;
                for (int i = 0; i + (line.closed() ? 0 : 1) < points.size(); i++) {
                    Point from = points.get(i);
                    Point to = points.get((i + 1) % points.size());
                    floats[at++] = from.x() / (float) Point.ONE;
                    floats[at++] = from.y() / (float) Point.ONE;
                    floats[at++] = (float) along;
                    along += Math.hypot(to.x() - from.x(), to.y() - from.y()) / Point.ONE;
                    floats[at++] = to.x() / (float) Point.ONE;
                    floats[at++] = to.y() / (float) Point.ONE;
                    floats[at++] = (float) along;
                }
            }
            return floats;
        }
    }
}
