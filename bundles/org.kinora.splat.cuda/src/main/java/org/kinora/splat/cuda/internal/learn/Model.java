package org.kinora.splat.cuda.internal.learn;

import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Arguments;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;
import org.kinora.splat.cuda.internal.draw.Frame;
import org.kinora.splat.cuda.internal.draw.Order;
import org.kinora.splat.cuda.internal.draw.Planes;

/** Splats that learn, on a device: their numbers, slopes and Adam's moments, and what growth needs beside them. */
final class Model {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double TINY = 1e-15;

    private final Device device;
    private final Planes values;
    private final Planes slopes;
    private final Planes first;
    private final Planes second;
    private final Room sums;
    private final Room seen;
    private final Room marks;
    private final Room places;
    private final Room times;
    private final Room weights;
    private final Room targets;
    private final Room spare;

    Model(Arena arena, SplatLearner.State state) {
        device = arena.device();
        int degree = state.scene().degree();
        values = new Planes(arena, degree);
        slopes = new Planes(arena, degree);
        first = new Planes(arena, degree);
        second = new Planes(arena, degree);
        sums = arena.room();
        seen = arena.room();
        marks = arena.room();
        places = arena.room();
        times = arena.room();
        weights = arena.room();
        targets = arena.room();
        spare = arena.room();
        values.upload(state.scene());
        first.upload(state.first());
        second.upload(state.second());
        slopes.grow((int) values.pitch());
        slopes.clear();
        beside();
        forget();
    }

    private void beside() {
        for (Room room : new Room[] {sums, seen, marks, places, times, spare}) room.need(4 * values.pitch());
        weights.need(8 * values.pitch());
    }

    /** Statistics of growth begin anew. */
    void forget() {
        device.fill(sums.at(), 0, values.pitch());
        device.fill(seen.at(), 0, values.pitch());
    }

    Planes values() {
        return values;
    }

    Planes slopes() {
        return slopes;
    }

    int count() {
        return values.count();
    }

    long marks() {
        return marks.at();
    }

    long places() {
        return places.at();
    }

    long weights() {
        return weights.at();
    }

    private void count(int splats) {
        for (Planes planes : new Planes[] {values, slopes, first, second}) planes.count(splats);
    }

    /**
     * Room for more splats behind those that are there, at least a quarter more when it has to move.
     *
     * @throws Device.Exhausted when there is none; then nothing has changed
     */
    void reserve(int splats, int most) {
        if (splats <= values.pitch()) return;
        int wanted = (int) Math.min(Math.max(splats, values.pitch() * 5 / 4), Math.max(splats, most));
        long before = 4 * values.pitch();
        long after = 4L * Planes.wide(wanted);
        // the small ones first: when the large ones find no room, they are only wider than they need be
        for (Room room : new Room[] {sums, seen, marks, places, times, spare}) room.grow(after, before);
        weights.grow(2 * after, 2 * before);
        Planes.grow(wanted, values, slopes, first, second);
    }

    /** Splats that kernels have written behind the last. */
    void added(int splats) {
        count(count() + splats);
    }

    /** Keeps so many splats: those that are marked, at their places. */
    void keep(int splats) {
        int count = count();
        for (Planes planes : new Planes[] {values, first, second})
            for (int plane = 0; plane < planes.planes(); plane++) {
                device.launch("compact", blocks(count), 1, 1, new Arguments().longs(planes.at(plane), spare.at(), marks.at(),
                        places.at()).ints(count));
                device.copy(spare.at(), planes.at(plane), 4L * splats);
            }
        count(splats);
    }

    /** One step of all numbers up to a degree, as it is described in Kingma and Ba 2015. */
    void adam(SplatLearner.Step step) {
        double correctFirst = 1 - Math.pow(FIRST, step.number());
        double correctSecond = 1 - Math.pow(SECOND, step.number());
        int planes = SplatScene.planes(Math.min(step.settings().degree(), values.degree()));
        Arguments arguments = new Arguments().longs(values.at(), slopes.at(), first.at(), second.at(), 0, values.pitch()).ints(count())
                .floats((float) Math.max(TINY * Math.sqrt(correctSecond), 1e-30));
        for (int plane = 0; plane < SplatScene.planes(SplatScene.MOST_DEGREE); plane++)
            arguments.floats(plane < planes ? (float) (step.rates()[plane] * Math.sqrt(correctSecond) / correctFirst) : 0);
        device.launch("adam", blocks(count()), planes, 1, arguments);
    }

    /** What a kernel of growth is told beside the splats. */
    record Request(Frame frame, Order order, long seed, int wanted, double extent, double threshold, double amount, int width, int height,
            boolean late) {}

    /** Runs a kernel of growth over so many threads. */
    void launch(String kernel, int threads, Request request) {
        targets.need(4L * request.wanted());
        device.launch(kernel, blocks(threads), 1, 1, new Arguments().longs(values.at(), slopes.at(), first.at(), second.at(), request.frame().moves(),
                sums.at(), seen.at(), request.frame().touched(), marks.at(), places.at(), targets.at(), times.at(), weights.at(),
                request.order().total(),
                values.pitch(), request.seed()).ints(count(), request.wanted(), values.planes()).floats((float) request.extent(),
                (float) request.threshold(), (float) request.amount(), request.width() / 2f, request.height() / 2f).ints(request.late() ? 1 : 0));
    }

    private static int blocks(int threads) {
        return Math.max(1, (threads + Device.THREADS - 1) / Device.THREADS);
    }

    /** Copies everything that is needed to go on. */
    void fetch(SplatLearner.State into) {
        values.download(into.scene());
        first.download(into.first());
        second.download(into.second());
    }
}
