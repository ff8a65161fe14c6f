package org.kinora.api.stage;

/**
 * A place in a set and the way that somebody or something there faces.
 *
 * @param x millimetres from the middle of the set's floor, to the right as seen from the audience
 * @param y millimetres above the floor
 * @param z millimetres away from the audience
 * @param heading degrees 0 to 359: 0 faces the audience (-z), 90 faces +x, 180 faces away from the audience; other values are brought into the range
 */
public record Spot(int x, int y, int z, int heading) {
    public Spot {
        heading = Math.floorMod(heading, 360);
    }

    /** The same place, facing another way. */
    public Spot facing(int degrees) {
        return new Spot(x, y, z, degrees);
    }

    /** Another place on the ground, facing the same way. */
    public Spot at(int otherX, int otherZ) {
        return new Spot(otherX, y, otherZ, heading);
    }
}
