package org.kinora.production.internal.operations.stage;

import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Character;
import org.kinora.api.story.Place;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.production.internal.graph.Names;

/**
 * The target of a stage edit, with what people call scenes, shots, characters and places turned into ids: {@code shot/2C/camera/focal} becomes
 * {@code scene/s4/shot/s4.l9.a/camera/focal}.
 */
final class EditPath {
    private static final String SCENE = "scene";
    private static final String PLACE = "place";
    private static final String SHOT = "shot";
    private static final String FIGURE = "figure";

    private final Story story;

    EditPath(Story story) {
        this.story = story;
    }

    /** The path with ids; what nobody knows stays as it is. */
    String of(String written) {
        String[] parts = written.strip().replaceAll("^/+|/+$", "").split("/", -1);
        if (parts.length > 1 && parts[0].equals(SHOT)) return shot(parts, 1);
        if (parts.length > 3 && parts[0].equals(SCENE) && parts[2].equals(SHOT)) return shot(parts, 3);
        if (parts.length > 1 && parts[0].equals(SCENE)) parts[1] = StageDesk.scene(story, parts[1]).map(Scene::id).orElse(parts[1]);
        if (parts.length > 3 && parts[0].equals(SCENE) && parts[2].equals(FIGURE)) parts[3] = character(parts[3]);
        if (parts.length > 1 && parts[0].equals(PLACE)) parts[1] = place(parts[1]);
        return String.join("/", parts);
    }

    /** @param at where the shot's name is among the parts */
    private String shot(String[] parts, int at) {
        Optional<Shot> shot = new Names(story).shot(parts[at]);
        if (shot.isEmpty()) return String.join("/", parts);
        String scene = story.scenes().stream().filter(one -> one.shot(shot.get().id()).isPresent()).map(Scene::id).findFirst().orElse("");
        String[] rest = java.util.Arrays.copyOfRange(parts, at + 1, parts.length);
        if (rest.length > 1 && rest[0].equals(FIGURE)) rest[1] = character(rest[1]);
        return SCENE + "/" + scene + "/" + SHOT + "/" + shot.get().id() + (rest.length == 0 ? "" : "/" + String.join("/", rest));
    }

    private String character(String name) {
        return story.bible().characters().stream().filter(who -> who.id().equalsIgnoreCase(name) || who.name().equalsIgnoreCase(name)
                || who.aliases().stream().anyMatch(name::equalsIgnoreCase)).map(Character::id).findFirst().orElse(name);
    }

    private String place(String name) {
        return story.bible().places().stream().filter(where -> where.id().equalsIgnoreCase(name) || where.name().equalsIgnoreCase(name))
                .map(Place::id)
                .findFirst().orElse(name);
    }

    /** The scenes whose staging a target concerns. */
    List<Scene> scenes(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length < 2) return List.of();
        return story.scenes().stream().filter(scene -> parts[0].equals(SCENE) ? scene.id().equals(parts[1]) : parts[0].equals(PLACE)
                && (scene.place().equals(parts[1]) || scene.shots().stream().anyMatch(shot -> shot.place().filter(parts[1]::equals).isPresent())))
                        .toList();
    }

    /** Whether a path changes a place wherever it is seen, else one scene. */
    static boolean ofPlace(String path) {
        return path.startsWith(PLACE + "/");
    }

    /** Id of the scene or of the place that a path changes. */
    static String home(String path) {
        return path.split("/", -1)[1];
    }
}
