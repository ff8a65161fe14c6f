package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Grade;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Medium;
import org.kinora.api.imaging.Grading;
import org.kinora.api.media.Fit;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.film.SegmentRequest.Piece;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.FilmAssembly;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.PlaneConversions;

class BakedOnceTest {
    private static final FilmFormat SMALL = new FilmFormat(320, 180, Rational.of(24));

    @TempDir
    Path folder;

    /** The real grading, which counts how often pictures go through a table. */
    private static Grading counted(Grading grading, AtomicInteger applied) {
        return (Grading) Proxy.newProxyInstance(Grading.class.getClassLoader(), new Class<?>[] {Grading.class}, (proxy, method, words) -> {
            if (method.getName().equals("apply")) applied.incrementAndGet();
            return method.invoke(grading, words);
        });
    }

    @Test
    void a_graded_still_that_zooms_goes_through_its_table_once_for_all_its_frames_and_segments() {
        Bench bench = new Bench(folder);
        AtomicInteger applied = new AtomicInteger();
        StillMaker stills = new StillMaker(bench.pictures, new PlaneConversions(new OpenCv()), counted(bench.grading, applied));
        FilmAssembly film = new FilmAssembly(bench.media, stills, bench.flow);
        AssetId picture = bench.still(640, 360, 120);
        Effect noir = new Effect.Graded(new Grade(0, 0, Grade.Wheel.all(0), Grade.Wheel.all(1000), Grade.Wheel.all(500), 1000, List.of(), "",
                Optional.empty(), 1000));
        Effect zoom = Effect.Transform.zoom(new Keys(List.of(new KeyFrame(0, Keys.ONE), new KeyFrame(48, Keys.ONE * 112 / 100))));
        for (long done : new long[] {0, 24}) {
            Piece piece = new Piece(new Medium.Still(picture, Fit.CROP), 0, 0, Rational.ONE, done, List.of(zoom, noir));
            film.renderSegment(new SegmentRequest(1, SMALL, 24, piece, Optional.empty(), List.of(), Quality.DRAFT, "e"), bench.work());
        }
        assertThat(applied).as("48 frames in two segments").hasValue(1);
    }
}
