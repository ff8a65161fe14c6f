package org.kinora.splat.internal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.Pose;

/** The synthetic capture with pictures that are held out. */
public final class Garden {
    private Garden() {
    }

    public static Path folder() {
        return Shared.splat("syn_garden324");
    }

    /** Views of a list of cameras: a first line with the size, then name, four numbers of the lens and a 3x4 matrix each. */
    public static List<CapturedView> views(Path list) {
        try {
            List<String> lines = Files.readAllLines(list);
            String[] size = lines.getFirst().split(" ");
            List<CapturedView> views = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] words = line.strip().split("\\s+");
                double[] n = new double[16];
                for (int i = 0; i < 16; i++) n[i] = Double.parseDouble(words[1 + i]);
                double[] matrix = java.util.Arrays.copyOfRange(n, 4, 16);
                views.add(new CapturedView(words[0] + ".png", new Camera(Integer.parseInt(size[0]), Integer.parseInt(size[1]), n[0], n[1], n[2], n[3],
                        Pose.ofMatrix(matrix)), Distortion.NONE, Optional.empty()));
            }
            return views;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
