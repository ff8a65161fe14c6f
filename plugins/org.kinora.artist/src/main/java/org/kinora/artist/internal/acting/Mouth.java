package org.kinora.artist.internal.acting;

/** Shapes of the mouth in speech, after the mouth charts of drawn animation (Preston Blair, Cartoon Animation, "Mouth action"). */
public enum Mouth {
    /** As the emotion has it. */
    REST,
    /** Lips closed: m, b, p. */
    CLOSED,
    /** Lower lip under the teeth: f, v. */
    TEETH,
    /** Wide and little open, teeth seen: s, t, d, n, k, g, i. */
    WIDE,
    /** Half open: e, schwa, r. */
    HALF,
    /** Wide open: a, ai, au. */
    OPEN,
    /** Round and open: o. */
    ROUND,
    /** Small and round: u, w. */
    SMALL,
    /** Open with the tongue at the teeth: l, th. */
    TONGUE
}
