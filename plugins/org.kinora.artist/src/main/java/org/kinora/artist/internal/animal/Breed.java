package org.kinora.artist.internal.animal;

import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/**
 * A kind of animal.
 *
 * @param plan of the body: {@code four} feet, {@code bird}, {@code fish} ...
 * @param measures as in the resource {@code breeds.txt}; a measure of several values has them after one another
 * @param extra what else is on it
 */
record Breed(String name, String plan, Map<String, List<String>> measures, List<String> extra) {
    /** A length in parts of the unit of its plan. */
    double part(String measure) {
        return part(measure, 0);
    }

    double part(String measure, int which) {
        List<String> values = measures.getOrDefault(measure, List.of());
        return which < values.size() ? Integer.parseInt(values.get(which)) / 1000.0 : 0;
    }

    double degrees(String measure) {
        return 1000 * part(measure);
    }

    String word(String measure) {
        return measures.getOrDefault(measure, List.of("")).getFirst();
    }

    boolean has(String what) {
        return extra.contains(what);
    }

    /** Its main colour. */
    Surface coat() {
        return surface("tone", Finish.HAIR);
    }

    /** Its second colour: belly and muzzle, or mane and patches. */
    Surface second() {
        return surface("light", Finish.HAIR);
    }

    Surface surface(String measure, Finish finish) {
        List<String> values = measures.get(measure);
        if (values == null) return new Surface(240, 0x3A3634, false, finish);
        return new Surface(Integer.parseInt(values.get(0)), Integer.parseInt(values.get(1), 16), false, finish);
    }
}
