package org.kinora.api.splat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A camera's way over a splat scene as it is kept in a project: whole numbers, so that what is read is what was written.
 *
 * @param scene the splat file, as the project names it
 * @param frames how long the way is
 * @param keys by rising frames
 */
public record CameraPath(String scene, long frames, List<Key> keys) {
    private static final double MICRO = 1e6;
    private static final double NANO = 1e9;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    /**
     * A camera at a frame.
     *
     * @param eased whether the camera comes to rest here and sets off softly
     * @param x where it stands, in millionths of the scene's unit
     * @param qw its turn from the world to the camera, in thousand-millionths; normalised when it is used
     * @param angle of view across, in millionths of a degree
     */
    public record Key(long frame, boolean eased, long x, long y, long z, long qw, long qx, long qy, long qz, long angle) {
        /** A camera, to the next whole numbers. */
        public static Key of(long frame, boolean eased, Camera camera) {
            double[] centre = camera.pose().centre();
            Pose pose = camera.pose();
            double angle = 2 * Math.toDegrees(Math.atan(camera.width() / (2 * camera.fx())));
            return new Key(frame, eased, Math.round(MICRO * centre[0]), Math.round(MICRO * centre[1]), Math.round(MICRO * centre[2]),
                    Math.round(NANO * pose.w()), Math.round(NANO * pose.x()), Math.round(NANO * pose.y()), Math.round(NANO * pose.z()),
                    Math.round(MICRO * angle));
        }

        /** The camera, for pictures of that size. */
        public Camera camera(int width, int height) {
            Pose turn = new Pose(qw / NANO, qx / NANO, qy / NANO, qz / NANO, 0, 0, 0);
            double[] r = turn.rotation();
            double[] t = new double[3];
            for (int row = 0; row < 3; row++) t[row] = -(r[3 * row] * x + r[3 * row + 1] * y + r[3 * row + 2] * z) / MICRO;
            return Camera.ofAngle(width, height, angle / MICRO, new Pose(turn.w(), turn.x(), turn.y(), turn.z(), t[0], t[1], t[2]));
        }

        /** The same at another frame. */
        public Key at(long other) {
            return new Key(other, eased, x, y, z, qw, qx, qy, qz, angle);
        }

        /** The same, eased or not. */
        public Key eased(boolean soft) {
            return new Key(frame, soft, x, y, z, qw, qx, qy, qz, angle);
        }
    }

    public CameraPath {
        keys = keys == null ? List.of() : keys.stream().sorted(Comparator.comparingLong(Key::frame)).toList();
        if (frames < 2) throw new IllegalArgumentException(frames + " frames");
        for (int i = 0; i < keys.size(); i++) {
            long frame = keys.get(i).frame();
            if (frame < 0 || frame >= frames || i > 0 && frame == keys.get(i - 1).frame())
                throw new IllegalArgumentException("a key at frame " + frame + " of " + frames);
        }
    }

    /** The same with a key, in place of one that stands at its frame. */
    public CameraPath with(Key key) {
        List<Key> all = new java.util.ArrayList<>(keys.stream().filter(each -> each.frame() != key.frame()).toList());
        all.add(key);
        return new CameraPath(scene, frames, all);
    }

    /** The same without the key at a frame. */
    public CameraPath without(long frame) {
        return new CameraPath(scene, frames, keys.stream().filter(each -> each.frame() != frame).toList());
    }

    /** The same, longer or shorter: its keys keep their share of the time, as far as there is a frame for each. */
    public CameraPath lasting(long other) {
        List<Key> moved = new java.util.ArrayList<>();
        long last = -1;
        for (int i = 0; i < keys.size(); i++) {
            long wanted = Math.round((double) keys.get(i).frame() * (other - 1) / (frames - 1));
            last = Math.clamp(wanted, last + 1, Math.max(last + 1, other - keys.size() + i));
            moved.add(keys.get(i).at(last));
        }
        return new CameraPath(scene, other, moved);
    }

    /**
     * As a move.
     *
     * @throws IllegalArgumentException with fewer than two keys
     */
    public CameraMove.Keyed move() {
        return new CameraMove.Keyed(keys.stream()
                .map(key -> new CameraMove.Keyed.Key((double) key.frame() / (frames - 1), key.camera(WIDTH, HEIGHT), key.eased())).toList());
    }

    /** The camera of a frame; empty without keys, and always the same with one. */
    public Optional<Camera> at(double frame, int width, int height) {
        if (keys.isEmpty()) return Optional.empty();
        Camera camera = keys.size() == 1 ? keys.getFirst().camera(WIDTH, HEIGHT) : move().at(frame / (frames - 1));
        return Optional.of(camera.sized(width, height));
    }
}
