package org.kinora.api.film;

/**
 * A transition into a picture clip. Both clips run on under it; before the first clip of the film there is black.
 *
 * @param kind {@code cut} or the name of one of FFmpeg's xfade transitions; what scripts call a dissolve is {@code fade}, xfade's {@code dissolve}
 * is a grainy one; or that of a plug-in's, with what is told about it: {@code cube(persp=0.7)}
 * @param length frames, 0 for a cut
 * @param before how many of them lie before the clip's first frame
 */
public record Blend(String kind, long length, long before) {
    public static final Blend CUT = new Blend("cut", 0, 0);

    /** A transition around the cut. */
    public static Blend around(String kind, long length) {
        return new Blend(kind, length, length / 2);
    }

    /** Frames of the transition that lie after the cut. */
    public long after() {
        return length - before;
    }
}
