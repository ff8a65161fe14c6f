package org.kinora.splat.internal.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatTrainer;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Trains splats from pictures with cameras. */
@Component(service = Operation.class)
@Declaration(name = "splat.train", command = "splat train", title = "Train splats from pictures whose cameras are known.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES, job = true,
        help = "A capture is a folder with a COLMAP model, a transforms.json or an OpenSfM reconstruction.json.\n"
                + "Cancelled trainings leave what they have, and their checkpoint when one is named.\n"
                + "  kinora splat train garden garden.ply --steps 7000\n"
                + "  kinora splat train garden garden.ply --growth mcmc --most 300000 --hold-out 8\n"
                + "  kinora splat train garden garden.ply --steps 30000 --checkpoint garden.training --resume\n"
                + "  kinora splat train garden garden.ply --exposure --region -2,-2,-2,2,2,2 --crop --preview now.png\n"
                + "  kinora splat train garden garden.ply --hold-out 8 --report garden-report")
public final class TrainSplats implements Operation<TrainSplats.Input, TrainSplats.Output> {
    private static final Texts TEXTS = Texts.beside(TrainSplats.class);
    /** Steps between two looks at progress. */
    private static final int ROUND = 10;
    private static final int CHECKPOINT_EACH = 1000;
    /** Between two pictures of what has been learnt. */
    private static final long PREVIEW_NANOS = 5_000_000_000L;

    private final Captures captures;
    private final Engines<SplatTrainer> engines;
    private final SplatFiles files;
    private final Pictures pictures;

    /** From what, into what, how long. */
    public record Input(@Param(value = "The capture.", position = 0, required = true) String capture,
            @Param(value = "The splat file to write.", position = 1, required = true) String to,
            @Param(value = "Pictures looked at.", fallback = "7000", min = 1, max = 10_000_000) int steps,
            @Param(value = "How splats come and go.", fallback = "adaptive", choices = {"none", "adaptive", "absolute", "mcmc"}) String growth,
            @Param(value = "Most splats.", fallback = "1000000", min = 1, max = 50_000_000) int most,
            @Param(value = "Degree of harmonics at the end.", fallback = "3", min = 0, max = 3) int degree,
            @Param("Compensate the opacity of small splats.") boolean antialiased,
            @Param("Another background for each picture.") boolean randomBackground,
            @Param(value = "Keep every so manieth picture out and measure on it; 0 for none.", min = 0, max = 1000) int holdOut,
            @Param(value = "Of all that is drawn by lot.", fallback = "1") long seed,
            @Param("File that keeps the training's state.") Optional<String> checkpoint,
            @Param("Go on from the checkpoint.") boolean resume,
            @Param("Find each photograph's exposure and tint along with the splats.") boolean exposure,
            @Param("Let splats multiply within a box alone: its lower and upper corner as x,y,z,x,y,z.") Optional<String> region,
            @Param("Write only the splats that stand within the region.") boolean crop,
            @Param("A picture of what has been learnt, seen from the first camera: written anew while it trains.") Optional<String> preview,
            @Param("A folder for curves of the training and for photographs beside what the splats show from there.") Optional<String> report,
            @Param(value = "Cores that work; 0 for all.", min = 0, max = 1024) int threads,
            @Param(value = "What trains: auto takes the graphics processor where CUDA can be used, else the processor.", fallback = Engines.AUTO,
                    choices = {Engines.AUTO, "cpu", "cuda"}) String engine) {}

    /** How it went; decibels and SSIM in thousandths, 0 where nothing was held out. */
    public record Output(String name, int steps, int splats, int pictures, int heldOut, long psnrThousandths, long ssimThousandths,
            String engine) implements Readable {
        @Override
        public String text() {
            return name + ": " + splats + " splats after " + steps + " steps on " + pictures + " pictures, trained by " + engine
                    + (heldOut > 0 ? String.format(Locale.ROOT, "%n%d pictures held out: PSNR %.2f dB, SSIM %.3f", heldOut, psnrThousandths / 1e3,
                    ssimThousandths / 1e3) : "");
        }
    }

    @Activate
    public TrainSplats(@Reference Captures captures,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SplatTrainer> trainers, @Reference SplatFiles files,
            @Reference Pictures pictures) {
        this.captures = captures;
        engines = Engines.trainers(trainers);
        this.files = files;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        SplatTrainer trainer = engines.named(input.engine());
        Path to = Named.file(input.to(), context);
        SplatWriting writing = SplatWriting.best(Named.kind(to));
        Optional<Path> checkpoint = input.checkpoint().map(name -> Named.file(name, context));
        if (input.crop() && input.region().isEmpty()) throw TEXTS.failure(Kind.INPUT, "crop");
        if (input.resume() && checkpoint.isEmpty()) throw TEXTS.failure(Kind.INPUT, "resume");
        Capture all = captures.read(Named.file(input.capture(), context), work);
        List<CapturedView> kept = new ArrayList<>();
        List<CapturedView> held = new ArrayList<>();
        for (int i = 0; i < all.views().size(); i++) (input.holdOut() > 0 && i % input.holdOut() == 0 ? held : kept).add(all.views().get(i));
        Capture capture = new Capture(all.images(), kept, all.points());
        TrainingPlan plan = new TrainingPlan(input.steps(), input.degree(), TrainingPlan.Growth.valueOf(input.growth().toUpperCase(Locale.ROOT)),
                input.most(), input.antialiased(), input.randomBackground(), input.seed(), input.threads(), input.exposure(),
                input.region().map(text -> Named.numbers(text, 6, "--region")).map(n -> new TrainingPlan.Box(n[0], n[1], n[2], n[3], n[4], n[5])));
        try (SplatTraining training = input.resume() ? trainer.resume(checkpoint.get(), capture, plan, work) : trainer.begin(capture, plan, work)) {
            Optional<Path> seen = input.preview().map(name -> Named.file(name, context));
            Optional<TrainingReport> report = input.report()
                    .map(name -> new TrainingReport(Named.file(name, context), all.images(), held, input.steps(), pictures, work));
            train(training, input.steps(), checkpoint, () -> seen.ifPresent(file -> preview(training, all.views().getFirst().camera(), file, work)),
                    report, work);
            report.ifPresent(told -> told.write(training, held.isEmpty() ? kept : held));
            int written = write(training.scene(), input.crop() ? plan.region() : Optional.empty(), to, writing, work);
            SplatTraining.Score score = held.isEmpty() ? new SplatTraining.Score(0, 0, 0) : training.score(all.images(), held);
            return new Output(input.to(), training.step(), written, kept.size(), held.size(), Math.round(score.psnr() * 1e3),
                    Math.round(score.ssim() * 1e3), engines.works(trainer));
        }
    }

    /** Returns how many splats were written. */
    private int write(SplatScene scene, Optional<TrainingPlan.Box> within, Path to, SplatWriting writing, Work work) {
        if (within.isEmpty()) {
            files.write(scene, to, writing, work);
            return scene.count();
        }
        int[] inside = IntStream.range(0, scene.count()).filter(i -> within.get().holds(scene.get(0, i), scene.get(1, i), scene.get(2, i))).toArray();
        try (SplatScene cut = SplatScene.take(inside.length, scene.degree(), work)) {
            for (int plane = 0; plane < scene.planes(); plane++)
                for (int i = 0; i < inside.length; i++) cut.set(plane, i, scene.get(plane, inside[i]));
            cut.count(inside.length);
            cut.antialiased(scene.antialiased());
            files.write(cut, to, writing, work);
        }
        return inside.length;
    }

    private void preview(SplatTraining training, Camera camera, Path file, Work work) {
        try (Raster colour = Raster.take(camera.width(), camera.height(), SplatRenderer.FORMAT, work)) {
            training.preview(camera, colour);
            new Still(pictures).write(colour, file, work);
        }
    }

    private static void train(SplatTraining training, int steps, Optional<Path> checkpoint, Runnable look, Optional<TrainingReport> report,
            Work work) {
        long shown = System.nanoTime();
        try {
            while (training.step() < steps) {
                double loss = training.train(Math.min(ROUND, steps - training.step()));
                report.ifPresent(told -> told.look(training, loss));
                work.progress((double) training.step() / steps);
                work.stage(String.format(Locale.ROOT, "step %d of %d, loss %.4f, %d splats", training.step(), steps, loss, training.scene().count()));
                if (System.nanoTime() - shown > PREVIEW_NANOS || training.step() >= steps) {
                    look.run();
                    shown = System.nanoTime();
                }
                if (training.step() % CHECKPOINT_EACH == 0) checkpoint.ifPresent(training::checkpoint);
            }
        } finally {
            checkpoint.ifPresent(training::checkpoint);
        }
    }
}
