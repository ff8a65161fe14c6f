package org.kinora.sfm.internal.solve;

/**
 * Finds where a track's point is from the pictures that are placed, and which sightings agree with that.
 *
 * <p>Every two sightings are tried (the middle between their rays, Hartley and Sturm 1997), the place with which most agree is kept and made exact on all
 * of those by Gauss-Newton steps.
 */
final class Triangulation {
    /** Sightings farther off do not agree, in pixels. */
    static final double WORST = 4;
    /** Rays that meet under a smaller angle tell nothing, in degrees. */
    static final double LEAST_ANGLE = 1.5;
    private static final int MOST_TRIED = 12;
    private static final int STEPS = 5;

    private final World world;
    private final double worst;

    Triangulation(World world, double worst) {
        this.world = world;
        this.worst = worst;
    }

    /** Looks at every track anew. */
    void all() {
        for (Track track : world.tracks()) one(track);
    }

    /** Looks at one track anew: it gets a place and its agreeing sightings, or none. */
    void one(Track track) {
        double[] best = track.known() ? track.at() : null;
        int most = best == null ? 1 : count(track, best);
        if (best == null || most < placed(track)) {
            for (int a = 0, tried = 0; a < track.length() && tried < MOST_TRIED; a++) {
                if (!world.placed(track.view(a))) continue;
                tried++;
                for (int b = a + 1; b < track.length(); b++) {
                    if (!world.placed(track.view(b))) continue;
                    double[] middle = middle(track, a, b);
                    if (middle == null) continue;
                    int agreeing = count(track, middle);
                    if (agreeing > most) {
                        most = agreeing;
                        best = middle;
                    }
                }
            }
        }
        if (best == null || most < 2) {
            track.forget();
            return;
        }
        track.put(best);
        mark(track);
        if (track.agreeing() > 2) {
            track.put(exact(track));
            mark(track);
        }
        if (track.agreeing() < 2 || angle(track) < LEAST_ANGLE) track.forget();
    }

    private int placed(Track track) {
        int count = 0;
        for (int i = 0; i < track.length(); i++) if (world.placed(track.view(i))) count++;
        return count;
    }

    private int count(Track track, double[] point) {
        int count = 0;
        for (int i = 0; i < track.length(); i++) if (world.placed(track.view(i)) && world.error(track, i, point) < worst) count++;
        return count;
    }

    private void mark(Track track) {
        for (int i = 0; i < track.length(); i++) track.agree(i, world.placed(track.view(i)) && world.error(track, i, track.at()) < worst);
    }

    private double[] ray(Track track, int sighting) {
        int picture = track.view(sighting);
        double[] direction = world.lens(picture).direction(track.column(sighting), track.row(sighting));
        double[] far = Small.times(Small.transposed(world.eye(picture).r()), new double[] {direction[0], direction[1], 1});
        double length = Small.length(far);
        return new double[] {far[0] / length, far[1] / length, far[2] / length};
    }

    /** The middle of the shortest way between two rays; null where they run side by side. */
    private double[] middle(Track track, int a, int b) {
        double[] p = world.eye(track.view(a)).centre();
        double[] q = world.eye(track.view(b)).centre();
        double[] u = ray(track, a);
        double[] v = ray(track, b);
        double[] w = Small.minus(p, q);
        double uv = Small.dot(u, v);
        double bottom = 1 - uv * uv;
        if (bottom < 1e-6) return null;
        double s = (uv * Small.dot(v, w) - Small.dot(u, w)) / bottom;
        double t = (Small.dot(v, w) - uv * Small.dot(u, w)) / bottom;
        if (s <= 0 || t <= 0) return null;
        double[] middle = new double[3];
        for (int k = 0; k < 3; k++) middle[k] = (p[k] + s * u[k] + q[k] + t * v[k]) / 2;
        return middle;
    }

    private double[] exact(Track track) {
        double[] at = track.at().clone();
        double[] inverse = new double[9];
        for (int step = 0; step < STEPS; step++) {
            double[] normal = new double[9];
            double[] right = new double[3];
            for (int i = 0; i < track.length(); i++) if (track.agrees(i)) add(track, i, at, normal, right);
            for (int k = 0; k < 3; k++) normal[4 * k] *= 1 + 1e-9;
            if (!Small.inverse(normal, inverse)) return track.at();
            double[] move = Small.times(inverse, right);
            for (int k = 0; k < 3; k++) at[k] -= move[k];
        }
        return at;
    }

    private void add(Track track, int sighting, double[] at, double[] normal, double[] right) {
        Sight sight = Sight.of(world.lens(track.view(sighting)), world.eye(track.view(sighting)), at, track.column(sighting), track.row(sighting));
        for (int row = 0; row < 2; row++)
            for (int i = 0; i < 3; i++) {
                right[i] += sight.byPoint()[3 * row + i] * sight.off()[row];
                for (int j = 0; j < 3; j++) normal[3 * i + j] += sight.byPoint()[3 * row + i] * sight.byPoint()[3 * row + j];
            }
    }

    /** The widest angle between two rays that agree, in degrees. */
    private double angle(Track track) {
        double least = 1;
        for (int a = 0; a < track.length(); a++) {
            if (!track.agrees(a)) continue;
            double[] u = Small.minus(track.at(), world.eye(track.view(a)).centre());
            for (int b = a + 1; b < track.length(); b++) {
                if (!track.agrees(b)) continue;
                double[] v = Small.minus(track.at(), world.eye(track.view(b)).centre());
                least = Math.min(least, Small.dot(u, v) / Math.max(1e-300, Small.length(u) * Small.length(v)));
            }
        }
        return Math.toDegrees(Math.acos(Math.clamp(least, -1, 1)));
    }
}
