package org.kinora.api.story;

import java.util.List;
import java.util.Optional;

/** Who and what the film is made of, each described once. */
public record Bible(List<Character> characters, List<Place> places, List<Prop> props, Style style) {
    public Optional<Character> character(String id) {
        return characters.stream().filter(character -> character.id().equals(id)).findFirst();
    }

    public Optional<Place> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    public Optional<Prop> prop(String id) {
        return props.stream().filter(prop -> prop.id().equals(id)).findFirst();
    }
}
