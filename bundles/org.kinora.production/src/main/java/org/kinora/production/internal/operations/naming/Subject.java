package org.kinora.production.internal.operations.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.production.internal.naming.Spelling;

/**
 * Somebody or something of the bible under one of its names.
 *
 * @param name the name that was asked for, as the bible has it
 * @param own its other names
 * @param others the names of everybody and everything else
 */
record Subject(Kind kind, String id, String name, List<String> own, List<String> others) {
    static final String PART = " - ";

    enum Kind { CHARACTER, PLACE, PROP }

    private record Named(Kind kind, String id, List<String> names) {}

    /** By a name, else by an id; characters before places before props. */
    static Optional<Subject> find(Bible bible, String who) {
        List<Named> all = all(bible);
        for (Named one : all)
            for (String name : one.names) if (key(name).equals(key(who))) return Optional.of(of(one, name, all));
        return all.stream().filter(one -> one.id.equalsIgnoreCase(who.strip())).findFirst().map(one -> of(one, one.names.getFirst(), all));
    }

    private static Subject of(Named one, String name, List<Named> all) {
        List<String> own = one.names.stream().filter(other -> !other.equals(name)).toList();
        return new Subject(one.kind, one.id, name, own, all.stream().filter(other -> !other.equals(one)).flatMap(other -> other.names.stream())
                .filter(other -> !key(other).equals(key(name))).distinct().toList());
    }

    private static List<Named> all(Bible bible) {
        List<Named> all = new ArrayList<>();
        for (Character one : bible.characters())
            all.add(new Named(Kind.CHARACTER, one.id(), Stream.concat(Stream.of(one.name()), one.aliases().stream()).distinct().toList()));
        for (Place one : bible.places())
            all.add(new Named(Kind.PLACE, one.id(), Stream.concat(Stream.of(one.name()), Arrays.stream(one.name().split(PART))).distinct().toList()));
        for (Prop one : bible.props()) all.add(new Named(Kind.PROP, one.id(), List.of(one.name())));
        return all;
    }

    static String key(String name) {
        return Spelling.given(name).key();
    }

    /** Whether small letters mean it too. */
    boolean small() {
        return kind != Kind.CHARACTER;
    }
}
