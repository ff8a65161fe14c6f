package org.kinora.splat.internal.camera;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.Pose;

/** Cameras as JSON: nerfstudio's transforms.json and OpenSfM's reconstruction.json. */
final class JsonCapture {
    private JsonCapture() {
    }

    private interface Reading {
        Capture run(JsonElement root);
    }

    private static Capture read(Path file, Reading reading) throws IOException {
        String name = file.getFileName().toString();
        try {
            return reading.run(JsonParser.parseString(Files.readString(file)));
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException | IndexOutOfBoundsException
                | IllegalArgumentException | UnsupportedOperationException | StackOverflowError broken) {
            throw CameraFault.broken(name, broken.getMessage());
        }
    }

    /** nerfstudio: camera-to-world matrices with OpenGL's axes; numbers of the lens for all or for each picture. */
    static Capture nerfstudio(Path file) throws IOException {
        return read(file, root -> {
            JsonObject all = root.getAsJsonObject();
            List<CapturedView> views = new ArrayList<>();
            for (JsonElement each : all.getAsJsonArray("frames")) {
                JsonObject frame = each.getAsJsonObject();
                String image = named(file, frame.get("file_path").getAsString());
                boolean fisheye = all.has("camera_model") && all.get("camera_model").getAsString().contains("FISHEYE");
                Distortion distortion = new Distortion(number(frame, all, "k1", 0), number(frame, all, "k2", 0),
                        number(frame, all, fisheye ? "k3" : "p1", 0), number(frame, all, fisheye ? "k4" : "p2", 0),
                        fisheye ? 0 : number(frame, all, "k3", 0), fisheye);
                views.add(new CapturedView(image, camera(frame, all, file.resolveSibling(image)),
                        distortion.equals(new Distortion(0, 0, 0, 0, 0, fisheye)) && !fisheye ? Distortion.NONE : distortion,
                        Optional.ofNullable(frame.get("mask_path")).map(JsonElement::getAsString)));
            }
            return new Capture(file.toAbsolutePath().getParent(), views, PointCloud.NONE);
        });
    }

    /** Without the dot in front, and with the suffix that files of the Blender kind leave away. */
    private static String named(Path file, String path) {
        String image = path.startsWith("./") ? path.substring(2) : path;
        return !Files.exists(file.resolveSibling(image)) && Files.exists(file.resolveSibling(image + ".png")) ? image + ".png" : image;
    }

    private static double number(JsonObject frame, JsonObject all, String name, double otherwise) {
        if (frame.has(name)) return frame.get(name).getAsDouble();
        return all.has(name) ? all.get(name).getAsDouble() : otherwise;
    }

    /** Files of the Blender kind name no size: it is that of the picture. */
    private static PictureSize size(JsonObject frame, JsonObject all, Path image) {
        int width = (int) number(frame, all, "w", 0);
        int height = (int) number(frame, all, "h", 0);
        if (width > 0 && height > 0) return new PictureSize(width, height);
        try {
            return PictureSize.of(image).orElseThrow(() -> new IllegalArgumentException("no w and h, and no picture " + image.getFileName()));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable.toString());
        }
    }

    private static Camera camera(JsonObject frame, JsonObject all, Path image) {
        PictureSize size = size(frame, all, image);
        int width = size.width();
        int height = size.height();
        double angle = number(frame, all, "camera_angle_x", 0);
        double fx = number(frame, all, "fl_x", angle > 0 ? width / 2.0 / Math.tan(angle / 2) : 0);
        double fy = number(frame, all, "fl_y", fx);
        JsonArray rows = frame.getAsJsonArray("transform_matrix");
        double[] m = new double[12];
        for (int i = 0; i < 12; i++) m[i] = rows.get(i / 4).getAsJsonArray().get(i % 4).getAsDouble();
        return new Camera(width, height, fx, fy, number(frame, all, "cx", width / 2.0), number(frame, all, "cy", height / 2.0), fromOpenGl(m));
    }

    /** A camera-to-world matrix with y up and z back as a pose: the columns of y and z are turned round, the rotation is transposed. */
    private static Pose fromOpenGl(double[] m) {
        double[] r = {m[0], m[4], m[8], -m[1], -m[5], -m[9], -m[2], -m[6], -m[10]};
        double[] t = new double[3];
        for (int row = 0; row < 3; row++) t[row] = -(r[3 * row] * m[3] + r[3 * row + 1] * m[7] + r[3 * row + 2] * m[11]);
        return Pose.ofMatrix(r[0], r[1], r[2], t[0], r[3], r[4], r[5], t[1], r[6], r[7], r[8], t[2]);
    }

    /** OpenSfM: rotation vectors from the world to the camera; lengths of the lens in shares of the longer side. */
    static Capture openSfm(Path file) throws IOException {
        return read(file, root -> {
            // the first reconstruction is the largest one
            JsonObject first = root.getAsJsonArray().get(0).getAsJsonObject();
            JsonObject lenses = first.getAsJsonObject("cameras");
            List<CapturedView> views = new ArrayList<>();
            for (Map.Entry<String, JsonElement> shot : first.getAsJsonObject("shots").entrySet()) {
                JsonObject numbers = shot.getValue().getAsJsonObject();
                JsonObject lens = lenses.getAsJsonObject(numbers.get("camera").getAsString());
                views.add(view(shot.getKey(), numbers, lens));
            }
            return new Capture(file.toAbsolutePath().getParent().resolve("images"), views, points(first.getAsJsonObject("points")));
        });
    }

    private static CapturedView view(String name, JsonObject shot, JsonObject lens) {
        int width = lens.get("width").getAsInt();
        int height = lens.get("height").getAsInt();
        double size = Math.max(width, height);
        double fx = size * (lens.has("focal_x") ? lens.get("focal_x") : lens.get("focal")).getAsDouble();
        double fy = lens.has("focal_y") ? size * lens.get("focal_y").getAsDouble() : fx;
        double cx = width / 2.0 + size * number(lens, lens, "c_x", 0);
        double cy = height / 2.0 + size * number(lens, lens, "c_y", 0);
        double[] turn = triple(shot.getAsJsonArray("rotation"));
        double[] shift = triple(shot.getAsJsonArray("translation"));
        double angle = Math.sqrt(turn[0] * turn[0] + turn[1] * turn[1] + turn[2] * turn[2]);
        double axis = angle > 1e-12 ? Math.sin(angle / 2) / angle : 0.5;
        Pose pose = new Pose(Math.cos(angle / 2), axis * turn[0], axis * turn[1], axis * turn[2], shift[0], shift[1], shift[2]);
        String model = lens.has("projection_type") ? lens.get("projection_type").getAsString() : "perspective";
        if (model.equals("spherical") || model.equals("equirectangular")) throw CameraFault.model(name, model);
        Distortion distortion = new Distortion(number(lens, lens, "k1", 0), number(lens, lens, "k2", 0), number(lens, lens, "p1", 0),
                number(lens, lens, "p2", 0), number(lens, lens, "k3", 0), model.startsWith("fisheye"));
        return new CapturedView(name, new Camera(width, height, fx, fy, cx, cy, pose), distortion, Optional.empty());
    }

    private static double[] triple(JsonArray array) {
        return new double[] {array.get(0).getAsDouble(), array.get(1).getAsDouble(), array.get(2).getAsDouble()};
    }

    private static PointCloud points(JsonObject points) {
        if (points == null) return PointCloud.NONE;
        float[] positions = new float[3 * points.size()];
        byte[] colours = new byte[3 * points.size()];
        int i = 0;
        for (Map.Entry<String, JsonElement> each : points.entrySet()) {
            double[] place = triple(each.getValue().getAsJsonObject().getAsJsonArray("coordinates"));
            double[] colour = triple(each.getValue().getAsJsonObject().getAsJsonArray("color"));
            for (int k = 0; k < 3; k++, i++) {
                positions[i] = (float) place[k];
                colours[i] = (byte) Math.clamp((int) colour[k], 0, 255);
            }
        }
        return new PointCloud(positions, colours);
    }
}
