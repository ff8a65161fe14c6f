package org.kinora.workbench.space.internal;

import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.edit.SplatEdit;
import org.kinora.api.workbench.Tone;

/** What is seen around the splats: grid and axes, the capture's cameras and points, the camera's way with its keys. */
record Surroundings(Desk desk, Scene scene) {
    private static final int SAMPLES = 160;
    private static final int MOST_POINTS = 60_000;

    /** @param through whether one looks through the path, which is not drawn then */
    void send(Stage stage, boolean through) {
        SplatEdit.Extent all = scene.around();
        Wires below = new Wires();
        Wires above = new Wires();
        Wires points = new Wires();
        double radius = all.radius();
        if (desk.grid()) below.grid(all.middle(), ground(all), step(radius), 24, Stage.rgb(desk.site().look().colour(Tone.FAINT)));
        int faint = Stage.rgb(desk.site().look().colour(Tone.FAINT));
        if (desk.cameras()) scene.capture().ifPresent(capture -> {
            for (CapturedView view : capture.views()) above.camera(view.camera(), radius * 0.09, faint, 0.8);
            cloud(capture.points(), points);
        });
        if (!through) way(stage, radius, above, points);
        stage.wires(below, above, points);
    }

    /** Where most splats end below; the very lowest may be a stray one. */
    private static double ground(SplatEdit.Extent all) {
        return Math.min(all.high()[1], all.middle()[1] + all.radius());
    }

    /** 1, 2 or 5 times a power of ten, about a fifth of the radius. */
    private static double step(double radius) {
        double power = Math.pow(10, Math.floor(Math.log10(radius / 5)));
        double share = radius / 5 / power;
        return power * (share < 2 ? 1 : share < 5 ? 2 : 5);
    }

    private static void cloud(PointCloud cloud, Wires points) {
        int step = Math.max(1, cloud.count() / MOST_POINTS);
        for (int i = 0; i < cloud.count(); i += step) {
            int rgb = (cloud.colours()[3 * i] & 255) << 16 | (cloud.colours()[3 * i + 1] & 255) << 8 | cloud.colours()[3 * i + 2] & 255;
            points.point(cloud.positions()[3 * i], cloud.positions()[3 * i + 1], cloud.positions()[3 * i + 2], rgb, 0.9);
        }
    }

    private void way(Stage stage, double radius, Wires above, Wires points) {
        CameraPath path = scene.path();
        for (CameraPath.Key key : path.keys()) {
            boolean here = Math.round(desk.frame()) == key.frame();
            above.camera(key.camera(160, 90), radius * 0.12, stage.accent(), here ? 1 : 0.7);
        }
        if (path.keys().size() < 2) return;
        double[] last = null;
        long from = path.keys().getFirst().frame();
        long to = path.keys().getLast().frame();
        for (int i = 0; i <= SAMPLES; i++) {
            Camera camera = path.at(from + (to - from) * (double) i / SAMPLES, 160, 90).orElseThrow();
            double[] eye = camera.pose().centre();
            if (last != null) above.line(last, eye, stage.accent(), 0.9);
            last = eye;
        }
        path.at(desk.frame(), 160, 90).ifPresent(camera -> {
            double[] eye = camera.pose().centre();
            points.point(eye[0], eye[1], eye[2], stage.accent(), 1);
        });
    }
}
