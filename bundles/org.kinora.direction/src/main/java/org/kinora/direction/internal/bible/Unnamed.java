package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/**
 * Adds those to a cast who neither speak nor are written in capitals: whom an action calls by a role ({@code The artist paints}) or by a name in
 * small letters, and the one whom a script calls only {@code she}. A later scene changes nobody whom an older one added. Thread-safe.
 */
final class Unnamed {
    private static final Pattern PRONOUN = Pattern.compile("(?iu)^(?:[^,.!?]{1,60}, )?(she|he)\\b.*");
    private static final Pattern NAME = Pattern.compile("((?:\\p{Lu}\\p{L}{1,8}\\.? )?)"
            + "(\\p{Lu}[\\p{L}’'-]+)((?: \\p{Lu}[\\p{L}’'-]+){0,2})(?:['’]s)?(.*)",
            Pattern.DOTALL);
    private static final Pattern GENDERED = Pattern.compile("(?iu)\\b(?:(?:old |young |little )?(?:"
            + "(woman|lady|girl|frau|mädchen|mother|mutter|femme|mujer|niña)|(man|boy|guy|gentleman|mann|father|vater|homme|hombre|niño)))$");

    private final Subjects subjects;
    private final Introduction introductions;
    private final Looks looks;
    private final Lexicon names;

    Unnamed(Subjects subjects, Introduction introductions, Looks looks, Lexicon names) {
        this.subjects = subjects;
        this.introductions = introductions;
        this.looks = looks;
        this.names = names;
    }

    /** One sentence of action with what stands before it in its paragraph. */
    private record Said(SceneScript scene, long age, String before, String sentence, String after) {}

    /** @param role what a draft is as somebody of the cast, for its gender and age */
    void add(Map<String, Draft> drafts, List<SceneScript> scenes, Function<Draft, Role> role) {
        List<Said> all = scenes.stream().flatMap(scene -> said(scene).stream()).toList();
        for (Said said : all) named(drafts, said);
        for (Said said : all) for (Subjects.Subject subject : subjects.of(said.sentence())) called(drafts, said, subject, role);
        for (Said said : all) pronoun(drafts, said, role);
    }

    private static List<Said> said(SceneScript scene) {
        List<Said> all = new ArrayList<>();
        for (Piece piece : scene.pieces()) for (String text : Casting.texts(piece)) {
            StringBuilder before = new StringBuilder();
            List<String> sentences = Tokens.sentences(text);
            for (int i = 0; i < sentences.size(); i++) {
                all.add(new Said(scene, Casting.age(scene, piece.id()), before.toString(), sentences.get(i), String.join(" ",
                        sentences.subList(i + 1, sentences.size()))));
                before.append(sentences.get(i)).append(' ');
            }
        }
        return all;
    }

    /** {@code Dr. Mara Ellison adjusts the tripod}: a title or a known first name, then a verb. */
    private void named(Map<String, Draft> drafts, Said said) {
        Matcher name = NAME.matcher(said.sentence());
        if (!name.matches()) return;
        String title = name.group(1).strip();
        boolean titled = Subjects.words("title").contains(title.toLowerCase(Locale.ROOT).replace(".", ""));
        String first = name.group(2).replaceAll("['’]s$", "");
        String last = name.group(3).strip().replaceAll("['’]s$", "");
        boolean known = title.isEmpty() && names.kind(first).isPresent() && (!last.isEmpty()
                || !Subjects.words("word").contains(first.toLowerCase(Locale.ROOT)));
        boolean shouted = (first + last).codePoints().noneMatch(Character::isLowerCase);
        if (!titled && !known || shouted || !acts(name.group(4))) return;
        String whole = (titled ? title + " " : "") + first + (last.isEmpty() ? "" : " " + last);
        List<String> aliases = new ArrayList<>(List.of(first, last, (first + " " + last).strip(), titled ? title + " " + last : last));
        aliases.removeIf(alias -> alias.isBlank() || alias.equals(whole) || alias.equals(title + " "));
        boolean there = drafts.values().stream().anyMatch(draft -> same(draft, whole) || aliases.stream().anyMatch(alias -> same(draft, alias)));
        if (there) return;
        Draft draft = draft(drafts, whole, said, 0, whole.length());
        aliases.stream().distinct().forEach(draft.aliases::add);
    }

    private static boolean acts(String rest) {
        return rest.isBlank() || rest.matches("(?s)[.,;:!?…].*")
                || rest.matches("(?s) (?:and|who|\\p{Ll}+ly|\\p{Ll}{2,}(?:s|t|e|a)|in|at|on|with) ?.*");
    }

    private static boolean same(Draft draft, String name) {
        String key = Casting.key(name);
        return Casting.key(draft.name).equals(key) || draft.aliases.stream().anyMatch(alias -> Casting.key(alias).equals(key));
    }

    private void called(Map<String, Draft> drafts, Said said, Subjects.Subject subject, Function<Draft, Role> role) {
        String noun = subject.noun().toLowerCase(Locale.ROOT);
        String name = (String.join(" ", subject.distinct()) + " " + noun).strip();
        if (drafts.values().stream().anyMatch(draft -> same(draft, name))) {
            drafts.values().stream().filter(draft -> same(draft, name)).forEach(draft -> draft.seen(said.age()));
            return;
        }
        if (subject.count() > 1) {
            for (int i = 1; i <= subject.count(); i++) draft(drafts, noun.toUpperCase(Locale.ROOT) + " " + i, said, subject.from(), subject.to());
            return;
        }
        if (subject.definite()) {
            List<Draft> alike = drafts.values().stream().filter(draft -> heads(draft, noun)
                    && (subject.distinct().isEmpty() || distinct(draft).isEmpty())).toList();
            if (!alike.isEmpty()) {
                if (alike.size() == 1) alike.getFirst().aliases.add(name);
                return;
            }
        }
        if (general(name) && someone(drafts, said, subject, name, role)) return;
        Draft draft = draft(drafts, name.toUpperCase(Locale.ROOT), said, subject.from(), subject.to());
        inflected(subject.distinct(), noun).stream().filter(form -> !form.equals(name)).forEach(draft.aliases::add);
    }

    /** {@code alter Mann} and {@code der alte Mann} are one man. */
    private static List<String> inflected(List<String> distinct, String noun) {
        if (distinct.size() != 1 || !distinct.getFirst().matches("(?:alt|jung|klein|erst|ander).{1,2}")) return List.of();
        String stem = distinct.getFirst().replaceAll("e[rnms]?$", "");
        return List.of(stem + "e " + noun, stem + "er " + noun, stem + "en " + noun);
    }

    private static boolean heads(Draft draft, String noun) {
        String key = Casting.key(draft.name);
        return key.equals(noun) || key.endsWith(" " + noun);
    }

    private static List<String> distinct(Draft draft) {
        return Tokens.lower(draft.name).stream().filter(Subjects.words("distinct")::contains).toList();
    }

    private static boolean general(String name) {
        return Subjects.words("general").contains(name) || Subjects.words("general").contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether a general word may mean somebody known: of this scene when spoken of before, else whoever the next words introduce. */
    private boolean someone(Map<String, Draft> drafts, Said said, Subjects.Subject subject, String name, Function<Draft, Role> role) {
        Matcher gendered = GENDERED.matcher(name);
        String gender = !gendered.find() ? "" : gendered.group(1) != null ? "female" : "male";
        boolean old = name.matches("(?iu).*\\b(?:old|alte[rn]?|vieil|vieille)\\b.*");
        String words = words(said.scene());
        String next = subject.definite() ? words : said.after().toUpperCase(Locale.ROOT).equals(said.after()) ? "" : said.after();
        return drafts.values().stream().filter(draft -> draft.scene() <= said.scene().age()).filter(draft -> draft.name.codePoints().anyMatch(
                Character::isLetter)).filter(draft -> subject.definite() ? present(draft, said.scene(), next) : next.contains(draft.name)).map(role)
                .filter(one -> one.species().equals("human")).anyMatch(one -> (gender.isEmpty() || gender.equals(looks.gender(one)))
                        && (!old || Looks.age(one) >= 55 || one.introduction().isBlank()));
    }

    private static String words(SceneScript scene) {
        return scene.pieces().stream().flatMap(piece -> Casting.texts(piece).stream()).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    private static boolean present(Draft draft, SceneScript scene, String words) {
        boolean speaks = scene.pieces().stream().anyMatch(piece -> piece instanceof Piece.Talk talk && same(draft, talk.speech().speaker()));
        return speaks || words.contains(Casting.key(draft.name));
    }

    /** Whom the script calls only by a pronoun: nobody of that gender is known so far. */
    private void pronoun(Map<String, Draft> drafts, Said said, Function<Draft, Role> role) {
        Matcher pronoun = PRONOUN.matcher(said.sentence());
        if (!pronoun.matches()) return;
        String gender = pronoun.group(1).equalsIgnoreCase("she") ? "female" : "male";
        boolean known = drafts.values().stream().filter(draft -> draft.scene() <= said.scene().age()).map(role)
                .anyMatch(one -> one.species().equals("human") && looks.gender(one).equals(gender));
        if (!known) draft(drafts, gender.equals("female") ? "WOMAN" : "MAN", said, pronoun.start(1), pronoun.end(1));
    }

    private Draft draft(Map<String, Draft> drafts, String name, Said said, int from, int to) {
        Draft draft = drafts.computeIfAbsent(Casting.key(name), key -> new Draft(name));
        draft.seen(said.age());
        if (!draft.introduction.isEmpty() || draft.introduced) return draft;
        String after = said.sentence().substring(to) + " " + said.after();
        int noun = said.sentence().substring(from, to).stripTrailing().lastIndexOf(' ') + 1 + from;
        draft.introduction = introductions.of(said.sentence().substring(0, noun), after);
        draft.context = said.sentence().substring(0, from) + name + " " + Casting.firstSentences(after);
        draft.introduced = true;
        return draft;
    }
}
