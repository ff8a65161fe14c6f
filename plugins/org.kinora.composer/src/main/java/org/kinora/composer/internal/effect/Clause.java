package org.kinora.composer.internal.effect;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a text says happens. All words are in small letters; where something happens is kept apart from who does it and what suffers it.
 *
 * @param at permille of the text where it begins
 * @param subject who or what does it; that of the clause before when this one leaves it out
 * @param verb as it stands in the text; empty where words stand alone ({@code "A knock."})
 * @param object what suffers it
 * @param rest where and how: particles, then all that follows a preposition
 * @param heard whether its sentence says that something is heard
 * @param far whether its sentence says that it is far away or elsewhere
 */
record Clause(int at, List<String> subject, String verb, List<String> object, List<String> rest, boolean heard, boolean far) {
    /** Who does it and what suffers it. */
    List<String> things() {
        return Stream.concat(subject.stream(), object.stream()).toList();
    }

    /** All words in their order. */
    List<String> words() {
        return Stream.of(subject, verb.isEmpty() ? List.<String>of() : List.of(verb), object, rest).flatMap(List::stream).toList();
    }

    /** What is done, without who does it. */
    List<String> doing() {
        return Stream.of(verb.isEmpty() ? List.<String>of() : List.of(verb), object, rest).flatMap(List::stream).toList();
    }
}
