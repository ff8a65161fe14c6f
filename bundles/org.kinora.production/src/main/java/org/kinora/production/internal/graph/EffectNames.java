package org.kinora.production.internal.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/** What people call sound effects: by shot and kind, such as {@code 12A-door-close}, or by id. Letter case, blanks and underscores do not matter. */
public final class EffectNames {
    private final Map<String, EffectCue> cues = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    public EffectNames(Story story, List<EffectCue> effects) {
        for (EffectCue cue : effects) {
            String shot = story.shot(cue.shot()).map(Shot::label).orElse(cue.shot());
            String kind = cue.id().startsWith(cue.shot() + ".") ? cue.id().substring(cue.shot().length() + 1) : cue.sound().kind();
            String name = shot + "-" + kind.replace('.', '-');
            names.put(cue.id(), name);
            cues.put(plain(cue.id()), cue);
            cues.putIfAbsent(plain(name), cue);
        }
    }

    public Optional<EffectCue> cue(String name) {
        return Optional.ofNullable(cues.get(plain(name)));
    }

    /** Shot and kind of an effect. */
    public String of(EffectCue cue) {
        return names.get(cue.id());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
