package org.kinora.production.internal.operations.film;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Cut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.FinishRequest;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.work.Work;

/**
 * What was made of a cut, found among the stored results: only what belongs to exactly this cut counts, however the newest build looked.
 *
 * @param mix empty when the sound of this cut has not been mixed, or was changed since
 * @param mixed how it was mixed
 * @param finished empty when the file of this cut has not been finished, or was changed since
 */
record MadeFilm(Optional<AssetId> mix, Optional<MixRequest> mixed, Map<String, AssetId> stems, Optional<AssetId> finished) {
    private static final int NEWEST = 12;
    private static final String STEM = "stems/";

    /** The parts of a step's recipe that are read back. */
    private record MixRecipe(int version, MixRequest request) {}

    private record FinishRecipe(int version, FinishRequest request) {}

    static MadeFilm of(Cut cut, FilmEngine film, Results results, AssetStore assets) {
        MixRequest wanted = film.mixRequest(cut, new Materials(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty()));
        for (Results.Stored stored : results.history("film/mix").stream().limit(NEWEST).toList()) {
            MixRequest request = Json.read(stored.recipe(), MixRecipe.class).request();
            if (same(wanted, request) && stored.outcome().asset("mix").filter(assets::has).isPresent())
                return new MadeFilm(stored.outcome().asset("mix"), Optional.of(request), stems(stored.outcome(), assets),
                        finished(cut, stored.outcome(), film, results).filter(assets::has));
        }
        return new MadeFilm(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
    }

    private static Map<String, AssetId> stems(Outcome mix, AssetStore assets) {
        Map<String, AssetId> stems = new TreeMap<>();
        mix.parts().forEach((name, part) -> {
            if (name.startsWith(STEM) && assets.has(part.asset())) stems.put(name.substring(STEM.length()), part.asset());
        });
        return stems;
    }

    /** Where people speak is not compared: it follows from the parts and from the speech in them. */
    private static boolean same(MixRequest wanted, MixRequest made) {
        return wanted.samples() == made.samples() && wanted.parts().equals(made.parts()) && wanted.loudness() == made.loudness()
                && wanted.truePeak() == made.truePeak();
    }

    private static Optional<AssetId> finished(Cut cut, Outcome mix, FilmEngine film, Results results) {
        List<SegmentRequest> segments = film.segments(cut);
        for (Results.Stored stored : results.history("film/finish").stream().limit(NEWEST).toList()) {
            FinishRecipe made = Json.read(stored.recipe(), FinishRecipe.class);
            if (!made.request().mix().equals(mix.part("mix").asset()) || made.request().segments().size() != segments.size()) continue;
            List<AssetId> rendered = new ArrayList<>();
            for (SegmentRequest segment : segments)
                results.find(new Step("", "segment", stored.provider(), made.version(), segment).key())
                        .flatMap(found -> found.outcome().asset("segment")).ifPresent(rendered::add);
            if (rendered.size() != segments.size()) return Optional.empty();
            if (film.finishRequest(cut, rendered, mix).equals(made.request())) return stored.outcome().asset("film");
        }
        return Optional.empty();
    }

    /** The stems as files; they are mixed when the film was made without them. */
    Map<String, Path> stems(FilmEngine film, Work work) {
        Map<String, AssetId> all = stems.isEmpty() && mixed.isPresent() ? stems(film.mix(mixed.get().withStems(), work), work.assets()) : stems;
        Map<String, Path> files = new TreeMap<>();
        all.forEach((name, asset) -> files.put(name, work.assets().file(asset)));
        return files;
    }
}
