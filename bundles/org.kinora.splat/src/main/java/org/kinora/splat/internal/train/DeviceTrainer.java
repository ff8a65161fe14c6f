package org.kinora.splat.internal.train;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.SplatTrainer;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Trains on another machine than the processor, where there is one with enough room; else on the processor, and the work's summary says why. */
@Component(service = SplatTrainer.class, property = {"splat.engine=cuda", "service.ranking:Integer=100"})
public final class DeviceTrainer implements SplatTrainer {
    private static final Texts TEXTS = Texts.beside(DeviceTrainer.class);

    private final AtomicReference<SplatLearner> learner = new AtomicReference<>();
    private final Pictures pictures;
    private final CpuTrainer processor;

    @Activate
    public DeviceTrainer(@Reference Pictures pictures) {
        this.pictures = pictures;
        processor = new CpuTrainer(pictures);
    }

    /** The machine on which splats learn. */
    @Reference(name = "learner", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void add(SplatLearner machine) {
        learner.set(machine);
    }

    /** It has gone. */
    public void remove(SplatLearner machine) {
        learner.compareAndSet(machine, null);
    }

    @Override
    public String name() {
        return "cuda";
    }

    @Override
    public Optional<String> missing() {
        SplatLearner machine = learner.get();
        return machine == null ? Optional.of(TEXTS.text("train.none")) : machine.missing();
    }

    @Override
    public SplatTraining begin(Capture capture, TrainingPlan plan, Work work) {
        if (absent(plan, work)) return processor.begin(capture, plan, work);
        return course(CpuTrainer.model(capture, plan, work), 0, capture, plan, work);
    }

    @Override
    public SplatTraining resume(Path checkpoint, Capture capture, TrainingPlan plan, Work work) {
        if (absent(plan, work)) return processor.resume(checkpoint, capture, plan, work);
        CpuTrainer.check(capture);
        Checkpoint.State state = Checkpoint.read(checkpoint, plan.degree(), work);
        return course(state.model(), state.step(), capture, plan, work);
    }

    /** Exposures and regions are the processor's alone so far. */
    private boolean absent(TrainingPlan plan, Work work) {
        if (plan.exposure() || plan.region().isPresent()) {
            if (missing().isEmpty()) work.note(TEXTS.text("train.alone"));
            return true;
        }
        missing().ifPresent(work::note);
        return missing().isPresent();
    }

    private SplatTraining course(Model model, int step, Capture capture, TrainingPlan plan, Work work) {
        try {
            return new DeviceCourse(learner.get(), model, step, capture, plan, pictures, work);
        } catch (Failure small) {
            if (small.kind() == Kind.EXHAUSTED) {
                work.note(small.getMessage());
                return new Course(model, step, capture, plan, pictures, work);
            }
            model.close();
            throw small;
        } catch (RuntimeException | Error problem) {
            model.close();
            throw problem;
        }
    }
}
