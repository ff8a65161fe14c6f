package org.kinora.splat.gl.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;
import org.kinora.gl.Context;
import org.kinora.gl.Program;
import org.kinora.splat.gl.Detail;
import org.kinora.splat.gl.Manner;
import org.kinora.splat.gl.SplatPainter;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL13C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.opengl.GL31C;

/**
 * Projects all splats into textures, one texel a splat, and draws each as a square along the axes of its ellipse, from far to near, blended over what
 * is there.
 */
final class GlPainter implements SplatPainter {
    private final Store store;
    private final Program program;
    private final SortingThread sorting;
    private final Textures projected;
    private final Textures picture;
    private final NumberBuffer order = new NumberBuffer(GL30C.GL_R32UI);
    private final NumberBuffer marks = new NumberBuffer(GL30C.GL_R8UI);
    private final int nothing = GL30C.glGenVertexArrays();
    private int tint;
    private int seen;

    GlPainter(Context context, Detail detail, Runnable sorted) {
        store = new Store(context, detail);
        program = context.program("splats", Sources.of("splat.vert"), Sources.of("splat.frag"));
        sorting = new SortingThread(sorted);
        projected = new Textures(GL30C.GL_RGBA32F, detail == Detail.FULL ? GL30C.GL_RGBA32F : GL30C.GL_RGBA16F, GL30C.GL_RG32F);
        picture = detail == Detail.FULL ? new Textures(GL30C.GL_RGBA32F, GL30C.GL_RGBA32F) : new Textures(GL30C.GL_RGBA16F, GL30C.GL_RGBA32F);
    }

    @Override
    public void show(SplatScene scene) {
        int count = scene.count();
        store.take(scene);
        projected.size(Store.COLUMNS, Math.max(1, (count + Store.COLUMNS - 1) / Store.COLUMNS));
        order.room(4L * count);
        marks.room(count);
        marks.fill(new byte[count]);
        float[][] places = new float[3][count];
        for (int k = 0; k < 3; k++) MemorySegment.copy(scene.plane(k), ValueLayout.JAVA_FLOAT, 0, places[k], 0, count);
        seen = 0;
        sorting.take(places, count);
    }

    @Override
    public void mark(BitSet tinted, BitSet gone, int rgb) {
        tint = rgb;
        byte[] bytes = new byte[store.count()];
        for (int i = tinted.nextSetBit(0); i >= 0 && i < bytes.length; i = tinted.nextSetBit(i + 1)) bytes[i] |= 1;
        for (int i = gone.nextSetBit(0); i >= 0 && i < bytes.length; i = gone.nextSetBit(i + 1)) bytes[i] |= 2;
        if (bytes.length > 0) marks.fill(bytes);
        sorting.without(gone);
    }

    @Override
    public void sort(Camera camera, double near) {
        sorting.ask(camera, near);
    }

    @Override
    public void sortNow(Camera camera, double near) {
        sorting.ask(camera, near);
        sorting.await();
    }

    @Override
    public void draw(Camera camera, RenderSettings settings, Manner manner, Runnable under, Runnable over) {
        sorting.fetch((numbers, length) -> {
            order.fill(numbers, length);
            seen = length;
        });
        GL11C.glDisable(GL11C.GL_BLEND);
        GL11C.glDisable(GL11C.GL_DEPTH_TEST);
        GL11C.glDisable(GL11C.GL_SCISSOR_TEST);
        View view = View.of(camera);
        if (store.count() > 0) {
            projected.bind();
            GL30C.glBindVertexArray(nothing);
            store.project(view, settings);
        }
        picture.size(camera.width(), camera.height());
        picture.bind();
        GL30C.glClearBufferfv(GL11C.GL_COLOR, 0, new float[] {(float) settings.red(), (float) settings.green(), (float) settings.blue(), 0});
        GL30C.glClearBufferfv(GL11C.GL_COLOR, 1, new float[4]);
        GL11C.glEnable(GL11C.GL_BLEND);
        GL11C.glBlendFunc(GL11C.GL_ONE, GL11C.GL_ONE_MINUS_SRC_ALPHA);
        GL20C.glDrawBuffers(new int[] {GL30C.GL_COLOR_ATTACHMENT0});
        under.run();
        GL20C.glDrawBuffers(new int[] {GL30C.GL_COLOR_ATTACHMENT0, GL30C.GL_COLOR_ATTACHMENT1});
        if (seen > 0) squares(camera, manner);
        GL20C.glDrawBuffers(new int[] {GL30C.GL_COLOR_ATTACHMENT0});
        over.run();
        GL20C.glDrawBuffers(new int[] {GL30C.GL_COLOR_ATTACHMENT0, GL30C.GL_COLOR_ATTACHMENT1});
        GL30C.glBindVertexArray(0);
        GL11C.glDisable(GL11C.GL_BLEND);
    }

    private void squares(Camera camera, Manner manner) {
        program.use();
        program.set("size", (float) camera.width(), (float) camera.height());
        program.set("columns", Store.COLUMNS);
        program.set("manner", manner.ordinal());
        program.set("tint", (tint >> 16 & 255) / 255f, (tint >> 8 & 255) / 255f, (tint & 255) / 255f);
        String[] names = {"places", "colours", "rests"};
        for (int i = 0; i < 3; i++) {
            program.set(names[i], i);
            GL13C.glActiveTexture(GL13C.GL_TEXTURE0 + i);
            GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, projected.texture(i));
        }
        program.set("order", 3);
        order.bind(3);
        program.set("marks", 4);
        marks.bind(4);
        GL13C.glActiveTexture(GL13C.GL_TEXTURE0);
        GL30C.glBindVertexArray(nothing);
        GL31C.glDrawArraysInstanced(GL11C.GL_TRIANGLE_STRIP, 0, 4, seen);
    }

    @Override
    public void reveal(int frameBuffer, int width, int height) {
        GL30C.glBindFramebuffer(GL30C.GL_READ_FRAMEBUFFER, picture.buffer());
        GL11C.glReadBuffer(GL30C.GL_COLOR_ATTACHMENT0);
        GL30C.glBindFramebuffer(GL30C.GL_DRAW_FRAMEBUFFER, frameBuffer);
        int w = picture.width();
        int h = picture.height();
        GL30C.glBlitFramebuffer(0, 0, w, h, 0, 0, width, height, GL11C.GL_COLOR_BUFFER_BIT, w == width && h == height ? GL11C.GL_NEAREST
                : GL11C.GL_LINEAR);
        GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, frameBuffer);
    }

    @Override
    public void read(MemorySegment colour, MemorySegment depth) {
        GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, picture.buffer());
        GL11C.glPixelStorei(GL11C.GL_PACK_ALIGNMENT, 4);
        GL11C.glReadBuffer(GL30C.GL_COLOR_ATTACHMENT0);
        GL11C.glReadPixels(0, 0, picture.width(), picture.height(), GL11C.GL_RGBA, GL11C.GL_FLOAT, colour.address());
        if (depth == null) return;
        GL11C.glReadBuffer(GL30C.GL_COLOR_ATTACHMENT1);
        GL11C.glReadPixels(0, 0, picture.width(), picture.height(), GL11C.GL_RED, GL11C.GL_FLOAT, depth.address());
    }

    @Override
    public long held() {
        return store.bytes() + projected.bytes() + picture.bytes() + order.bytes() + marks.bytes();
    }

    @Override
    public void close() {
        sorting.close();
        store.close();
        program.close();
        projected.close();
        picture.close();
        order.close();
        marks.close();
        GL30C.glDeleteVertexArrays(nothing);
    }
}
