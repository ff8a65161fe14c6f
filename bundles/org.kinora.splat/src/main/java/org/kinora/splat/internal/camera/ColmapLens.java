package org.kinora.splat.internal.camera;

import java.util.List;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.Pose;

/** One camera of a COLMAP model: its model's number and parameters (colmap/sensor/models.h names their order). */
record ColmapLens(int model, long width, long height, double[] numbers) {
    private static final List<String> NAMES = List.of("SIMPLE_PINHOLE", "PINHOLE", "SIMPLE_RADIAL", "RADIAL", "OPENCV", "OPENCV_FISHEYE", "FULL_OPENCV",
            "FOV", "SIMPLE_RADIAL_FISHEYE", "RADIAL_FISHEYE", "THIN_PRISM_FISHEYE");
    private static final int[] COUNTS = {3, 4, 4, 5, 8, 8, 12, 5, 4, 5, 12};

    static int numbers(int model, String file) {
        if (model < 0 || model >= COUNTS.length) throw CameraFault.model(file, "model " + model);
        return COUNTS[model];
    }

    static int model(String name, String file) {
        int model = NAMES.indexOf(name);
        if (model < 0) throw CameraFault.model(file, name);
        return model;
    }

    Camera camera(Pose pose, String file) {
        boolean one = model == 0 || model == 2 || model == 3 || model == 8 || model == 9;
        double fy = one ? numbers[0] : numbers[1];
        int middle = one ? 1 : 2;
        try {
            return new Camera(Math.toIntExact(width), Math.toIntExact(height), numbers[0], fy, numbers[middle], numbers[middle + 1], pose);
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw CameraFault.broken(file, "a lens for " + width + " x " + height + " pixels with focal lengths " + numbers[0] + " and " + fy);
        }
    }

    Distortion distortion(String file) {
        double[] n = numbers;
        return switch (model) {
            case 0, 1 -> Distortion.NONE;
            case 2 -> new Distortion(n[3], 0, 0, 0, 0, false);
            case 3 -> new Distortion(n[3], n[4], 0, 0, 0, false);
            case 4 -> new Distortion(n[4], n[5], n[6], n[7], 0, false);
            case 5 -> new Distortion(n[4], n[5], n[6], n[7], 0, true);
            case 6 -> {
                if (n[9] != 0 || n[10] != 0 || n[11] != 0) throw CameraFault.model(file, "FULL_OPENCV with a rational part");
                yield new Distortion(n[4], n[5], n[6], n[7], n[8], false);
            }
            case 8 -> new Distortion(n[3], 0, 0, 0, 0, true);
            case 9 -> new Distortion(n[3], n[4], 0, 0, 0, true);
            default -> throw CameraFault.model(file, NAMES.get(model));
        };
    }
}
