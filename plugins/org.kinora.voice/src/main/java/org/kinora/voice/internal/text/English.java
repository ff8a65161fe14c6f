package org.kinora.voice.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a line of dialogue; stateless. */
public final class English {
    /** Longer sentences are split, so that one piece of synthesis stays short. */
    private static final int LONGEST = 36;
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,12}|(?:\\p{L}\\.){1,12}\\p{L}");
    private static final String BEFORE = "\"'([{*_#.,;:!?…/-";
    private static final String AFTER = "\"')]}*_#.,;:!?…/-";
    private static final Set<String> CLIPPED = Set.of("em", "cause", "tis", "twas", "til", "bout", "round", "cuz", "n");

    private English() {}

    /** The sentences of a text. */
    public static Reading read(String text) {
        List<Word> words = new ArrayList<>();
        List<String> unspeakable = new ArrayList<>();
        String clean = Cleaning.clean(text);
        boolean shouting = clean.chars().filter(Character::isUpperCase).count() > 12 && clean.chars().noneMatch(Character::isLowerCase);
        String[] chunks = clean.replace("…", "… ").strip().split("\\s+");
        for (int i = 0; i < chunks.length; i++) {
            if (chunks[i].equals("—")) {
                pause(words, Break.DASH);
                continue;
            }
            Word word = word(chunks[i], i + 1 < chunks.length ? chunks[i + 1] : "", shouting, unspeakable);
            if (word != null) words.add(word);
            else pause(words, breakOf(chunks[i]));
        }
        return new Reading(sentences(words), List.copyOf(unspeakable));
    }

    private static Word word(String chunk, String next, boolean shouting, List<String> unspeakable) {
        int end = chunk.length();
        while (end > 0 && AFTER.indexOf(chunk.charAt(end - 1)) >= 0) end--;
        int start = 0;
        while (start < end && BEFORE.indexOf(chunk.charAt(start)) >= 0) start++;
        boolean marked = chunk.substring(0, start).contains("*") || chunk.substring(0, start).contains("_");
        if (start < end && start > 0 && belongs(chunk.charAt(start - 1), chunk.substring(start, end))) start--;
        String body = chunk.substring(start, end);
        String tail = chunk.substring(end);
        if (body.isEmpty()) return null;
        boolean dotted = tail.startsWith(".") && DOTTED.matcher(body + ".").matches();
        if (dotted) body += ".";
        boolean point = tail.startsWith(".") && (dotted || initial(body) || Abbreviations.takesPoint(body, next));
        List<Token> tokens = tokens(body, point, next);
        if (tokens.isEmpty()) {
            unspeakable.add(body);
            return null;
        }
        boolean over = point && (next.isEmpty() || dotted && Character.isUpperCase(next.codePointAt(0)) && tail.length() > 1);
        return new Word(body, tokens, marked || !shouting && capitals(body), breakOf(point && !over ? tail.substring(1) : tail));
    }

    /** Whether a mark before a word is part of it: a minus before a figure, the apostrophe of a clipped word. */
    private static boolean belongs(char mark, String body) {
        if (mark == '-') return Character.isDigit(body.charAt(0));
        return mark == '\'' && (Character.isDigit(body.charAt(0)) && body.endsWith("s") || CLIPPED.contains(body.toLowerCase(Locale.ROOT)));
    }

    private static boolean initial(String body) {
        return body.length() == 1 && Character.isUpperCase(body.charAt(0)) && body.charAt(0) != 'I' && body.charAt(0) != 'A';
    }

    private static List<Token> tokens(String body, boolean point, String next) {
        if (DOTTED.matcher(body).matches()) return letters(body);
        String full = Abbreviations.full(body, point, next);
        if (full != null) return spelled(full);
        if (Abbreviations.isSpelled(body)) return letters(body);
        boolean code = body.chars().anyMatch(Character::isDigit);
        List<Token> tokens = new ArrayList<>();
        Figures.spell(body).map(English::spelled).or(() -> Stutter.spell(body)).ifPresentOrElse(tokens::addAll, () -> {
            for (String piece : body.split("[^\\p{L}\\p{M}\\p{N}']+|(?<=\\p{N})(?=\\p{L})|(?<=\\p{L})(?=\\p{N})")) tokens.addAll(piece(piece, code));
        });
        return tokens;
    }

    private static List<Token> piece(String piece, boolean code) {
        if (!piece.isEmpty() && piece.chars().allMatch(c -> c >= '0' && c <= '9')) return spelled(Numerals.cardinal(piece));
        if (code && piece.length() <= 3 && piece.matches("[A-Z]+")) return letters(piece);
        String latin = Cleaning.latin(piece).toLowerCase(Locale.ROOT);
        String letters = latin.replaceAll("[^a-z']", "").replaceAll("^'+|'+$", "");
        if (letters.isEmpty()) return List.of();
        if (letters.length() == 1) return letters.equals("a") || letters.equals("i") ? List.of(Token.of(letters)) : letters(letters);
        return letters.length() > 40 ? List.of(Token.of(letters.substring(0, 40))) : List.of(Token.of(letters));
    }

    private static List<Token> letters(String text) {
        return text.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z').mapToObj(c -> Letters.name((char) c)).toList();
    }

    /** Words separated by spaces; {@code @x} is the letter x. */
    private static List<Token> spelled(String words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words.split(" ")) tokens.add(word.startsWith("@") ? Letters.name(word.charAt(1)) : Token.of(word));
        return tokens;
    }

    private static boolean capitals(String body) {
        String letters = body.replaceAll("[^\\p{L}]", "");
        return letters.length() >= 2 && letters.equals(letters.toUpperCase(Locale.ROOT)) && !letters.equals(letters.toLowerCase(Locale.ROOT))
                && !Abbreviations.isName(letters) && body.chars().noneMatch(Character::isDigit) && !DOTTED.matcher(body).matches();
    }

    private static Break breakOf(String tail) {
        if (tail.contains("?")) return tail.contains("!") ? Break.OUTCRY : Break.QUESTION;
        if (tail.contains("!")) return Break.EXCLAMATION;
        if (tail.contains("…")) return Break.ELLIPSIS;
        if (tail.contains(".")) return Break.STOP;
        if (tail.contains(";") || tail.contains(":")) return Break.COLON;
        if (tail.contains(",")) return Break.COMMA;
        return tail.contains(")") || tail.contains("]") ? Break.BRACKET : Break.NONE;
    }

    /** Lengthens the break after the last word. */
    private static void pause(List<Word> words, Break next) {
        if (words.isEmpty()) return;
        Word last = words.getLast();
        if (next.millis() > last.after().millis()) words.set(words.size() - 1, last.before(next));
    }

    private static List<List<Word>> sentences(List<Word> words) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean trails = word.after() == Break.ELLIPSIS && (last || Character.isUpperCase(words.get(i + 1).shown().codePointAt(0)));
            if (trails) word = word.before(Break.TRAILING);
            if (last && word.after() == Break.DASH) word = word.before(Break.CUT);
            boolean full = sentence.size() >= LONGEST - 1 || sentence.size() >= LONGEST / 2 && word.after() != Break.NONE;
            sentence.add(word);
            if (word.after().ends() || last || full) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        return List.copyOf(sentences);
    }
}
