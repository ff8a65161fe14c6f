package org.kinora.direction.internal.bible;

import java.util.List;
import java.util.Set;
import org.kinora.api.story.Look;

/**
 * A word for anybody of an age and gender, which a script uses instead of a name: {@code the old man}, {@code the boy}.
 *
 * @param gender {@code female}, {@code male} or empty for any
 * @param least years of age
 * @param most years of age
 */
record Epithet(String gender, int least, int most) {
    static final Set<String> THE = Set.of("the", "der", "die", "das", "den", "dem", "le", "la", "el");

    /** What words behind {@code the} stand for; null when they are none, or do not end with the noun. */
    static Epithet of(List<String> words) {
        boolean old = words.getFirst().matches("old|elderly|alte[nrm]?|vieil|vieille");
        boolean young = words.getFirst().matches("young|little|junge[nrm]?|kleine[nrm]?|jeune|petite?");
        if (words.size() > 2 || words.size() == 2 && !old && !young) return null;
        int least = old ? 55 : 0;
        int most = young ? 35 : 120;
        return switch (words.getLast()) {
            case "man", "gentleman", "mann", "homme", "hombre" -> new Epithet("male", Math.max(16, least), most);
            case "woman", "lady", "frau", "femme", "mujer" -> new Epithet("female", Math.max(16, least), most);
            case "boy", "niño", "garçon" -> new Epithet("male", 0, 19);
            case "girl", "mädchen", "fille", "niña" -> new Epithet("female", 0, 24);
            case "child", "kid", "kind", "enfant" -> new Epithet("", 0, 15);
            default -> null;
        };
    }

    boolean fits(Look look) {
        return look.age() > 0 && (gender.isEmpty() || gender.equals(look.gender())) && look.age() >= least && look.age() <= most;
    }
}
