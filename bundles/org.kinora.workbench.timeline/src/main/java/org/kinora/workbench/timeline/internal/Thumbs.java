package org.kinora.workbench.timeline.internal;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;
import org.kinora.api.workbench.FramePictures;

/** The first frames of picture clips. */
record Thumbs(FramePictures frames) {
    static final int HEIGHT = 72;

    Optional<Image> of(Clip clip, Rational rate) {
        return switch (clip.medium()) {
            case Medium.Footage footage -> frames.of(footage.asset(), clip.in(), rate);
            case Medium.Still still -> frames.of(still.asset(), 0, rate);
            default -> Optional.empty();
        };
    }
}
