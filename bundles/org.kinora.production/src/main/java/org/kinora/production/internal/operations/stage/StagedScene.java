package org.kinora.production.internal.operations.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;

/**
 * A staging with what people call its scene, shots and characters.
 *
 * @param labels of the shots by id
 * @param kinds kind, size, angle and move of the shots as planned, in words, by id
 * @param names of the characters by id
 */
public record StagedScene(String number, String heading, Map<String, String> labels, Map<String, String> kinds, Map<String, String> names,
        Staging staging) {
    static StagedScene of(Story story, Scene scene, Staging staging) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        staging.shots().forEach(staged -> scene.shot(staged.shot()).ifPresent(shot -> {
            labels.put(shot.id(), shot.label());
            var framing = shot.framing();
            kinds.put(shot.id(), words(framing.kind()) + ", " + words(framing.size()) + ", " + words(framing.angle()) + ", "
                    + words(shot.move().kind()));
            staged.placements().stream().map(Placement::character).forEach(id -> story.bible().character(id)
                    .ifPresent(character -> names.put(id, character.name())));
        }));
        return new StagedScene(scene.number(), scene.heading(), labels, kinds, names, staging);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    String label(String shot) {
        return labels.getOrDefault(shot, shot);
    }

    /** A character by name, a part by id. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }
}
