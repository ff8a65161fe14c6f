package org.kinora.splat.internal.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
    /** Steps until the harmonics gain a degree, in long trainings. */
    private static final int DEGREE_EACH = 1000;

    private final Model model;
    private final TrainingPlan plan;
    private final Pictures pictures;
    private final Work work;
    private final Crew crew;
    private final Differentiation engine;
    private final Photographs photographs;
    private final Growth growth;
    private final Rates rates;
    private final Adam adam;
    private final Lots lots;
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
        this.plan = plan;
        this.pictures = pictures;
        this.work = work;
        photographs = new Photographs(capture.images(), capture.views(), pictures, work);
        crew = new Crew(plan.threads(), work);
        engine = new Differentiation(crew, work::memory);
        lots = new Lots(plan.seed());
        rates = new Rates(capture.extent(), plan.steps(), 1);
        adam = new Adam(crew);
        growth = switch (plan.growth()) {
            case NONE -> Growth.NONE;
            case ADAPTIVE, ABSOLUTE -> new AdaptiveGrowth(AdaptiveGrowth.Schedule.of(plan.steps()), plan.growth() == TrainingPlan.Growth.ABSOLUTE,
                    capture.extent(), plan.most(), lots);
            case MCMC -> new MarkovGrowth(plan.steps(), plan.most(), lots);
        };
        model.scene().antialiased(plan.antialiased());
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

    /** Degree of the harmonics at a step: one more each thousand steps, or each sixth of a short training. */
    private int degree() {
        return Math.min(plan.degree(), step / Math.clamp(plan.steps() / 6, 1, DEGREE_EACH));
    }

    private RenderSettings settings() {
        RenderSettings settings = RenderSettings.USUAL.withAntialiasing(plan.antialiased()).withDegree(degree());
        if (!plan.randomBackground()) return settings;
        SplittableRandom random = lots.at("background", step);
        return settings.over(random.nextDouble(), random.nextDouble(), random.nextDouble());
    }

    private double one() {
        Photographs.Photograph photograph = photographs.get(lots.picture(step, photographs.count()));
        Camera camera = photograph.camera();
        Sheets sheet = sheets(camera);
        RenderSettings settings = settings();
        engine.draw(model.scene(), camera, settings, sheet.colour());
        Photographs.widen(photograph.pixels(), sheet.truth());
        Photographs.hide(photograph, sheet.colour(), sheet.truth());
        Loss.Measure measure = sheet.loss().measure(sheet.colour(), sheet.truth(), sheet.slope());
        Photographs.mute(photograph, sheet.slope());
        engine.differentiate(model.scene(), settings, sheet.slope(), null, model.slopes(), growth.pulls());
        growth.look(step + 1, model, engine, camera);
        adam.step(model.scene(), model.slopes(), model.first(), model.second(), rates, step + 1, degree());
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
        engine.draw(model.scene(), camera, RenderSettings.of(model.scene()).withDegree(degree()), colour);
    }

    @Override
    public Score score(Path images, List<CapturedView> views) {
        double psnr = 0;
        double ssim = 0;
        try (Photographs others = new Photographs(images, views, pictures, work)) {
            for (int i = 0; i < others.count(); i++) {
                Photographs.Photograph photograph = others.get(i);
                Sheets sheet = sheets(photograph.camera());
                preview(photograph.camera(), sheet.colour());
                clamp(sheet.colour());
                Photographs.widen(photograph.pixels(), sheet.truth());
                Photographs.hide(photograph, sheet.colour(), sheet.truth());
                Loss.Measure measure = sheet.loss().measure(sheet.colour(), sheet.truth(), null);
                psnr += measure.psnr() / others.count();
                ssim += measure.ssim() / others.count();
            }
            return new Score(psnr, ssim, others.count());
        }
    }

    private static void clamp(Raster raster) {
        for (int plane = 0; plane < 3; plane++) {
            var memory = raster.plane(plane);
            for (long at = 0; at < memory.byteSize(); at += 4)
                memory.set(java.lang.foreign.ValueLayout.JAVA_FLOAT, at, Math.clamp(memory.get(java.lang.foreign.ValueLayout.JAVA_FLOAT, at), 0f, 1f));
        }
    }

    @Override
    public void checkpoint(Path file) {
        Checkpoint.write(file, model, step);
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
