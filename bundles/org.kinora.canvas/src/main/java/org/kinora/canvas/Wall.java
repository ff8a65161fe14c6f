package org.kinora.canvas;

import java.util.Optional;
import org.kinora.gl.Picture;

/** Where a drawn canvas takes its pictures from; asked for every card that is seen, in every picture drawn: it answers at once. */
@FunctionalInterface
public interface Wall {
    /**
     * The picture of an asset that suits a width best of those that are there; a better one may come later.
     *
     * @param pixels how wide it will be seen
     */
    Optional<Picture> picture(String asset, int pixels);
}
