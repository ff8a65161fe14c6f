package org.kinora.api.imaging.selection;

import java.util.List;

/** The rims of what is meant, for marching ants and for other programs: those of areas run clockwise, those of holes the other way round. */
public record Outline(List<Contour> contours) {
    public Outline {
        contours = List.copyOf(contours);
    }

    /** Points of all rims together. */
    public int points() {
        return contours.stream().mapToInt(contour -> contour.points().size()).sum();
    }
}
