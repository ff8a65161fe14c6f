package org.kinora.api.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinora.api.time.Rational;

/**
 * The plan of a whole film; canonical JSON of it is the same on every machine.
 *
 * @param language BCP 47 of the dialogue
 * @param credits title page values for titles and end credits: {@code title}, {@code author}, {@code credit}, {@code source} …
 * @param length seconds that the whole film must last, to the frame: titles and credits then lie over the picture and add nothing
 */
public record Story(String title, String language, Map<String, String> credits, FilmFormat format, Bible bible, List<Scene> scenes,
        List<Cue> cues, Optional<Rational> length) {
    public Story {
        if (length == null) length = Optional.empty();
    }

    /** A film that lasts as long as its shots. */
    public Story(String title, String language, Map<String, String> credits, FilmFormat format, Bible bible, List<Scene> scenes, List<Cue> cues) {
        this(title, language, credits, format, bible, scenes, cues, Optional.empty());
    }

    public Stream<Shot> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream());
    }

    public Stream<Line> lines() {
        return scenes.stream().flatMap(scene -> scene.lines().stream());
    }

    public Optional<Shot> shot(String id) {
        return shots().filter(shot -> shot.id().equals(id)).findFirst();
    }

    /** The shot with an id or a label such as {@code 12A}, whatever its letter case. */
    public Optional<Shot> shotNamed(String name) {
        return shot(name).or(() -> shots().filter(shot -> shot.label().equalsIgnoreCase(name)).findFirst());
    }

    /** This story with every scene replaced. */
    public Story mapScenes(Function<Scene, Scene> change) {
        return new Story(title, language, credits, format, bible, scenes.stream().map(change).toList(), cues, length);
    }
}
