package org.kinora.splat.internal.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Work;
import org.kinora.splat.internal.cpu.Crew;
import org.kinora.splat.internal.cpu.Differentiation;

/** A training on the processor: one picture after the other is drawn, compared and learnt from. */
final class Course implements SplatTraining {
    private final Model model;
    private final Curriculum curriculum;
    private final Pictures pictures;
    private final Work work;
    private final Crew crew;
    private final Differentiation engine;
    private final Photographs photographs;
    private final Growth growth;
    private final Rates rates;
    private final Adam adam;
    private final Lots lots;
    private final Optional<Exposures> exposures;
    private final Map<Long, Sheets> sheets = new HashMap<>();
    private int step;

    /** Room for pictures of one size. */
    private record Sheets(Raster colour, Raster truth, Raster slope, Loss loss) {
        static Sheets of(int width, int height, Crew crew, Work work) {
            return new Sheets(Raster.take(width, height, SplatRenderer.FORMAT, work), Raster.take(width, height, SplatRenderer.FORMAT, work),
                    Raster.take(width, height, SplatRenderer.FORMAT, work), new Loss(width, height, crew));
        }

        void close() {
            colour.close();
            truth.close();
            slope.close();
        }
    }

    Course(Model model, int step, Capture capture, TrainingPlan plan, Pictures pictures, Work work) {
        this.model = model;
        this.step = step;
        this.pictures = pictures;
        this.work = work;
        photographs = new Photographs(capture.images(), capture.views(), pictures, work);
        crew = new Crew(plan.threads(), work);
        engine = new Differentiation(crew, work::memory);
        lots = new Lots(plan.seed());
        curriculum = new Curriculum(plan, lots);
        rates = new Rates(capture.extent(), plan.steps(), 1);
        adam = new Adam(crew);
        exposures = plan.exposure() ? Optional.of(new Exposures(photographs.count(), plan.steps())) : Optional.empty();
        growth = switch (plan.growth()) {
            case NONE -> Growth.NONE;
            case ADAPTIVE, ABSOLUTE -> new AdaptiveGrowth(AdaptiveGrowth.Schedule.of(plan.steps()), plan.growth() == TrainingPlan.Growth.ABSOLUTE,
                    capture.extent(), plan.most(), plan.region(), lots);
            case MCMC -> new MarkovGrowth(plan.steps(), plan.most(), plan.region(), lots);
        };
        model.scene().antialiased(plan.antialiased());
    }

    /** Goes on from what a checkpoint kept beside the splats. */
    Course remembering(Checkpoint.Memories memories) {
        exposures.ifPresent(found -> found.remember(memories.exposures()));
        growth.remember(memories.growth());
        return this;
    }

    @Override
    public int step() {
        return step;
    }

    @Override
    public double train(int steps) {
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            work.checkCancelled();
            sum += one();
            step++;
        }
        return steps == 0 ? 0 : sum / steps;
    }

    private double one() {
        int number = lots.picture(step, photographs.count());
        Photographs.Photograph photograph = photographs.get(number);
        Camera camera = photograph.camera();
        Sheets sheet = sheets(camera);
        RenderSettings settings = curriculum.settings(step);
        engine.draw(model.scene(), camera, settings, sheet.colour());
        exposures.ifPresent(found -> found.apply(number, sheet.colour()));
        Photographs.widen(photograph.pixels(), sheet.truth());
        Photographs.hide(photograph, sheet.colour(), sheet.truth());
        Loss.Measure measure = sheet.loss().measure(sheet.colour(), sheet.truth(), sheet.slope());
        Photographs.mute(photograph, sheet.slope());
        exposures.ifPresent(found -> found.learn(number, sheet.colour(), sheet.slope(), step));
        engine.differentiate(model.scene(), settings, sheet.slope(), null, model.slopes(), growth.pulls());
        growth.look(step + 1, model, engine, camera);
        adam.step(model.scene(), model.slopes(), model.first(), model.second(), rates, step + 1, curriculum.degree(step));
        growth.grow(step + 1, model, rates);
        return measure.loss();
    }

    private Sheets sheets(Camera camera) {
        return sheets.computeIfAbsent((long) camera.width() << 32 | camera.height(), size -> Sheets.of(camera.width(), camera.height(), crew, work));
    }

    @Override
    public SplatScene scene() {
        return model.scene();
    }

    @Override
    public void preview(Camera camera, Raster colour) {
        engine.draw(model.scene(), camera, RenderSettings.of(model.scene()).withDegree(curriculum.degree(step)), colour);
    }

    @Override
    public Score score(Path images, List<CapturedView> views) {
        try (Photographs others = new Photographs(images, views, pictures, work)) {
            return new Scoring(crew, work).of(others, this::preview);
        }
    }

    @Override
    public void checkpoint(Path file) {
        Checkpoint.write(file, model, step, new Checkpoint.Memories(exposures.map(Exposures::memory).orElse(new double[0]), growth.memory()));
    }

    @Override
    public void close() {
        engine.close();
        crew.close();
        photographs.close();
        sheets.values().forEach(Sheets::close);
        model.close();
    }
}
