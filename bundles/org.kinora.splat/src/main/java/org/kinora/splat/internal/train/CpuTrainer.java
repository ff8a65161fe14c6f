package org.kinora.splat.internal.train;

import java.nio.file.Path;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.SplatTrainer;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trains with vectors of the processor, on all its cores. */
@Component(service = SplatTrainer.class, property = "splat.engine=cpu")
public final class CpuTrainer implements SplatTrainer {
    private static final Texts TEXTS = Texts.beside(CpuTrainer.class);
    private static final double OPACITY = 0.1;
    private static final double MCMC_OPACITY = 0.5;
    private static final double MCMC_SHRINK = 0.1;

    private final Pictures pictures;

    @Activate
    public CpuTrainer(@Reference Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public SplatTraining begin(Capture capture, TrainingPlan plan, Work work) {
        Model model = model(capture, plan, work);
        try {
            return new Course(model, 0, capture, plan, pictures, work);
        } catch (RuntimeException | Error problem) {
            model.close();
            throw problem;
        }
    }

    /** The first splats; the caller closes them. */
    static Model model(Capture capture, TrainingPlan plan, Work work) {
        check(capture);
        int points = capture.points().count();
        Model model = new Model(Math.min(plan.most(), points > 0 ? points : 10_000), plan.degree(), work);
        boolean mcmc = plan.growth() == TrainingPlan.Growth.MCMC;
        try {
            Beginning.fill(model, capture, mcmc ? MCMC_OPACITY : OPACITY, mcmc ? MCMC_SHRINK : 1, plan.most(), plan.seed());
            return model;
        } catch (RuntimeException | Error problem) {
            model.close();
            throw problem;
        }
    }

    @Override
    public SplatTraining resume(Path checkpoint, Capture capture, TrainingPlan plan, Work work) {
        check(capture);
        Checkpoint.State state = Checkpoint.read(checkpoint, plan.degree(), work);
        try {
            return new Course(state.model(), state.step(), capture, plan, pictures, work).remembering(state.memories());
        } catch (RuntimeException | Error problem) {
            state.model().close();
            throw problem;
        }
    }

    static void check(Capture capture) {
        if (capture.views().isEmpty()) throw TEXTS.failure(Kind.INPUT, "train.empty");
    }
}
