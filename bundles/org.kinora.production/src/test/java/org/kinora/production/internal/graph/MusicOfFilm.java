package org.kinora.production.internal.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Composer;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.project.Documents;
import org.kinora.production.internal.operations.Workplace;

/** The pieces that a film would use now. */
public final class MusicOfFilm {
    private MusicOfFilm() {}

    /** By cue. */
    public static Map<String, AssetId> of(Workplace studio, Optional<Composer> composer) {
        try (Build build = studio.engine().build(studio.project(), studio.work())) {
            Map<String, AssetId> music = new TreeMap<>();
            new CueMusic(studio.project(), Documents.MAIN, build).ask(studio.story(), composer).forEach((id, piece) -> music.put(id, piece.join()
                    .asset()));
            return music;
        }
    }
}
