package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/**
 * Somebody or something that was brought along from another film, as a document: looks and is described as there, whatever this script leaves unsaid.
 * One of the three is there.
 */
public record BorrowedEntry(Optional<Character> character, Optional<Place> place, Optional<Prop> prop) {
    public static final DocumentType<BorrowedEntry> TYPE = new DocumentType<>("borrowed-entry", BorrowedEntry.class);
    private static final int ID = 32;

    public static BorrowedEntry of(Character character) {
        return new BorrowedEntry(Optional.of(character), Optional.empty(), Optional.empty());
    }

    public static BorrowedEntry of(Place place) {
        return new BorrowedEntry(Optional.empty(), Optional.of(place), Optional.empty());
    }

    public static BorrowedEntry of(Prop prop) {
        return new BorrowedEntry(Optional.empty(), Optional.empty(), Optional.of(prop));
    }

    /** Id of its document; ids of documents know no letters but those of English. */
    public String document() {
        return Json.hash(character.map(one -> "character " + one.id()).or(() -> place.map(one -> "place " + one.id()))
                .orElseGet(() -> "prop " + prop.orElseThrow().id())).substring(0, ID);
    }

    /** The story with all that was brought along; what the script calls people stays. */
    static Story lend(Story story, View documents) {
        List<BorrowedEntry> entries = List.copyOf(documents.list(TYPE).values());
        if (entries.isEmpty()) return story;
        Map<String, String> words = new HashMap<>();
        Map<String, Character> characters = new HashMap<>();
        story.bible().characters().forEach(one -> characters.put(one.id(), one));
        Map<String, Place> places = new HashMap<>();
        story.bible().places().forEach(one -> places.put(one.id(), one));
        Map<String, Prop> props = new HashMap<>();
        story.bible().props().forEach(one -> props.put(one.id(), one));
        for (BorrowedEntry entry : entries) {
            entry.character.ifPresent(one -> characters.merge(one.id(), one, (own, lent) -> {
                words.put(own.description(), lent.description());
                return new Character(own.id(), own.name(), own.aliases(), lent.species(), lent.description(), lent.look(), lent.voice());
            }));
            entry.place.ifPresent(one -> places.putIfAbsent(one.id(), one));
            entry.prop.ifPresent(one -> props.putIfAbsent(one.id(), one));
        }
        Bible bible = new Bible(sorted(characters, Comparator.comparing(Character::id)), sorted(places, Comparator.comparing(Place::id)),
                sorted(props, Comparator.comparing(Prop::id)), story.bible().style());
        Story lent = new Story(story.title(), story.language(), story.credits(), story.format(), bible, story.scenes(), story.cues(), story.length());
        return lent.mapScenes(scene -> scene.with(scene.shots().stream().map(shot -> described(shot, words)).toList(), scene.lines()));
    }

    private static <T> List<T> sorted(Map<String, T> entries, Comparator<T> order) {
        List<T> all = new ArrayList<>(entries.values());
        all.sort(order);
        return List.copyOf(all);
    }

    /** Descriptions are in prompts word for word. */
    private static Shot described(Shot it, Map<String, String> words) {
        String image = it.prompts().image();
        for (Map.Entry<String, String> word : words.entrySet()) if (!word.getKey().isEmpty()) image = image.replace(word.getKey(), word.getValue());
        if (it.locked() || image.equals(it.prompts().image())) return it;
        Prompts prompts = new Prompts(image, it.prompts().negative(), it.prompts().motion(), it.prompts().music());
        return new Shot(it.id(), it.label(), it.parent(), it.framing(), it.move(), it.figures(), it.props(), it.focus(), it.action(), it.parts(),
                it.titles(), prompts, it.joint(), it.duration(), it.asked(), false, it.pacing(), it.place());
    }
}
