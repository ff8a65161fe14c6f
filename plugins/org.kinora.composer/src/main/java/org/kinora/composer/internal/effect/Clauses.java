package org.kinora.composer.internal.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the action of a screenplay apart into what happens: present tense, who does what. What does not happen is left out: {@code "does not move"},
 * {@code "wants to run"}, {@code "like a slammed door"}, {@code "a broken window"}. Words, not grammar: a verb is a word that can be one and stands
 * where one stands. Not thread-safe; one text.
 */
final class Clauses {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…;:\\n—–]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Set<String> BEFORE_NOUNS = Set.of("a", "an", "the", "his", "her", "its", "their", "my", "your", "our", "this", "that",
            "these", "those", "some", "any", "every", "each", "one", "two", "three", "four", "five", "several", "few", "many", "more", "another",
            "first", "last", "next", "other", "old", "new", "small", "big", "no", "of", "with", "without");
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "under", "over", "beside", "behind", "before", "after", "through",
            "across", "along", "into", "onto", "from", "of", "with", "without", "to", "toward", "towards", "against", "between", "among", "above",
            "below", "near", "around", "by", "for", "past", "inside", "outside", "upon", "beneath", "up", "down", "off", "out");
    private static final Set<String> PARTICLES = Set.of("out", "up", "down", "off", "away", "back", "over", "open", "shut", "on", "apart", "in");
    private static final Set<String> PHRASAL = Set.of("turn", "put", "take", "pull", "push", "pick", "throw", "kick", "switch", "fling", "tear",
            "rip",
            "blow", "shut", "close", "open", "set", "lay", "knock", "pour", "flip", "slide");
    private static final Set<String> JOINS = Set.of("and", "then", "but", "as", "while", "when", "or", "who", "which", "until", "before", "after",
            "because");
    private static final Set<String> NOT = Set.of("not", "never", "no", "neither", "nobody", "none", "nothing", "cannot", "without", "almost",
            "nearly", "hardly", "stop", "stops", "refuses", "refuse", "instead", "if");
    private static final Set<String> PLURAL = Set.of("they", "we", "you", "i", "people", "men", "women", "children", "both", "all", "police", "feet",
            "mice", "geese", "sheep", "wolves", "oxen", "cattle");
    private static final Set<String> BEGIN = Set.of("begin", "begins", "start", "starts", "come", "comes", "proceeds", "continues");
    private static final Set<String> MEANT = Set.of("it", "them", "they");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "stands", "stand", "lies", "hangs", "remains", "stays", "keeps",
            "gets");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "been", "being", "get", "got");
    /** Words that only a telling in the present has. */
    private static final Set<String> PRESENT = Set.of("is", "are", "has", "have", "does", "do", "am", "isn't", "aren't", "looks", "sees",
            "remembers", "wears",
            "sits", "stands", "lies", "holds", "leans", "shows");
    private static final Set<String> HEARD = Set.of("sounds", "sound", "heard", "hear", "hears", "comes", "come", "echoes", "echo", "rings", "fills",
            "erupts", "breaks", "follows", "grows", "rises", "begins", "starts", "interrupts", "startles", "approach", "approaches", "wakes",
                    "shakes", "rolls");
    private static final Set<String> FAR = Set.of("distant", "distance", "far", "faraway", "afar", "outside", "somewhere", "beyond", "upstairs",
            "downstairs", "unseen", "offscreen");

    private final String text;
    private final Predicate<String> known;
    private final List<Clause> clauses = new ArrayList<>();
    private List<String> thing = List.of();

    /** A word of a sentence; {@code fresh} when a comma stands before it. */
    private record Token(String word, int at, boolean fresh, boolean capitals) {}

    private Clauses(String text, Predicate<String> known) {
        this.text = text;
        this.known = known;
    }

    /**
     * All that happens in a text, in its order.
     *
     * @param known whether a word is a form of a verb that matters
     */
    static List<Clause> of(String text, Predicate<String> known) {
        Clauses all = new Clauses(text, known);
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) all.read(all.tokens(sentence.group(), sentence.start()));
        return List.copyOf(all.clauses);
    }

    private List<Token> tokens(String sentence, int from) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        int end = 0;
        while (word.find()) {
            boolean fresh = sentence.substring(end, word.start()).contains(",");
            String found = word.group();
            String low = found.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s$", "");
            if (low.equals("like") || low.equals("if") && !tokens.isEmpty() && tokens.getLast().word().equals("as")) break;
            tokens.add(new Token(low, from + word.start(), fresh, found.length() > 2 && found.equals(found.toUpperCase(Locale.ROOT))));
            end = word.end();
        }
        return tokens;
    }

    private void read(List<Token> tokens) {
        if (tokens.isEmpty()) return;
        boolean heard = tokens.stream().anyMatch(token -> HEARD.contains(token.word()));
        boolean far = tokens.stream().anyMatch(token -> FAR.contains(token.word()));
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean particle = !verbs.isEmpty() && verbs.getLast() == i - 1 && PARTICLES.contains(tokens.get(i).word());
            if (!particle && known.test(tokens.get(i).word()) && verb(tokens, i)) verbs.add(i);
        }
        if (verbs.isEmpty() && tokens.stream().noneMatch(token -> PRESENT.contains(token.word())))
            for (int i = 1; i < tokens.size(); i++) if (known.test(tokens.get(i).word()) && past(tokens, i)) verbs.add(i);
        boolean none = tokens.stream().anyMatch(token -> NOT.contains(token.word()));
        boolean noun = verbs.isEmpty() && !none && (heard || tokens.size() <= 6);
        if (noun) clauses.add(new Clause(at(tokens.getFirst()), outside(tokens, 0, tokens.size()), "", List.of(), inside(tokens, 0, tokens.size()),
                heard,
                far));
        List<String> subject = List.of();
        for (int k = 0; k < verbs.size(); k++) {
            int verb = verbs.get(k);
            int limit = k + 1 < verbs.size() ? verbs.get(k + 1) : tokens.size();
            List<String> own = outside(tokens, start(tokens, verb), verb);
            if (own.isEmpty() || own.stream().allMatch(word -> word.endsWith("ly"))) own = subject.isEmpty() ? outside(tokens, 0, verb) : subject;
            subject = named(own);
            if (negated(tokens, verb)) continue;
            Clause clause = clause(tokens, verb, limit, subject, heard, far);
            clauses.add(clause);
            if (clause.object().size() > 1 || !clause.object().isEmpty() && !MEANT.contains(clause.object().getFirst())) thing = clause.object();
        }
        remember(tokens);
    }

    private Clause clause(List<Token> tokens, int verb, int limit, List<String> subject, boolean heard, boolean far) {
        int from = verb + 1;
        List<String> rest = new ArrayList<>();
        boolean phrasal = PHRASAL.stream().anyMatch(word -> Lexicon.same(tokens.get(verb).word(), word));
        while (from < limit && PARTICLES.contains(tokens.get(from).word()) && (phrasal || !nounAfter(tokens, from)))
            rest.add(tokens.get(from++).word());
        int end = from;
        while (end < limit && !tokens.get(end).fresh() && !JOINS.contains(tokens.get(end).word())) end++;
        List<String> object = named(outside(tokens, from, end));
        rest.addAll(inside(tokens, from, end));
        return new Clause(at(tokens.get(start(tokens, verb))), subject, tokens.get(verb).word(), object, List.copyOf(rest), heard, far);
    }

    private static boolean nounAfter(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && !tokens.get(i + 1).fresh() && !JOINS.contains(tokens.get(i + 1).word())
                && !PREPOSITIONS.contains(tokens.get(i + 1).word()) && !tokens.get(i + 1).word().endsWith("ly");
    }

    /** Whether a word that can be a verb is one here. */
    private boolean verb(List<Token> tokens, int i) {
        String word = tokens.get(i).word();
        String before = i == 0 ? "" : tokens.get(i - 1).word();
        boolean starts = i == 0 || tokens.get(i).fresh() || JOINS.contains(before);
        if (!tokens.get(i).fresh() && BEFORE_NOUNS.contains(before)) return false;
        if (word.endsWith("ing")) return !PREPOSITIONS.contains(before) || starts;
        boolean third = word.endsWith("s") && !word.endsWith("ss");
        if (third) return !(i == 0 && i + 1 < tokens.size() && known.test(tokens.get(i + 1).word())) && !PREPOSITIONS.contains(before);
        if (word.endsWith("ed") && word.length() > 4) return false;
        if (before.equals("to")) return i > 1 && BEGIN.contains(tokens.get(i - 2).word());
        if (before.endsWith("ly") && i > 1) before = tokens.get(i - 2).word();
        return starts && i > 0 || PLURAL.contains(before) || before.endsWith("s") && !BE.contains(before) && !before.endsWith("ss");
    }

    /** Whether a word tells what happened: in a sentence without present tense, after who did it, and no description such as "a closed door". */
    private static boolean past(List<Token> tokens, int i) {
        String word = tokens.get(i).word();
        if (!(word.endsWith("ed") && word.length() > 4) && !Lexicon.simplePast(word)) return false;
        String before = tokens.get(i - 1).word();
        if (before.endsWith("ly") && i > 1) before = tokens.get(i - 2).word();
        boolean noun = !tokens.get(i).fresh() && BEFORE_NOUNS.contains(before);
        return !noun && !BE.contains(before) && !HAVE.contains(before) && !PREPOSITIONS.contains(before);
    }

    private static boolean negated(List<Token> tokens, int verb) {
        if (tokens.get(verb).word().endsWith("ed") && BE.contains(tokens.get(Math.max(0, verb - 1)).word())) return true;
        for (int i = start(tokens, verb); i < verb; i++)
            if (NOT.contains(tokens.get(i).word()) || tokens.get(i).word().endsWith("n't")) return true;
        return false;
    }

    /** Where the clause of a verb begins: after the last comma or joining word. */
    private static int start(List<Token> tokens, int verb) {
        if (tokens.get(verb).fresh()) return verb;
        for (int i = verb - 1; i >= 0; i--) {
            if (JOINS.contains(tokens.get(i).word())) return i + 1;
            if (tokens.get(i).fresh()) return i;
        }
        return 0;
    }

    /** The words that no preposition leads. */
    private static List<String> outside(List<Token> tokens, int from, int to) {
        return split(tokens, from, to, false);
    }

    private static List<String> inside(List<Token> tokens, int from, int to) {
        return split(tokens, from, to, true);
    }

    private static List<String> split(List<Token> tokens, int from, int to, boolean phrases) {
        List<String> words = new ArrayList<>();
        boolean phrase = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.fresh() || JOINS.contains(token.word()) || HEARD.contains(token.word())) phrase = false;
            if (PREPOSITIONS.contains(token.word())) phrase = true;
            if (phrase == phrases && !JOINS.contains(token.word())) words.add(token.word());
        }
        return List.copyOf(words);
    }

    /** With what {@code it} and {@code them} mean in their place. */
    private List<String> named(List<String> words) {
        boolean meant = words.size() <= 2 && words.stream().anyMatch(MEANT::contains);
        if (!meant || thing.isEmpty()) return words;
        List<String> named = new ArrayList<>(words);
        named.addAll(thing);
        return List.copyOf(named);
    }

    /** Keeps what the next {@code it} will mean: the last words in capitals, before what something was done to. */
    private void remember(List<Token> tokens) {
        List<String> capitals = tokens.stream().filter(Token::capitals).map(Token::word).toList();
        if (!capitals.isEmpty()) thing = capitals;
    }

    private int at(Token token) {
        return (int) (1000L * token.at() / Math.max(1, text.length()));
    }
}
