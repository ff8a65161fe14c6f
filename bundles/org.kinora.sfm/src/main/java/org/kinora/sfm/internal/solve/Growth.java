package org.kinora.sfm.internal.solve;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.api.work.Work;
import org.kinora.sfm.internal.feature.Features;
import org.kinora.sfm.internal.feature.Pair;

/** Places one picture after the other, that one next which shows most known points, and makes all fit after each (Schönberger and Frahm 2016, 2.2). */
final class Growth {
    private static final int STEPS = 8;
    private static final int LAST_STEPS = 50;
    private static final int LAST_ROUNDS = 3;
    /** With fewer pictures a lens that is found out runs away. */
    private static final int FEWEST_FOR_LENS = 3;
    private static final int FEWEST_FOR_BEND = 8;
    /** In the end sightings farther off do not agree, in pixels. */
    private static final double WORST = 2;

    private final World world;
    private final boolean free;
    private final Work work;

    /** @param free whether lenses are found out */
    Growth(World world, boolean free, Work work) {
        this.world = world;
        this.free = free;
        this.work = work;
    }

    /** Places what can be placed; false when there is not even a beginning. */
    boolean grow(List<Features> pictures, List<Pair> pairs) {
        if (!new Opening(pictures, world).place(pairs)) return false;
        fit(STEPS, Triangulation.WORST);
        Resection resection = new Resection(world);
        while (next(resection)) {
            work.checkCancelled();
            work.progress(0.5 + 0.5 * world.placed() / world.pictures());
            work.stage(world.placed() + " of " + world.pictures() + " pictures placed");
            fit(STEPS, Triangulation.WORST);
        }
        for (int round = 0; round < LAST_ROUNDS; round++) fit(LAST_STEPS, WORST);
        return true;
    }

    private boolean next(Resection resection) {
        record Candidate(int picture, int known) {}
        List<Candidate> candidates = IntStream.range(0, world.pictures()).filter(i -> !world.placed(i)).mapToObj(i -> new Candidate(i, resection.known(i)))
                .sorted((a, b) -> a.known() != b.known() ? b.known() - a.known() : a.picture() - b.picture()).toList();
        for (Candidate candidate : candidates) if (resection.place(candidate.picture())) return true;
        return false;
    }

    private void fit(int steps, double worst) {
        Triangulation triangulation = new Triangulation(world, worst);
        triangulation.all();
        int placed = world.placed();
        new Adjustment(world, free && placed >= FEWEST_FOR_LENS, free && placed >= FEWEST_FOR_BEND).run(steps);
        triangulation.all();
    }
}
