package org.kinora.production.internal.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/** What people call the music of a film: by the shot where it begins, such as {@code 12A-music}, or by id. Letter case and blanks do not matter. */
public final class CueNames {
    private final Map<String, Cue> cues = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    public CueNames(Story story) {
        for (Cue cue : story.cues()) {
            String name = story.shot(cue.from()).map(Shot::label).orElse(cue.from()) + "-music";
            names.put(cue.id(), name);
            cues.put(plain(cue.id()), cue);
            cues.putIfAbsent(plain(name), cue);
        }
    }

    public Optional<Cue> cue(String name) {
        return Optional.ofNullable(cues.get(plain(name)));
    }

    /** The shot where it begins, and that it is music. */
    public String of(Cue cue) {
        return names.get(cue.id());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
