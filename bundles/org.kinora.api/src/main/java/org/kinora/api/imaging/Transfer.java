package org.kinora.api.imaging;

/** What the numbers of a channel stand for. */
public enum Transfer {
    /** Light, coded by the curve of sRGB (IEC 61966-2-1), with the primaries of BT.709. */
    SRGB,
    /** Light, in proportion, with the primaries of BT.709. */
    LINEAR,
    /** No light: depth, normals, coverage, differences. Never converted. */
    DATA
}
