package org.kinora.film.internal.picture;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest.Layer;
import org.kinora.film.internal.plate.Compositor;
import org.kinora.film.internal.plate.Motion;

/** Lays pictures over the picture; each is opened at the first frame that shows it and closed after its last. One thread. */
final class Layers implements AutoCloseable {
    private final List<Shown> shown = new ArrayList<>();
    private final Sources sources;
    private final Compositor compositor = new Compositor();

    private static final class Shown {
        private final Layer layer;
        private final Motion motion;
        private Plates plates;
        private long number;

        Shown(Layer layer, Motion motion) {
            this.layer = layer;
            this.motion = motion;
            number = layer.piece().done();
        }
    }

    Layers(List<Layer> layers, Sources sources) {
        this.sources = sources;
        for (Layer layer : layers) shown.add(new Shown(layer, sources.motion(layer.piece())));
    }

    void over(YuvFrame frame, long number) {
        for (Shown each : shown) {
            if (number < each.layer.from() || number >= each.layer.to()) continue;
            if (each.plates == null) each.plates = sources.plates(each.layer.piece(), each.motion);
            var plate = each.plates.next();
            var place = each.motion.at(each.number++, plate);
            compositor.lay(plate, place.times(opacity(each.layer, number)), frame);
            if (number + 1 == each.layer.to()) {
                each.plates.close();
                each.plates = null;
            }
        }
    }

    /** Linear over the fades, as words are faded. */
    private static double opacity(Layer layer, long number) {
        double in = (number - layer.from() + 1) / (layer.fadeIn() + 1.0);
        double out = (layer.to() - number) / (layer.fadeOut() + 1.0);
        return Math.min(1, Math.min(in, out));
    }

    @Override
    public void close() {
        for (Shown each : shown) if (each.plates != null) each.plates.close();
    }
}
