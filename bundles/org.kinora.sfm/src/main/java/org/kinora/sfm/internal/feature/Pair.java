package org.kinora.sfm.internal.feature;

/**
 * What two pictures both show.
 *
 * @param first number of a picture
 * @param second number of a later one
 * @param matches numbers of a key point in the first and one in the second, in turn; never changed
 * @param fundamental the matrix that takes places of the first to lines of the second, row by row; never changed
 */
public record Pair(int first, int second, int[] matches, double[] fundamental) {
    public int count() {
        return matches.length / 2;
    }
}
