package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.story.Scene;

/** The hand edits of one staging in the order they were made, as a document with the id of the scene or of the place that they change. */
public record StageEdits(List<StageEdit> edits) {
    private static final int MOST = 140;
    private static final int HASH = 32;
    public static final DocumentType<StageEdits> TYPE = new DocumentType<>("stage-edits", StageEdits.class);

    public StageEdits {
        edits = edits == null ? List.of() : List.copyOf(edits);
    }

    /** The edits that the staging of a scene reads: those of its places, then its own; so a scene is staged anew only for what concerns it. */
    public static List<StageEdit> of(View view, Scene scene) {
        Set<String> homes = new LinkedHashSet<>();
        homes.add(placeId(scene.place()));
        scene.shots().forEach(shot -> shot.place().ifPresent(place -> homes.add(placeId(place))));
        homes.add(sceneId(scene.id()));
        List<StageEdit> edits = new ArrayList<>();
        homes.forEach(home -> view.get(TYPE, home).ifPresent(found -> edits.addAll(found.edits())));
        return edits;
    }

    /** Id of the document of a scene's edits. */
    public static String sceneId(String scene) {
        return "scene." + plain(scene);
    }

    /** Id of the document of a place's edits; scenes and places may share names. */
    public static String placeId(String place) {
        return "place." + plain(place);
    }

    /** Ids of documents know no letters but those of English; a place may be called in any script. */
    static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_')) plain.appendCodePoint(c);
            else plain.append('~').append(Integer.toHexString(c)).append('~');
        });
        return plain.length() <= MOST ? plain.toString() : plain.substring(0, MOST - HASH) + Json.hash(id).substring(0, HASH);
    }
}
