package org.kinora.artist.internal.figure.costume;

import java.util.List;

/**
 * Something worn: what it is cut from, as {@code garments.txt} explains.
 *
 * @param cuts shells and trims, each a name with its numbers
 */
record Garment(String name, List<Cut> cuts) {
    record Cut(String name, double[] sizes) {
        double size(int which) {
            return which < sizes.length ? sizes[which] : 0;
        }
    }

    Garment {
        cuts = List.copyOf(cuts);
    }
}
