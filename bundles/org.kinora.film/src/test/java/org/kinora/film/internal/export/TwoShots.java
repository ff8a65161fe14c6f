package org.kinora.film.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.media.Fit;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.Stories;
import org.kinora.film.internal.picture.TransitionKinds;

/** A finished film of two shots of a second each, whose frames tell their numbers. */
final class TwoShots {
    private final Bench bench;
    private final FilmFormat format;

    TwoShots(Bench bench, FilmFormat format) {
        this.bench = bench;
        this.format = format;
    }

    ExportSource film() {
        Rational shot = Rational.of(1);
        Story story = new Stories("Out", "en", format).shot("a", shot).line("l", "Can you hear me?", Rational.of(1, 10), Rational.of(4, 5))
                .scene("s").shot("b", shot).scene("t").story();
        Materials.Picture clip = new Materials.Picture(bench.clip(format, 40), 40, 6, Fit.CROP, false);
        Materials.Speech speech = new Materials.Speech(bench.speech(48_000), 48_000, Optional.empty());
        Materials materials = new Materials(Map.of("a", clip, "b", clip), Map.of("l", speech), Map.of(), Map.of(), Optional.empty());
        Cut cut = bench.film.cut(story, materials, FilmSettings.BARE.with(Mastering.STANDARD.at(Quality.DRAFT)));
        List<AssetId> segments = new ArrayList<>();
        for (SegmentRequest request : bench.film.segments(cut)) segments.add(bench.film.renderSegment(request, bench.work()).part("segment").asset());
        AssetId mix = bench.film.mix(bench.film.mixRequest(cut, materials), bench.work()).part("mix").asset();
        AssetId film = bench.film.finish(bench.film.finishRequest(cut, segments, mix), bench.work()).part("film").asset();
        Path sound = bench.assets.file(mix);
        return new CutSources(bench.media, bench.film, bench.stills, bench.pictures, bench.composition, new TransitionKinds(), bench.flow)
                .of(cut, sound,
                Map.of("dialogue", sound), Optional.of(bench.assets.file(film)));
    }
}
