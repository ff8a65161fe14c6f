package org.kinora.artist.internal.render;

import java.util.List;

/** The styles that there are. */
final class Looks {
    private final List<Look> all = List.of(new InkWash(), new FlatColour(), new Noir(), new Painterly());

    /** The look of a style; the house style for a name that it does not know. */
    Look look(String style) {
        return all.stream().filter(look -> look.id().equals(style)).findFirst().orElse(all.getFirst());
    }
}
