package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;
import org.kinora.film.internal.plate.Compositor;
import org.kinora.film.internal.plate.Motion;
import org.kinora.film.internal.plate.Placement;
import org.kinora.film.internal.plate.Plate;

/** A picture with effects over a ground of its own. */
final class Treated implements Source {
    private final Plates plates;
    private final Motion motion;
    private final Ground ground;
    private final Compositor compositor = new Compositor();
    private long number;

    /** @param first frame of the clip that is shown first */
    Treated(Plates plates, Motion motion, long first, Ground ground) {
        this.plates = plates;
        this.motion = motion;
        this.ground = ground;
        number = first;
    }

    @Override
    public void next(YuvFrame into) {
        Plate plate = plates.next();
        Placement place = motion.at(number++, plate);
        if (plate.alpha().isPresent() || !place.hides(into.width(), into.height())) ground.fill(plate, into);
        compositor.lay(plate, place, into);
    }

    @Override
    public void close() {
        ground.close();
        plates.close();
    }
}
