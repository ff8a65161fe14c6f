package org.kinora.splat.internal.train;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;
import org.kinora.splat.internal.cpu.Crew;

/** A training whose steps another machine makes; when that has no more room, the processor goes on from there. */
final class DeviceCourse implements SplatTraining {
    private final Model model;
    private final Capture capture;
    private final TrainingPlan plan;
    private final Pictures pictures;
    private final Work work;
    private final Photographs photographs;
    private final SplatLearner.Learning learning;
    private final Lots lots;
    private final Curriculum curriculum;
    private final Calendar calendar;
    private final Rates rates;
    private int step;
    /** The step whose splats are in the model. */
    private int fetched;
    private Course instead;

    DeviceCourse(SplatLearner learner, Model model, int step, Capture capture, TrainingPlan plan, Pictures pictures, Work work) {
        this.model = model;
        this.step = step;
        this.capture = capture;
        this.plan = plan;
        this.pictures = pictures;
        this.work = work;
        fetched = step;
        lots = new Lots(plan.seed());
        curriculum = new Curriculum(plan, lots);
        calendar = new Calendar(plan);
        rates = new Rates(capture.extent(), plan.steps(), 1);
        model.scene().antialiased(plan.antialiased());
        photographs = new Photographs(capture.images(), capture.views(), pictures, work);
        try {
            learning = learner.begin(state(), plan, capture.extent(), work);
        } catch (RuntimeException | Error problem) {
            photographs.close();
            throw problem;
        }
        for (int i = 0; i < photographs.count(); i++)
            learning.picture(photographs.get(i).camera(), photographs.get(i).pixels(), photographs.get(i).counts());
    }

    private SplatLearner.State state() {
        return new SplatLearner.State(model.scene(), model.first(), model.second());
    }

    @Override
    public int step() {
        return instead == null ? step : instead.step();
    }

    @Override
    public double train(int steps) {
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            work.checkCancelled();
            sum += one();
        }
        return steps == 0 ? 0 : sum / steps;
    }

    private double one() {
        if (instead == null) {
            try {
                double loss = learning.step(lots.picture(step, photographs.count()), next());
                step++;
                return loss;
            } catch (Failure full) {
                if (full.kind() != Kind.EXHAUSTED) throw full;
                work.note(full.getMessage());
                fetch();
                learning.close();
                photographs.close();
                instead = new Course(model, step, capture, plan, pictures, work);
            }
        }
        return instead.train(1);
    }

    private SplatLearner.Step next() {
        int number = step + 1;
        float[] each = new float[model.scene().planes()];
        for (int plane = 0; plane < each.length; plane++) each[plane] = rates.of(plane, number);
        return new SplatLearner.Step(number, curriculum.settings(step), each, calendar.look(number), calendar.grow(number), calendar.lower(number),
                lots.at("device", number).nextLong());
    }

    private void fetch() {
        if (fetched == step) return;
        model.hold(learning.count());
        learning.fetch(state());
        fetched = step;
    }

    @Override
    public SplatScene scene() {
        if (instead != null) return instead.scene();
        fetch();
        return model.scene();
    }

    @Override
    public void preview(Camera camera, Raster colour) {
        if (instead != null) instead.preview(camera, colour);
        else learning.draw(camera, RenderSettings.of(model.scene()).withDegree(curriculum.degree(step)), colour);
    }

    @Override
    public Score score(Path images, List<CapturedView> views) {
        if (instead != null) return instead.score(images, views);
        try (Photographs others = new Photographs(images, views, pictures, work); Crew crew = new Crew(plan.threads(), work)) {
            return new Scoring(crew, work).of(others, this::preview);
        }
    }

    @Override
    public void checkpoint(Path file) {
        if (instead != null) {
            instead.checkpoint(file);
            return;
        }
        fetch();
        Checkpoint.write(file, model, step, Checkpoint.Memories.NONE);
    }

    @Override
    public void close() {
        if (instead != null) {
            instead.close();
            return;
        }
        learning.close();
        photographs.close();
        model.close();
    }
}
