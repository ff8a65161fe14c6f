package org.kinora.direction.internal.bible;

import java.util.List;

/**
 * Somebody found in the script.
 *
 * @param kind line of people.txt that the name belongs to; empty for a proper name
 * @param introduction words that describe the person; empty when there are none
 * @param context the sentences that first name the person, for gender and age
 * @param seniority the smaller, the older the script part that names the person first
 * @param speaks whether the person has a cue
 */
public record Role(String id, String name, List<String> aliases, String kind, String introduction, String context, long seniority, boolean speaks) {
    /** Whether small letters name the person too: {@code the fox}. */
    public boolean common() {
        return !kind.isEmpty();
    }

    /** {@code human}, {@code crowd}, {@code robot} or the animal. */
    public String species() {
        return kind.isEmpty() || kind.contains("-") ? "human" : kind;
    }
}
