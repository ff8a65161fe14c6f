package org.kinora.voice.neural.internal.phoneme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.internal.text.English;
import org.kinora.voice.internal.text.Word;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * English words by MaryTTS, for machines without espeak-ng: SAMPA in the signs that espeak-ng has for American English.
 *
 * @param engine started at first use
 */
record MaryPronouncer(Engine engine) implements Pronouncer {
    private static final Map<String, String> SIGNS = signs("A ɑː|O ɔː|u uː|i iː|{ æ|V ʌ|E ɛ|I ɪ|U ʊ|@ ə|r= ɚ|aU aʊ|OI ɔɪ|@U oʊ|EI eɪ|AI aɪ|"
            + "p p|b b|t t|d d|k k|g ɡ|tS tʃ|dZ dʒ|f f|v v|T θ|D ð|s s|z z|S ʃ|Z ʒ|h h|m m|n n|N ŋ|l l|r ɹ|w w|j j");

    @Override
    public List<String> sounds(List<SpokenWord> words, Work work) {
        return words.stream().map(word -> sounds(word.shown(), work)).toList();
    }

    private String sounds(String word, Work work) {
        StringBuilder sounds = new StringBuilder();
        for (List<Word> sentence : English.read(word).sentences())
            for (String phoneme : engine.phonemes(sentence, work::checkCancelled)) sounds.append(sign(phoneme));
        return sounds.toString();
    }

    /** @param phoneme SAMPA, with an apostrophe before it when it is stressed */
    static String sign(String phoneme) {
        boolean stressed = phoneme.startsWith("'");
        String bare = stressed ? phoneme.substring(1) : phoneme;
        if (stressed && bare.equals("r=")) return "ˈɜː";
        return (stressed ? "ˈ" : "") + SIGNS.getOrDefault(bare, "");
    }

    private static Map<String, String> signs(String table) {
        Map<String, String> signs = new TreeMap<>();
        for (String pair : table.split("\\|")) signs.put(pair.substring(0, pair.lastIndexOf(' ')), pair.substring(pair.lastIndexOf(' ') + 1));
        return signs;
    }
}
