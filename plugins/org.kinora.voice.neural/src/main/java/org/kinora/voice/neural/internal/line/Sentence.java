package org.kinora.voice.neural.internal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * Words that are spoken in one breath.
 *
 * @param first number of its first word in the line
 * @param pause thousandths of a second of silence after it, at normal pace
 */
record Sentence(int first, List<SpokenWord> words, int pause) {
    private static final Pattern END = Pattern.compile(".*(?:[.!?]|[\\u3002\\uFF1F\\uFF01\\u061F\\u0964\\u0589])[\"')]*\\s*$", Pattern.DOTALL);
    private static final Pattern TRAILING = Pattern.compile(".*\\.\\.\\.\\s*$", Pattern.DOTALL);
    private static final int USUAL = 380;
    private static final int LONG = 620;
    /** Models are trained on short sentences, and lose their way in long ones. */
    private static final int MOST = 40;
    private static final int BREATH = 150;

    /** The sentences of a line. */
    static List<Sentence> of(List<SpokenWord> words) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            String sent = words.get(i).sent();
            boolean ends = END.matcher(sent).matches();
            if (!ends && i + 1 - from < MOST && i + 1 < words.size()) continue;
            int pause = TRAILING.matcher(sent).matches() ? LONG : ends ? USUAL : BREATH;
            sentences.add(new Sentence(from, words.subList(from, i + 1), pause));
            from = i + 1;
        }
        return sentences;
    }

    /** What stands after each word. */
    List<String> marks() {
        return words.stream().map(Sentence::mark).toList();
    }

    private static String mark(SpokenWord word) {
        String sent = word.sent().strip();
        if (sent.isEmpty()) return "";
        int last = sent.codePointBefore(sent.length());
        return Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK ? "" : Character.toString(last);
    }
}
