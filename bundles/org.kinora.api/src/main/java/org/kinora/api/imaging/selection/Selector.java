package org.kinora.api.imaging.selection;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Area;

/** A tool in one use: what it was told. Lengths count 256ths of a pixel where it is not said otherwise. */
public sealed interface Selector {
    /** Everything. */
    record Whole() implements Selector {}

    /** A rectangle of whole pixels. */
    record Rectangle(Area area) implements Selector {}

    /**
     * An ellipse.
     *
     * @param across half its width before it is turned
     * @param down half its height before it is turned
     * @param turn clockwise, in thousandths of a degree
     */
    record Ellipse(Point centre, int across, int down, int turn) implements Selector {
        public Ellipse {
            if (across < 0 || down < 0) throw new IllegalArgumentException(across + " x " + down);
        }
    }

    /** What a hand drew around; where the line crosses itself both loops are meant. */
    record Lasso(List<Point> path) implements Selector {
        public Lasso {
            path = List.copyOf(path);
        }
    }

    /** Corners joined by straight lines, with holes that run the other way round; what {@link Selections#outline} gives is taken back. */
    record Polygon(List<Contour> contours) implements Selector {
        public Polygon {
            contours = List.copyOf(contours);
        }
    }

    /**
     * What looks like the pixels that were clicked.
     *
     * @param seeds points that were clicked; their regions add up
     * @param tolerance how far red, green and blue may each be from the seed's, 0 to 255
     * @param everywhere also what is not connected to the seed
     * @param hard pixels are meant wholly or not at all; else mixed ones at the rim by their share
     * @param merged look at the film frame with all its layers, not at the layer alone
     */
    record Wand(List<Point> seeds, int tolerance, boolean everywhere, boolean hard, boolean merged) implements Selector {
        public Wand {
            seeds = List.copyOf(seeds);
            if (tolerance < 0 || tolerance > 255) throw new IllegalArgumentException("tolerance " + tolerance);
        }
    }

    /**
     * What has about a colour, near ones wholly, others less and less.
     *
     * @param rgb the colour as 0xRRGGBB in sRGB
     * @param near colour difference up to which pixels are meant wholly, in thousandths of CIE Lab's delta E 1976
     * @param far difference from which on they are not meant at all
     */
    record ColourRange(int rgb, int near, int far) implements Selector {
        public ColourRange {
            if (near < 0 || far < near) throw new IllegalArgumentException("from " + near + " to " + far);
        }
    }

    /**
     * A stroke with a round brush.
     *
     * @param diameter of the brush
     * @param hardness how much of its radius covers wholly, in thousandths
     * @param spacing from dab to dab, in thousandths of the diameter; 0 for 100
     * @param flow how much one dab covers at most, in thousandths; 0 for all
     */
    record Brush(List<Point> path, int diameter, int hardness, int spacing, int flow) implements Selector {
        public Brush {
            path = List.copyOf(path);
            if (diameter < 1 || hardness < 0 || hardness > 1000 || spacing < 0 || flow < 0 || flow > 1000)
                throw new IllegalArgumentException("brush " + diameter + " " + hardness + " " + spacing + " " + flow);
        }
    }

    /**
     * The figure in a box, told from its ground by colours and edges (GrabCut: Rother, Kolmogorov, Blake 2004).
     *
     * @param box holds all of the figure
     * @param keep strokes over what belongs to it
     * @param drop strokes over what does not
     */
    record Figure(Area box, List<Contour> keep, List<Contour> drop) implements Selector {
        public Figure {
            keep = List.copyOf(keep);
            drop = List.copyOf(drop);
        }
    }

    /** A lasso that sticks to edges between its anchors (intelligent scissors: Mortensen, Barrett 1995). */
    record Magnetic(List<Point> anchors) implements Selector {
        public Magnetic {
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * What stands at a distance, trimmed to the edges of the picture; needs a depth beside the picture.
     *
     * @param at a point of the subject: its distance and all that is joined to it without a step; or
     * @param near nearest distance that is meant, in millimetres, when there is no point
     * @param far farthest distance that is meant
     */
    record Depth(Optional<Point> at, int near, int far) implements Selector {}

    /** A mask that was kept as a picture. */
    record Kept(AssetId mask) implements Selector {}
}
