package org.kinora.splat.internal.camera;

import java.io.IOException;
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

/** A COLMAP model in its text files. */
record ColmapText(Path folder) {
    boolean exists() {
        return Files.exists(folder.resolve("cameras.txt")) && Files.exists(folder.resolve("images.txt"));
    }

    private interface Reading<T> {
        T run(List<String> lines);
    }

    /** Lines but for remarks; empty ones stay, for an image without observations has an empty second line. */
    private <T> T read(String name, Reading<T> reading) throws IOException {
        try {
            return reading.run(Files.readAllLines(folder.resolve(name)).stream().filter(line -> !line.startsWith("#")).toList());
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw CameraFault.broken(name, broken.getMessage());
        }
    }

    List<CapturedView> views() throws IOException {
        Map<Integer, ColmapLens> lenses = read("cameras.txt", lines -> {
            Map<Integer, ColmapLens> found = new HashMap<>();
            for (String line : lines) {
                if (line.isBlank()) continue;
                String[] words = line.strip().split("\\s+");
                int model = ColmapLens.model(words[1], "cameras.txt");
                double[] numbers = new double[ColmapLens.numbers(model, "cameras.txt")];
                for (int k = 0; k < numbers.length; k++) numbers[k] = Double.parseDouble(words[4 + k]);
                found.put(Integer.parseInt(words[0]), new ColmapLens(model, Long.parseLong(words[2]), Long.parseLong(words[3]), numbers));
            }
            return found;
        });
        return read("images.txt", lines -> {
            List<CapturedView> views = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += 2) {
                if (lines.get(i).isBlank()) continue;
                String[] words = lines.get(i).strip().split("\\s+", 10);
                double[] n = new double[7];
                for (int k = 0; k < 7; k++) n[k] = Double.parseDouble(words[1 + k]);
                ColmapLens lens = lenses.get(Integer.parseInt(words[8]));
                if (lens == null) throw CameraFault.broken("images.txt", "a camera of " + words[9] + " that is not there");
                views.add(new CapturedView(words[9], lens.camera(new Pose(n[0], n[1], n[2], n[3], n[4], n[5], n[6]), words[9]),
                        lens.distortion(words[9]), Optional.empty()));
            }
            return views;
        });
    }

    PointCloud points() throws IOException {
        if (!Files.exists(folder.resolve("points3D.txt"))) return PointCloud.NONE;
        return read("points3D.txt", lines -> {
            List<String> rows = lines.stream().filter(line -> !line.isBlank()).toList();
            float[] positions = new float[3 * rows.size()];
            byte[] colours = new byte[3 * rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                String[] words = rows.get(i).strip().split("\\s+", 8);
                for (int k = 0; k < 3; k++) {
                    positions[3 * i + k] = Float.parseFloat(words[1 + k]);
                    colours[3 * i + k] = (byte) Integer.parseInt(words[4 + k]);
                }
            }
            return new PointCloud(positions, colours);
        });
    }
}
