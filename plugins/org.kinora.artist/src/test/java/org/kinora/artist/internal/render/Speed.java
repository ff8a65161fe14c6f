package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Says how long pictures take on one thread: {@link #main}, no arguments. */
final class Speed {
    private Speed() {}

    public static void main(String[] args) {
        Optic optic = Sheet.camera(new Vec(0, 1600, -4500), new Vec(0, 900, 0), 35);
        List<Model> still = new ArrayList<>();
        List<Model> moving = new ArrayList<>();
        for (Model model : Scenes.yard()) (model.role() == Model.Role.FIGURE ? moving : still).add(model);
        Surface stone = Surface.grey(600, Finish.STONE);
        for (int i = 0; i < 40; i++) still.add(Scenes.ball("stone" + i, Model.Role.SET, -6000 + 300 * i, 200, 4000 + 90 * i, 200, stone));
        int triangles = 0;
        for (Model model : still) for (var piece : model.pieces()) triangles += piece.mesh().triangles().length / 3;
        System.out.println(triangles + " triangles in the set");
        if (args.length > 0) {
            time("1280x720", 1280, 720, 1, optic, still, moving, args[0].equals("whole"));
            return;
        }
        time("1280x720 whole, 1 sample", 1280, 720, 1, optic, still, moving, true);
        time("1280x720 figures, 1 sample", 1280, 720, 1, optic, still, moving, false);
        time("1280x720 whole, 4 samples", 1280, 720, 2, optic, still, moving, true);
        time("1280x720 figures, 4 samples", 1280, 720, 2, optic, still, moving, false);
        time("1920x1080 whole, 4 samples", 1920, 1080, 2, optic, still, moving, true);
    }

    private static void time(String what, int width, int height, int over, Optic optic, List<Model> still, List<Model> moving, boolean whole) {
        try (Renderer renderer = new Renderer(width, height, over, 1)) {
            renderer.set(still, optic, Lighting.noon());
            long best = Long.MAX_VALUE;
            for (int i = 0; i < (whole ? 40 : 80); i++) {
                if (whole) renderer.set(still, optic, Lighting.noon());
                long start = processor();
                renderer.draw(moving, "ink-wash");
                best = Math.min(best, processor() - start);
            }
            System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, best / 1e6);
        }
    }

    /** Nanoseconds of processor time of this thread, whatever else the machine does. */
    private static long processor() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
