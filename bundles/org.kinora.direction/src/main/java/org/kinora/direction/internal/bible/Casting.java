package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/** Finds who is in the script: by cues, by capitals with an age or a role, and which names mean the same person. */
public final class Casting {
    private static final Set<String> DISTINCT = Set.of("old", "young", "older", "younger", "little", "big", "first", "second", "third", "other",
            "another", "alte", "junge", "kleine", "jeune",
            "vieux", "vieille", "mr", "mrs", "ms", "dr", "herr", "frau", "and", "und", "et", "y", "new", "evil", "fake", "future", "past");

    private static final int SENTENCES = 6;
    /** More than a scene has parts. */
    static final long PARTS = 100_000;

    private final Lexicon people;
    private final Lexicon props;
    private final Introduction introductions;
    private final Unnamed unnamed;

    Casting(Lexicon people, Lexicon props, Lexicon poses, Lexicon looks, Looks guess, Lexicon names) {
        this.people = people;
        this.props = props;
        this.introductions = new Introduction(poses, looks);
        this.unnamed = new Unnamed(new Subjects(people, poses), introductions, guess, names);
    }

    /** Everybody, the most senior first. */
    public List<Role> cast(List<SceneScript> scenes) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (SceneScript scene : scenes) for (Piece piece : scene.pieces())
            if (piece instanceof Piece.Talk talk) {
                Draft draft = drafts.computeIfAbsent(key(talk.speech().speaker()), key -> new Draft(talk.speech().speaker().strip()));
                draft.speaks = true;
                draft.seen(age(scene, piece.id()));
            }
        List<SceneScript> bySeniority = scenes.stream().sorted(java.util.Comparator.comparingLong(SceneScript::age)).toList();
        for (SceneScript scene : bySeniority) for (Piece piece : scene.pieces())
            for (String text : texts(piece)) capitals(drafts, text, age(scene, piece.id()));
        merge(drafts);
        introduceByMention(drafts, bySeniority);
        List<Draft> known = List.copyOf(drafts.values());
        unnamed.add(drafts, bySeniority, draft -> role(draft, draft.name));
        Map<String, Draft> added = new LinkedHashMap<>(drafts);
        added.values().removeAll(known);
        introduceByMention(added, bySeniority);
        Map<String, String> taken = new HashMap<>();
        return drafts.values().stream().sorted(java.util.Comparator.comparingLong((Draft draft) -> draft.seniority)
                .thenComparing(draft -> draft.name))
                .map(draft -> role(draft, taken)).toList();
    }

    private Role role(Draft draft, Map<String, String> taken) {
        String id = Tokens.slug(draft.name);
        while (taken.putIfAbsent(id, draft.name) != null) id += "-2";
        return role(draft, id);
    }

    private Role role(Draft draft, String id) {
        return new Role(id, draft.name, List.copyOf(draft.aliases), kind(draft.name), draft.introduction, draft.context, draft.seniority,
                draft.speaks);
    }

    static List<String> texts(Piece piece) {
        return switch (piece) {
            case Piece.Action action -> List.of(action.text());
            case Piece.Images images -> images.images();
            default -> List.of();
        };
    }

    static long age(SceneScript scene, String part) {
        String last = part.substring(part.lastIndexOf('.') + 1);
        return scene.age() * PARTS + Math.min(PARTS - 1, SceneScript.age(last));
    }

    private void capitals(Map<String, Draft> drafts, String text, long age) {
        for (Caps.Run run : Caps.of(text)) {
            String after = text.substring(run.to());
            Draft known = drafts.get(key(run.text()));
            boolean person = Introduction.introduces(after);
            boolean role = !kind(run.text()).isEmpty() && !text.substring(0, run.from()).matches("(?s).*[:\"“„«]\\s*$");
            if (known == null && (person || role && !thing(run.text()))) {
                known = new Draft(run.text());
                drafts.put(key(run.text()), known);
            }
            if (known == null) continue;
            known.seen(age);
            String introduction = introductions.of(sentenceBefore(text, run.from()), after);
            if (known.introduction.isEmpty() || person && !known.introduced) {
                known.introduction = introduction;
                known.context = sentenceBefore(text, run.from()) + run.text() + " " + firstSentences(after);
            }
            known.introduced |= person || !introduction.isEmpty();
        }
    }

    /** The first sentences that name somebody tell the gender by their pronouns. */
    private static void introduceByMention(Map<String, Draft> drafts, List<SceneScript> scenes) {
        for (Draft draft : drafts.values()) {
            String name = draft.name.toUpperCase(Locale.ROOT);
            StringBuilder context = new StringBuilder(draft.context);
            int found = 0;
            for (SceneScript scene : scenes) for (Piece piece : scene.pieces()) for (String text : texts(piece)) {
                if (found >= SENTENCES || !text.toUpperCase(Locale.ROOT).contains(name)) continue;
                for (String sentence : Tokens.sentences(text)) {
                    int at = sentence.toUpperCase(Locale.ROOT).indexOf(name);
                    if (at < 0 || found++ >= SENTENCES) continue;
                    context.append(' ').append(sentence.substring(Math.min(at, sentence.length())));
                }
            }
            draft.context = context.toString();
        }
    }

    private boolean thing(String name) {
        return props.kind(name).isPresent() && people.kind(name).isEmpty() || kind(name).isEmpty();
    }

    /** The line of people.txt for the whole name or its last word; numbers behind it do not count. */
    private String kind(String name) {
        String bare = name.replaceAll("(?:[#\\d\\s]+| [A-Z])$", "").strip();
        Optional<String> whole = people.kind(bare);
        if (whole.isPresent()) return whole.get();
        String head = bare.split("(?iu) (?:with|in|at|from|of|on|mit|im|aus|avec|con|de) ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return people.kind(head).or(() -> people.kind(last)).orElse("");
    }

    /** A shorter name that is the beginning or end of exactly one longer name means the same person. */
    private static void merge(Map<String, Draft> drafts) {
        for (String shorter : List.copyOf(drafts.keySet())) {
            Draft draft = drafts.get(shorter);
            if (draft.introduced && draft.introduction.matches(".*\\d.*")) continue;
            List<String> longer = drafts.keySet().stream().filter(key -> alias(shorter, key)).toList();
            if (longer.size() != 1) continue;
            Draft target = drafts.get(longer.getFirst());
            target.aliases.add(draft.name);
            target.aliases.addAll(draft.aliases);
            target.speaks |= draft.speaks;
            target.seen(draft.seniority);
            drafts.remove(shorter);
        }
    }

    private static boolean alias(String shorter, String longer) {
        List<String> few = List.of(shorter.split(" "));
        List<String> many = List.of(longer.split(" "));
        if (few.size() >= many.size()) return false;
        boolean ends = many.subList(many.size() - few.size(), many.size()).equals(few);
        boolean begins = many.subList(0, few.size()).equals(few);
        List<String> rest = ends ? many.subList(0, many.size() - few.size()) : many.subList(few.size(), many.size());
        return (ends || begins) && rest.stream().noneMatch(word -> DISTINCT.contains(word) || word.matches("[#\\d].*"));
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[.\"“”]+", "").replaceAll("\\s+", " ");
    }

    static String sentenceBefore(String text, int at) {
        int from = at;
        while (from > 0 && ".!?".indexOf(text.charAt(from - 1)) < 0) from--;
        return text.substring(from, at);
    }

    static String firstSentences(String text) {
        List<String> sentences = Tokens.sentences(text);
        return String.join(" ", sentences.subList(0, Math.min(2, sentences.size())));
    }
}
