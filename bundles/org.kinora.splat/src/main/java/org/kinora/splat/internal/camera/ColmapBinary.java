package org.kinora.splat.internal.camera;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.Pose;

/** A COLMAP model in its binary files; rigs and frames, which newer versions write beside them, are left alone. */
record ColmapBinary(Path folder) {
    private static final int MOST_POINTS = 50_000_000;

    boolean exists() {
        return Files.exists(folder.resolve("cameras.bin")) && Files.exists(folder.resolve("images.bin"));
    }

    private ByteBuffer open(String name) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name))).order(ByteOrder.LITTLE_ENDIAN);
    }

    private interface Reading<T> {
        T run(ByteBuffer bytes);
    }

    private <T> T read(String name, Reading<T> reading) throws IOException {
        try {
            return reading.run(open(name));
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            throw CameraFault.broken(name, "a file that ends too early or holds numbers that are none");
        }
    }

    /** A count that the rest of the file can hold. */
    private static int count(ByteBuffer bytes, int least, String name) {
        long count = bytes.getLong();
        if (count < 0 || count > bytes.remaining() / least) throw CameraFault.broken(name, Long.toUnsignedString(count) + " entries");
        return (int) count;
    }

    List<CapturedView> views() throws IOException {
        Map<Integer, ColmapLens> lenses = read("cameras.bin", bytes -> {
            Map<Integer, ColmapLens> found = new HashMap<>();
            int count = count(bytes, 24, "cameras.bin");
            for (int i = 0; i < count; i++) {
                int id = bytes.getInt();
                int model = bytes.getInt();
                long width = bytes.getLong();
                long height = bytes.getLong();
                double[] numbers = new double[ColmapLens.numbers(model, "cameras.bin")];
                for (int k = 0; k < numbers.length; k++) numbers[k] = bytes.getDouble();
                found.put(id, new ColmapLens(model, width, height, numbers));
            }
            return found;
        });
        return read("images.bin", bytes -> {
            List<CapturedView> views = new ArrayList<>();
            int count = count(bytes, 64, "images.bin");
            for (int i = 0; i < count; i++) {
                bytes.getInt();
                Pose pose = new Pose(bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble(),
                        bytes.getDouble());
                ColmapLens lens = lenses.get(bytes.getInt());
                String name = name(bytes);
                int seen = count(bytes, 24, "images.bin");
                bytes.position(bytes.position() + 24 * seen);
                if (lens == null) throw CameraFault.broken("images.bin", "a camera of " + name + " that is not there");
                views.add(new CapturedView(name, lens.camera(pose, name), lens.distortion(name), Optional.empty()));
            }
            return views;
        });
    }

    private static String name(ByteBuffer bytes) {
        int from = bytes.position();
        while (bytes.get() != 0) { }
        return new String(bytes.array(), from, bytes.position() - from - 1, StandardCharsets.UTF_8);
    }

    PointCloud points() throws IOException {
        if (!Files.exists(folder.resolve("points3D.bin"))) return PointCloud.NONE;
        return read("points3D.bin", bytes -> {
            int count = count(bytes, 51, "points3D.bin");
            if (count > MOST_POINTS) throw CameraFault.broken("points3D.bin", count + " points");
            float[] positions = new float[3 * count];
            byte[] colours = new byte[3 * count];
            for (int i = 0; i < count; i++) {
                bytes.getLong();
                for (int k = 0; k < 3; k++) positions[3 * i + k] = (float) bytes.getDouble();
                for (int k = 0; k < 3; k++) colours[3 * i + k] = bytes.get();
                bytes.getDouble();
                int track = count(bytes, 8, "points3D.bin");
                bytes.position(bytes.position() + 8 * track);
            }
            return new PointCloud(positions, colours);
        });
    }
}
