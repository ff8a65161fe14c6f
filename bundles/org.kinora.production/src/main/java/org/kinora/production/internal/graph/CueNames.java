package org.kinora.production.internal.graph;

import java.util.Optional;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/** What people call the music of a film: by the shot where it begins, such as {@code 12A-music}, or by id. */
public final class CueNames {
    private final ByName<Cue> cues = new ByName<>();

    public CueNames(Story story) {
        for (Cue cue : story.cues()) cues.put(cue.id(), story.shot(cue.from()).map(Shot::label).orElse(cue.from()) + "-music", cue);
    }

    public Optional<Cue> cue(String name) {
        return cues.find(name);
    }

    /** The shot where it begins, and that it is music. */
    public String of(Cue cue) {
        return cues.name(cue.id());
    }
}
