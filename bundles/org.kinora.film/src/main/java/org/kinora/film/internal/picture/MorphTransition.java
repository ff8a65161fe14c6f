package org.kinora.film.internal.picture;

import java.util.List;
import java.util.Map;
import org.kinora.api.film.transition.TransitionKind;
import org.kinora.api.film.transition.TransitionRenderer;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Smooths the motion between two shots: what both show moves on its way from its place in the one to its place in the other, by optical flow. It
 * hides a cut inside one view, such as a part of a speech that was taken out; shots that have too little in common cross-fade.
 */
@Component(service = TransitionRenderer.class)
public final class MorphTransition implements TransitionRenderer {
    static final String NAME = "morph";
    private static final long STEPS = 10_000;

    private final MediaEngine media;
    private final FrameInterpolator interpolator;

    @Activate
    public MorphTransition(@Reference MediaEngine media, @Reference FrameInterpolator interpolator) {
        this.media = media;
        this.interpolator = interpolator;
    }

    @Override
    public List<TransitionKind> kinds() {
        return List.of(new TransitionKind(NAME, "1"));
    }

    @Override
    public Drawing open(String name, Map<String, String> parameters, int width, int height, Work work) {
        return new Morph(new FramePool(width, height, 3), work);
    }

    private final class Morph implements Drawing {
        private final FramePool pool;
        private final Work work;

        Morph(FramePool pool, Work work) {
            this.pool = pool;
            this.work = work;
        }

        @Override
        public void draw(int[] from, int[] to, float progress, int[] into) {
            try (YuvFrame first = pool.take(); YuvFrame second = pool.take(); YuvFrame state = pool.take()) {
                media.toYuv(from, first);
                media.toYuv(to, second);
                try (FrameInterpolator.Between between = interpolator.between(first, second, InterpolationMode.BEST, work)) {
                    if (between.cut()) new Fade().mix(first, second, state, progress);
                    else between.draw(Rational.of(Math.round(progress * STEPS), STEPS), state);
                }
                int[] drawn = media.toPixels(state);
                System.arraycopy(drawn, 0, into, 0, drawn.length);
            }
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
