package org.kinora.splat.cuda.internal.learn;

import java.util.Optional;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.draw.Frame;
import org.kinora.splat.cuda.internal.draw.Lens;
import org.kinora.splat.cuda.internal.draw.Order;

/** Splats that learn on a device, which it closes. Everything but the loss stays there. */
public final class CudaLearning implements SplatLearner.Learning {
    private static final Texts TEXTS = Texts.beside(Device.class);

    private final Device device;
    private final Arena arena;
    private final Model model;
    private final Frame frame;
    private final Comparison comparison;
    private final Pictures pictures;
    private final Growing growing;

    CudaLearning(Device device, SplatLearner.State state, TrainingPlan plan, double extent) {
        this.device = device;
        arena = new Arena(device);
        try {
            Order order = new Order(arena);
            model = new Model(arena, state);
            frame = new Frame(arena, order);
            comparison = new Comparison(arena);
            pictures = new Pictures(arena);
            growing = new Growing(device, model, frame, order, plan, extent);
        } catch (RuntimeException | Error problem) {
            arena.close();
            throw problem;
        }
    }

    /** Waits for all that was asked of the device. */
    void finish() {
        device.finish();
    }

    /** Bytes of the device that are taken. */
    long bytes() {
        return arena.bytes();
    }

    @Override
    public int picture(Camera camera, Raster pixels, Optional<Raster> counts) {
        return pictures.add(camera, pixels, counts);
    }

    @Override
    public double step(int picture, SplatLearner.Step step) {
        double loss = slopes(picture, step);
        growing.look(step, pictures.camera(picture));
        model.adam(step);
        growing.grow(step);
        return loss;
    }

    /** Draws, compares and differentiates; when there is no room, without keeping pictures on the device. */
    private double slopes(int picture, SplatLearner.Step step) {
        while (true) {
            try {
                Pictures.Place place = pictures.get(picture);
                Lens lens = Lens.of(place.camera(), step.settings(), model.values().degree());
                frame.draw(model.values(), lens, 0, 0, true);
                Comparison.Measure measure = comparison.measure(frame.colour(), place.pixels(), place.counts(), place.camera().width(),
                        place.camera().height());
                frame.differentiate(model.values(), lens, comparison.slope(), 0, model.slopes(), growing.pulls());
                return measure.loss();
            } catch (Device.Exhausted full) {
                if (!pictures.leave()) throw TEXTS.failure(Kind.EXHAUSTED, "room", full.getMessage());
            }
        }
    }

    @Override
    public int count() {
        return model.count();
    }

    @Override
    public void fetch(SplatLearner.State into) {
        model.fetch(into);
    }

    @Override
    public void draw(Camera camera, RenderSettings settings, Raster colour) {
        Lens lens = Lens.of(camera, settings, model.values().degree());
        try {
            frame.draw(model.values(), lens, 0, 0, false);
        } catch (Device.Exhausted full) {
            throw TEXTS.failure(Kind.EXHAUSTED, "room", full.getMessage());
        }
        long plane = 4L * camera.width() * camera.height();
        for (int c = 0; c < 3; c++) device.download(frame.colour() + c * plane, colour.plane(c));
    }

    @Override
    public void close() {
        arena.close();
        device.close();
    }
}
