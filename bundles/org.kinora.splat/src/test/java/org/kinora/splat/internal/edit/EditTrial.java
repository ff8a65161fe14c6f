package org.kinora.splat.internal.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.Change;
import org.kinora.api.splat.edit.ColourGrade;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.splat.edit.Outline;
import org.kinora.api.splat.edit.Region;
import org.kinora.api.splat.edit.Similarity;
import org.kinora.testkit.TestWork;

/** What each edit of a million splats takes, told; run by its name. */
class EditTrial {
    private static final int COUNT = 1_000_000;

    private static SplatScene scene() {
        SplatScene scene = SplatScene.unbounded(COUNT, 3);
        Random random = new Random(7);
        for (int plane = 0; plane < scene.planes(); plane++)
            for (int i = 0; i < COUNT; i++) scene.set(plane, i, plane >= 3 && plane < 6 ? -6 + random.nextFloat() : 2 * random.nextFloat() - 1);
        return scene;
    }

    @Test
    void every_edit_of_a_million() {
        try (TestWork work = new TestWork(); SceneEdit edit = new SceneEdit(scene(), work, 2L << 30)) {
            Camera camera = new Camera(1600, 900, 1200, 1200, 800, 450, Pose.lookAt(new double[] {0, 0, -4}, new double[3], new double[] {0, -1, 0}));
            Map<String, Runnable> steps = new LinkedHashMap<>();
            for (boolean front : new boolean[] {false, true})
                steps.put("rectangle" + (front ? ", front" : ""),
                        () -> edit.find(new Region.OnScreen(camera, new Outline.Rectangle(300, 100, 1300, 800), front)));
            double[] round = new double[400];
            for (int i = 0; i < 200; i++) {
                round[2 * i] = 800 + 400 * Math.cos(i * Math.PI / 100);
                round[2 * i + 1] = 450 + 300 * Math.sin(i * Math.PI / 100);
            }
            steps.put("lasso of 200 corners", () -> edit.find(new Region.OnScreen(camera, new Outline.Lasso(round), false)));
            steps.put("brush of 200 points", () -> edit.find(new Region.OnScreen(camera, new Outline.Stroke(round, 30), false)));
            steps.put("sphere", () -> edit.find(new Region.Sphere(0, 0, 0, 0.8)));
            steps.put("alike", () -> edit.find(new Region.Alike(3, 0.2)));
            steps.put("values", () -> edit.find(new Region.Values(Measure.OPACITY, 0.3, 0.5, Optional.empty())));
            steps.put("floaters", () -> edit.find(new Region.Floaters(3)));
            steps.put("pick", () -> edit.pick(camera, 800, 450));
            steps.put("histogram", () -> edit.histogram(Measure.SIZE, Optional.empty(), 64));
            steps.put("select half", () -> edit.select(new Region.Box(-1, -1, -1, 0, 1, 1), Combination.REPLACE));
            steps.put("invert", edit::invert);
            steps.put("grow", () -> edit.grow(0.02));
            steps.put("undo of growing", edit::undo);
            steps.put("extent", edit::extent);
            steps.put("shift", () -> edit.apply(new Change.Move(Similarity.shift(0.1, 0, 0))));
            steps.put("turn", () -> edit.apply(new Change.Move(Similarity.turn(new double[] {0, 1, 0}, 10, new double[3]))));
            steps.put("scale", () -> edit.apply(new Change.Move(Similarity.scale(1.1, new double[3]))));
            steps.put("grade", () -> edit.apply(new Change.Grade(new ColourGrade(0.5, 0.1, 0, 1.1, 1))));
            steps.put("undo of grading", edit::undo);
            steps.put("duplicate", () -> edit.apply(new Change.Duplicate()));
            steps.put("undo of doubling", edit::undo);
            steps.put("delete", () -> edit.apply(new Change.Delete()));
            steps.put("undo of deleting", edit::undo);
            steps.put("copy", () -> edit.copy(false, work).close());
            steps.forEach((name, step) -> {
                long before = System.nanoTime();
                step.run();
                System.out.printf("%-24s %6d ms%n", name, (System.nanoTime() - before) / 1_000_000);
            });
        }
    }
}
