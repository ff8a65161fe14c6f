package org.kinora.api.platform.project;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The name of one versioned thing, stable through all its versions; written as {@code shot/sc3.s2}.
 *
 * @param type kind of document: lower-case letters, digits and hyphens, at most 40
 * @param id name among those of its type: letters, digits and {@code . _ : ~ -}, at most 160
 */
public record EntityId(String type, String id) implements Comparable<EntityId> {
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:~-]{1,160}");
    private static final Comparator<EntityId> ORDER = Comparator.comparing(EntityId::type).thenComparing(EntityId::id);

    public EntityId {
        if (!TYPE.matcher(type).matches()) throw new IllegalArgumentException("not a document type: " + type);
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("not an entity id: " + id);
    }

    /** Reads what {@link #toString} writes. */
    public static EntityId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException("not an entity id: " + text);
        return new EntityId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(EntityId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
