package org.kinora.production.internal.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Character;
import org.kinora.api.story.Line;
import org.kinora.api.story.Story;
import org.kinora.api.story.VoiceProfile;

/**
 * Who speaks in a film, with which voice, and who sounds like whom.
 *
 * @param people by how much they say, most first
 * @param alike pairs that are hard to tell apart, the most alike first
 * @param distinct how many of the voices can be told apart from all that say more
 */
public record VoiceCensus(List<Person> people, List<Pair> alike, int distinct) {
    /**
     * Somebody who speaks.
     *
     * @param model id of who speaks for him, with the name of the voice where one was chosen; empty when nobody here can speak the language
     */
    public record Person(String id, String name, String gender, int age, int lines, String model, VoiceProfile voice) {}

    /**
     * Two who sound alike.
     *
     * @param permille of the distance at which listeners hear two people
     * @param same whether most ears would take them for one person
     */
    public record Pair(String one, String other, long permille, boolean same) {}

    /** The census of a film whose lines are spoken by some speakers. */
    public static VoiceCensus of(Story story, Speakers speakers) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, String> languages = new LinkedHashMap<>();
        for (Line line : story.lines().filter(line -> !line.character().isEmpty()).toList()) {
            lines.merge(line.character(), 1, Integer::sum);
            languages.putIfAbsent(line.character(), line.language());
        }
        List<Person> people = new ArrayList<>();
        lines.forEach((id, count) -> story.bible().character(id)
                .ifPresent(character -> people.add(person(character, count, languages.get(id), speakers))));
        people.sort(Comparator.comparingInt(Person::lines).reversed().thenComparing(Person::id));
        return of(people);
    }

    public static VoiceCensus of(List<Person> people) {
        List<Pair> alike = new ArrayList<>();
        int distinct = 0;
        List<Person> heard = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            boolean own = true;
            for (int k = 0; k < i; k++) {
                Likeness likeness = likeness(people.get(k), people.get(i));
                if (likeness.verdict() == Likeness.Verdict.DISTINCT) continue;
                alike.add(new Pair(people.get(k).name(), people.get(i).name(), likeness.permille(), likeness.verdict() == Likeness.Verdict.SAME));
                if (heard.contains(people.get(k))) own = false;
            }
            if (own) {
                heard.add(people.get(i));
                distinct++;
            }
        }
        alike.sort(Comparator.comparingLong(Pair::permille));
        return new VoiceCensus(List.copyOf(people), List.copyOf(alike), distinct);
    }

    private static Likeness likeness(Person one, Person other) {
        return Likeness.of(one.voice(), one.model(), other.voice(), other.model());
    }

    private static Person person(Character character, int lines, String language, Speakers speakers) {
        Optional<Speakers.Chosen> speaker = speakers.chosen(character.voice().model(), language)
                .or(() -> speakers.speaking(language).map(known -> new Speakers.Chosen(known, "")));
        VoiceProfile voice = speaker.filter(Speakers.Chosen::ownPitch).isPresent() ? unchanged(character.voice()) : character.voice();
        return new Person(character.id(), character.name(), character.look().gender(), character.look().age(), lines,
                speaker.map(Speakers.Chosen::id).orElse(""), voice);
    }

    /** What is heard of a profile where a voice keeps its own pitch and body. */
    private static VoiceProfile unchanged(VoiceProfile voice) {
        return new VoiceProfile(voice.id(), voice.model(), voice.gender(), 0, 0, 1000, voice.rate(), 1000);
    }
}
