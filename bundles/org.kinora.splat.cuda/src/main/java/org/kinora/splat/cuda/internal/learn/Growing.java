package org.kinora.splat.cuda.internal.learn;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.draw.Frame;
import org.kinora.splat.cuda.internal.draw.Order;

/** How splats come and go on a device. When there is no room for more, those that are there go on. */
final class Growing {
    private static final double PULL = 2e-4;
    private static final double PULL_OF_MAGNITUDES = 8e-4;
    private static final int HUGE_FROM = 3000;
    private static final double GAIN = 1.05;
    private static final double WEIGHT = 0.01;
    private static final double NOISE = 5e5;

    private final Device device;
    private final Model model;
    private final Frame frame;
    private final Order order;
    private final TrainingPlan plan;
    private final double extent;
    private final MemorySegment number = Arena.ofAuto().allocate(8, 8);

    Growing(Device device, Model model, Frame frame, Order order, TrainingPlan plan, double extent) {
        this.device = device;
        this.model = model;
        this.frame = frame;
        this.order = order;
        this.plan = plan;
        this.extent = extent;
    }

    /** Whether sums of the magnitudes of the pixels' pulls are wanted instead of the gradient. */
    boolean pulls() {
        return plan.growth() == TrainingPlan.Growth.ABSOLUTE;
    }

    private boolean markov() {
        return plan.growth() == TrainingPlan.Growth.MCMC;
    }

    private Model.Request request(long seed, int wanted, double amount, boolean late) {
        return new Model.Request(frame, order, seed, wanted, extent, pulls() ? PULL_OF_MAGNITUDES : PULL, amount, 0, 0, late);
    }

    /** Before Adam's step. */
    void look(SplatLearner.Step step, Camera camera) {
        if (markov()) model.launch("markov_pull", model.count(), request(0, 0, WEIGHT, false));
        else if (step.look()) model.launch("adaptive_look", model.count(), new Model.Request(frame, order, 0, 0, extent, 0, 0, camera.width(),
                camera.height(), false));
    }

    /** After Adam's step. */
    void grow(SplatLearner.Step step) {
        if (markov()) {
            if (step.grow()) {
                relocate(step.lot());
                add(step.lot() + 1);
            }
            model.launch("markov_wander", model.count(), request(step.lot() + 2, 0, NOISE * step.rates()[0], false));
            return;
        }
        if (step.grow()) {
            multiply(step.lot());
            prune(step.number() > HUGE_FROM);
            model.forget();
        }
        if (step.lower()) model.launch("adaptive_lower", model.count(), request(0, 0, 0, false));
    }

    /** The sum of marks, which become places. */
    private int places() {
        order.sumWords(model.places(), model.count());
        device.download(order.total(), number.asSlice(0, 4));
        return number.get(ValueLayout.JAVA_INT, 0);
    }

    /** Room for more splats; false when there is none. */
    private boolean room(int more) {
        try {
            model.reserve(model.count() + more, plan.most());
            return true;
        } catch (Device.Exhausted full) {
            return false;
        }
    }

    private void multiply(long lot) {
        model.launch("adaptive_mark", model.count(), request(0, 0, 0, false));
        int wanted = Math.min(places(), plan.most() - model.count());
        if (wanted <= 0) return;
        if (!room(wanted)) return;
        model.launch("adaptive_multiply", model.count(), request(lot, wanted, 0, false));
        model.added(wanted);
    }

    private void prune(boolean late) {
        model.launch("adaptive_keep", model.count(), request(0, 0, 0, late));
        int kept = places();
        if (kept > 0 && kept < model.count()) model.keep(kept);
    }

    private void relocate(long lot) {
        model.launch("markov_weigh", model.count(), request(0, 0, 0, false));
        int dead = places();
        if (dead == 0 || dead == model.count()) return;
        model.launch("markov_list", model.count(), request(0, dead, 0, false));
        order.sumLongs(model.weights(), model.count());
        draw(lot, dead);
        model.launch("markov_relocate", dead, request(0, dead, 0, false));
    }

    private void add(long lot) {
        int more = (int) Math.min(plan.most(), (long) (GAIN * model.count())) - model.count();
        if (more <= 0 || !room(more)) return;
        model.launch("markov_weigh", model.count(), request(0, 0, 0, false));
        if (places() == model.count()) return;
        order.sumLongs(model.weights(), model.count());
        draw(lot, more);
        model.launch("markov_add", more, request(0, more, 0, false));
        model.added(more);
    }

    private void draw(long lot, int wanted) {
        model.launch("markov_draw", wanted, request(lot, wanted, 0, false));
        model.launch("markov_share", model.count(), request(0, wanted, 0, false));
    }
}
