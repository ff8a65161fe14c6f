package org.kinora.api.splat;

import java.util.List;

/**
 * What structure from motion found out.
 *
 * @param capture the pictures that were placed, and the points
 * @param sightings where the points are in the pictures
 * @param unplaced names of pictures that could not be placed, sorted
 * @param error mean distance of a sighting from where its point falls, in pixels
 */
public record Structure(Capture capture, Sightings sightings, List<String> unplaced, double error) {
    public Structure {
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Points seen in pictures, one number in each array and two places for each sighting; never changed.
     *
     * @param points numbers of points of the capture
     * @param views numbers of views of the capture
     * @param places column and row, 0 at the upper left corner of the picture
     */
    public record Sightings(int[] points, int[] views, float[] places) {
        public Sightings {
            if (points.length != views.length || places.length != 2 * points.length) throw new IllegalArgumentException(points.length + " sightings");
        }

        /** Number of sightings. */
        public int count() {
            return points.length;
        }
    }
}
