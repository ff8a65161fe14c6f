package org.kinora.splat.internal.train;

import java.lang.management.ManagementFactory;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.splat.internal.camera.CaptureDesk;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.splat.internal.sample.Garden;
import org.kinora.testkit.TestWork;

/** Trains on the garden and prints how well; run by hand: steps, growth, most. */
public final class GardenTrial {
    private GardenTrial() {
    }

    public static void main(String... words) {
        TrainingPlan plan = TrainingPlan.USUAL.withSteps(Integer.parseInt(words[0])).with(TrainingPlan.Growth.valueOf(words[1]))
                .withMost(Integer.parseInt(words[2])).withThreads(Integer.parseInt(words[3]));
        var cpu = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (TestWork work = new TestWork()) {
            Capture capture = new CaptureDesk().read(Garden.folder(), work);
            System.out.println(capture.views().size() + " views, extent " + capture.extent() + ", " + capture.points().count() + " points");
            try (SplatTraining training = new CpuTrainer(Desks.pictures()).begin(capture, plan, work)) {
                for (int done = 0; done < plan.steps(); done += 100) {
                    long start = cpu.getProcessCpuTime();
                    double loss = training.train(100);
                    double each = (cpu.getProcessCpuTime() - start) / 1e11;
                    System.out.printf("%d loss %.5f, %.4f CPU-s a step, %d splats, held out %s%n", training.step(), loss, each, training.scene().count(),
                            training.score(Garden.folder().resolve("test"), Garden.views(Garden.folder().resolve("test_cams.txt"))));
                }
            }
        }
    }
}
