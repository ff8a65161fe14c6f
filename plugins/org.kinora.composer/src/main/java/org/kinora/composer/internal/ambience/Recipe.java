package org.kinora.composer.internal.ambience;

import java.util.List;

/**
 * What a place sounds like.
 *
 * @param room seconds of reverb over everything; 0 for none
 */
record Recipe(double room, List<Layer> layers) {
    static Recipe of(double room, Layer... layers) {
        return new Recipe(room, List.of(layers));
    }
}
