package org.kinora.sfm.internal.solve;

import java.util.Arrays;

/** One point of the scene as it is seen in pictures: where it is, once that is known, and which sightings agree. Used by one thread. */
final class Track {
    private final int[] views;
    private final float[] places;
    private final boolean[] agrees;
    private final int colour;
    private double[] at;

    /**
     * @param places column and row for each view
     * @param colour red, green, blue, a byte each
     */
    Track(int[] views, float[] places, int colour) {
        this.views = views;
        this.places = places;
        this.colour = colour;
        this.agrees = new boolean[views.length];
    }

    int length() {
        return views.length;
    }

    int view(int sighting) {
        return views[sighting];
    }

    double column(int sighting) {
        return places[2 * sighting];
    }

    double row(int sighting) {
        return places[2 * sighting + 1];
    }

    int colour() {
        return colour;
    }

    /** Where it is; null as long as that is not known. */
    double[] at() {
        return at;
    }

    boolean known() {
        return at != null;
    }

    boolean agrees(int sighting) {
        return at != null && agrees[sighting];
    }

    void put(double[] place) {
        at = place;
    }

    void agree(int sighting, boolean yes) {
        agrees[sighting] = yes;
    }

    int agreeing() {
        int count = 0;
        for (boolean each : agrees) if (each) count++;
        return at == null ? 0 : count;
    }

    void forget() {
        at = null;
        Arrays.fill(agrees, false);
    }
}
