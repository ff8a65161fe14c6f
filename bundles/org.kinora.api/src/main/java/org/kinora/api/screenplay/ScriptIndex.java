package org.kinora.api.screenplay;

import java.util.List;

/**
 * Stable ids of the scenes and speeches of a screenplay, in the screenplay's order; carried from version to version of a script.
 *
 * <p>A scene keeps its id when its number, its heading or most of its text is the same; a speech keeps its id when its speaker and most of its
 * words are. Ids of
 * what was cut are never given to something else.
 *
 * @param next counter behind the ids given so far
 */
public record ScriptIndex(List<SceneId> scenes, long next) {
    /**
     * One scene's id with what it was known by.
     *
     * @param id e.g. {@code s7}
     * @param print fingerprint of its text: hashes of word shingles
     */
    public record SceneId(String id, String number, String heading, List<Integer> print, List<PartId> parts) {}

    /**
     * The id of one body element (action paragraph or speech) of a scene.
     *
     * @param id e.g. {@code s7.l3} for a speech, {@code s7.a2} for action
     * @param element 0-based position in {@link ScriptScene#body}
     * @param speaker empty for action
     * @param print fingerprint of its words
     */
    public record PartId(String id, int element, String speaker, List<Integer> print) {}
}
