package org.kinora.splat.cuda.internal.draw;

import org.kinora.api.splat.SplatScene;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;

/** The planes of a scene on a device, in the order of {@link SplatScene}. */
public final class Planes {
    private final Arena arena;
    private final Room room;
    private final int degree;
    private long pitch;
    private int count;

    /** Without any splats. */
    public Planes(Arena arena, int degree) {
        this.arena = arena;
        this.degree = degree;
        room = arena.room();
    }

    public long at() {
        return room.at();
    }

    /** Where a plane begins. */
    public long at(int plane) {
        return room.at() + 4 * pitch * plane;
    }

    /** Floats from one plane to the next; also the most splats there may be. */
    public long pitch() {
        return pitch;
    }

    public int count() {
        return count;
    }

    public void count(int splats) {
        count = splats;
    }

    public int degree() {
        return degree;
    }

    /** Number of planes. */
    public int planes() {
        return SplatScene.planes(degree);
    }

    /** Takes a scene of the same degree; with one copy, as the planes lie here as they lie there. */
    public void upload(SplatScene scene) {
        if (scene.degree() != degree) throw new IllegalArgumentException(scene + " into degree " + degree);
        pitch = scene.pitch() / 4;
        count = scene.count();
        room.need(4 * pitch * planes());
        arena.device().upload(scene.memory(), room.at());
    }

    /** Copies the splats into a scene that has room for them. */
    public void download(SplatScene into) {
        into.count(count);
        for (int plane = 0; plane < planes(); plane++) arena.device().download(at(plane), into.plane(plane).asSlice(0, 4L * count));
    }

    /** Floats of a plane that holds so many splats. */
    public static long wide(int splats) {
        return (splats + 15L) / 16 * 16;
    }

    /** Room for so many splats; those that are there stay. */
    public void grow(int splats) {
        if (splats > pitch) grow(splats, this);
    }

    /**
     * Room for so many splats in scenes of one shape on one device; those that are there stay.
     *
     * @throws Device.Exhausted when there is not enough for all of them; then none has changed
     */
    public static void grow(int splats, Planes... scenes) {
        Device device = scenes[0].arena.device();
        long wider = wide(splats);
        long[] larger = new long[scenes.length];
        int taken = 0;
        try {
            for (Planes each : scenes) larger[taken++] = device.allocate(4 * wider * each.planes());
        } catch (Device.Exhausted full) {
            for (int i = 0; i < taken - 1; i++) device.release(larger[i]);
            throw full;
        }
        for (int i = 0; i < scenes.length; i++) scenes[i].move(larger[i], wider);
    }

    private void move(long larger, long wider) {
        for (int plane = 0; plane < planes() && count > 0; plane++) arena.device().copy(at(plane), larger + 4 * wider * plane, 4L * count);
        room.replace(larger, 4 * wider * planes());
        pitch = wider;
    }

    /** All numbers zero. */
    public void clear() {
        arena.device().fill(room.at(), 0, pitch * planes());
    }
}
