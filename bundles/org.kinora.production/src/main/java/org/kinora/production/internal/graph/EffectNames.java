package org.kinora.production.internal.graph;

import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/** What people call sound effects: by shot and kind, such as {@code 12A-door-close}, or by id. */
public final class EffectNames {
    private final ByName<EffectCue> cues = new ByName<>();

    public EffectNames(Story story, List<EffectCue> effects) {
        for (EffectCue cue : effects) {
            String shot = story.shot(cue.shot()).map(Shot::label).orElse(cue.shot());
            String kind = cue.id().startsWith(cue.shot() + ".") ? cue.id().substring(cue.shot().length() + 1) : cue.sound().kind();
            cues.put(cue.id(), shot + "-" + kind.replace('.', '-'), cue);
        }
    }

    public Optional<EffectCue> cue(String name) {
        return cues.find(name);
    }

    /** Shot and kind of an effect. */
    public String of(EffectCue cue) {
        return cues.name(cue.id());
    }
}
