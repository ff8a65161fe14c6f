package org.kinora.splat.gl.internal;

import org.kinora.api.splat.Camera;
import org.kinora.gl.Context;
import org.kinora.gl.Program;
import org.kinora.splat.gl.SpaceLines;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL15C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.opengl.GL32C;

/** Lines and points in two buffers. */
final class GlLines implements SpaceLines {
    private final Program program;
    private final int[] arrays = new int[2];
    private final int[] buffers = new int[2];
    private final int[] corners = new int[2];

    GlLines(Context context) {
        program = context.program("lines in space", Sources.of("line.vert"), Sources.of("line.frag"));
        for (int i = 0; i < 2; i++) {
            arrays[i] = GL30C.glGenVertexArrays();
            buffers[i] = GL15C.glGenBuffers();
            GL30C.glBindVertexArray(arrays[i]);
            GL15C.glBindBuffer(GL15C.GL_ARRAY_BUFFER, buffers[i]);
            GL20C.glEnableVertexAttribArray(0);
            GL20C.glEnableVertexAttribArray(1);
            GL20C.glVertexAttribPointer(0, 3, GL11C.GL_FLOAT, false, 4 * STRIDE, 0);
            GL20C.glVertexAttribPointer(1, 4, GL11C.GL_FLOAT, false, 4 * STRIDE, 12);
        }
        GL30C.glBindVertexArray(0);
    }

    @Override
    public void lines(float[] floats) {
        send(0, floats);
    }

    @Override
    public void points(float[] floats) {
        send(1, floats);
    }

    private void send(int which, float[] floats) {
        corners[which] = floats.length / STRIDE;
        GL15C.glBindBuffer(GL15C.GL_ARRAY_BUFFER, buffers[which]);
        GL15C.glBufferData(GL15C.GL_ARRAY_BUFFER, floats, GL15C.GL_DYNAMIC_DRAW);
    }

    @Override
    public void draw(Camera camera, float pointSize) {
        View view = View.of(camera);
        program.use();
        for (int row = 0; row < 3; row++) program.set("row" + row, view.row(row));
        program.set("lens", view.lens());
        program.set("size", (float) camera.width(), (float) camera.height());
        program.set("pointSize", pointSize);
        GL11C.glEnable(GL11C.GL_BLEND);
        GL11C.glBlendFunc(GL11C.GL_ONE, GL11C.GL_ONE_MINUS_SRC_ALPHA);
        GL11C.glEnable(GL32C.GL_PROGRAM_POINT_SIZE);
        for (int i = 0; i < 2; i++) {
            GL30C.glBindVertexArray(arrays[i]);
            GL11C.glDrawArrays(i == 0 ? GL11C.GL_LINES : GL11C.GL_POINTS, 0, corners[i]);
        }
        GL30C.glBindVertexArray(0);
    }

    @Override
    public void close() {
        program.close();
        for (int i = 0; i < 2; i++) {
            GL15C.glDeleteBuffers(buffers[i]);
            GL30C.glDeleteVertexArrays(arrays[i]);
        }
    }
}
