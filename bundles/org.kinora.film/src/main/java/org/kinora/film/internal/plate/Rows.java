package org.kinora.film.internal.plate;

/** A plate seen row by row as it lies in a part of a frame; rows are asked for in order. */
interface Rows {
    /** Luma of a row of the part. */
    void luma(int row, byte[] into);

    /** Chroma (1 or 2) of a row of half size. */
    void chroma(int plane, int row, byte[] into);

    /** How much of the frame is covered, 0 to 4096, in a row of luma. */
    void cover(int row, int[] into);

    /** The same in a row of chroma. */
    void halfCover(int row, int[] into);
}
