package org.kinora.sfm.internal.solve;

import java.util.List;

/** What is known so far: lenses, the eyes that are placed, the tracks. Used by one thread. */
final class World {
    private final Lens[] lenses;
    private final int[] lensOf;
    private final Eye[] eyes;
    private final List<Track> tracks;

    /**
     * Nothing is placed yet.
     *
     * @param lensOf number of each picture's lens
     */
    World(List<Lens> lenses, int[] lensOf, List<Track> tracks) {
        this.lenses = lenses.toArray(Lens[]::new);
        this.lensOf = lensOf.clone();
        this.eyes = new Eye[lensOf.length];
        this.tracks = List.copyOf(tracks);
    }

    int pictures() {
        return eyes.length;
    }

    int lenses() {
        return lenses.length;
    }

    int lensOf(int picture) {
        return lensOf[picture];
    }

    Lens lens(int picture) {
        return lenses[lensOf[picture]];
    }

    Lens lensAt(int number) {
        return lenses[number];
    }

    void lensAt(int number, Lens lens) {
        lenses[number] = lens;
    }

    boolean placed(int picture) {
        return eyes[picture] != null;
    }

    int placed() {
        int count = 0;
        for (Eye eye : eyes) if (eye != null) count++;
        return count;
    }

    Eye eye(int picture) {
        return eyes[picture];
    }

    /** Places a picture; null takes it back. */
    void place(int picture, Eye eye) {
        eyes[picture] = eye;
    }

    List<Track> tracks() {
        return tracks;
    }

    /** How far a track's sighting is from where its point falls, in pixels; endless behind the camera. */
    double error(Track track, int sighting, double[] point) {
        int picture = track.view(sighting);
        double[] seen = eyes[picture].see(point);
        if (seen[2] <= 0) return Double.POSITIVE_INFINITY;
        double[] pixel = lens(picture).pixel(seen);
        return Math.hypot(pixel[0] - track.column(sighting), pixel[1] - track.row(sighting));
    }

    /** Mean error of the sightings that agree. */
    double error() {
        double sum = 0;
        long count = 0;
        for (Track track : tracks) {
            if (!track.known()) continue;
            for (int i = 0; i < track.length(); i++) {
                if (!track.agrees(i)) continue;
                sum += error(track, i, track.at());
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
