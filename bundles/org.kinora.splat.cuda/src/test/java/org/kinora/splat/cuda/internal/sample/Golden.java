package org.kinora.splat.cuda.internal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;

/** One golden set: a scene, what it looks like and how losses depend on it, computed in double precision by automatic differentiation. */
public record Golden(Path folder) {
    public static Golden of(String name) {
        return new Golden(Shared.splat("golden").resolve(name));
    }

    public double[] numbers(String key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(key + ".bin"))).order(ByteOrder.LITTLE_ENDIAN);
            double[] numbers = new double[bytes.remaining() / 8];
            bytes.asDoubleBuffer().get(numbers);
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] size() {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("WH.bin"))).order(ByteOrder.LITTLE_ENDIAN);
            return new int[] {(int) bytes.getLong(), (int) bytes.getLong()};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Camera camera() {
        double[] k = numbers("K");
        int[] size = size();
        return new Camera(size[0], size[1], k[0], k[4], k[2], k[5], Pose.ofMatrix(numbers("viewmat")));
    }

    public RenderSettings settings() {
        double[] background = numbers("background");
        return RenderSettings.USUAL.over(background[0], background[1], background[2]).withAntialiasing(folder.toString().endsWith("antialiased"));
    }

    /** The caller closes it. */
    public SplatScene scene() {
        double[] logits = numbers("logit_opacities");
        SplatScene scene = SplatScene.unbounded(logits.length, 3);
        for (String group : GROUPS) {
            double[] numbers = numbers(group);
            int each = numbers.length / logits.length;
            for (int i = 0; i < numbers.length; i++) scene.set(plane(group) + i % each, i / each, (float) numbers[i]);
        }
        return scene;
    }

    /** Names of the parameters, which are also those of their gradients. */
    public static final java.util.List<String> GROUPS = java.util.List.of("means", "log_scales", "quats", "logit_opacities", "sh");

    /** First plane of a group. */
    public static int plane(String group) {
        return switch (group) {
            case "means" -> SplatScene.POSITION;
            case "log_scales" -> SplatScene.SCALE;
            case "quats" -> SplatScene.ROTATION;
            case "logit_opacities" -> SplatScene.OPACITY;
            default -> SplatScene.COLOUR;
        };
    }
}
