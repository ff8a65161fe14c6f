package org.kinora.voices.installed.internal.espeak;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.voices.installed.internal.line.Assembly.Phone;

/** Turns phonemes of the International Phonetic Alphabet into the SAMPA symbols that mouths know, with their usual lengths. */
public final class Ipa {
    private static final int CONSONANT = 70;
    private static final int VOWEL = 95;
    private static final int LONG = 55;
    private static final int STRESS = 20;
    private static final Map<String, String> SYMBOLS = symbols(
            "a a|ɑ A|ɒ A|ɐ V|ʌ V|æ {|e e|ɛ E|ə @|ɚ r=|ɝ r=|ɜ r=|ɘ @|ɵ u|ɤ V|i i|ɪ I|ɨ I|y u|ʏ U|ø @|œ E|ɶ a|o o|ɔ O|u u|ʊ U|ʉ u|"
            + "ᵻ I|p p|b b|t t|d d|ʈ t|ɖ d|c k|ɟ g|k k|ɡ g|g g|q k|ɢ g|ʔ @|m m|ɱ m|n n|ɳ n|ɲ n|ŋ N|ɴ N|ɸ f|β v|f f|v v|ʋ v|θ T|ð D|"
            + "s s|z z|ʃ S|ʒ Z|ʂ S|ʐ Z|ɕ S|ʑ Z|ç h|ʝ j|x h|ɣ g|χ h|ʁ r|ħ h|ʕ h|h h|ɦ h|ɬ l|ɮ l|l l|ɫ l|ɭ l|ʎ l|ʟ l|ɾ r|r r|ɹ r|ɻ r|"
            + "ɽ r|ʀ r|j j|ɥ w|w w|ʍ w|ɰ w|tʃ tS|dʒ dZ|ts s|dz z|pf f|tɕ tS|dʑ dZ|tʂ tS|dʐ dZ|aɪ AI|aʊ aU|eɪ EI|ɔɪ OI|əʊ @U|oʊ @U|"
            + "ɔø OI|ɔʏ OI|ai AI|au aU|ei EI|oi OI");
    private static final String STRESSES = "ˈˌ";
    private static final String VOWELS = "aeiouAEIOUV@{r=";

    private Ipa() {}

    /**
     * A sound as written, with the signs for stress before it and for length and colour after it.
     *
     * @param written one or two letters with their signs
     */
    public record Sound(String written, Phone phone) {}

    /** The sounds of a word that is written without anything between them, such as {@code həlˈoʊ}; what no mouth knows counts as a murmur. */
    public static List<Sound> sounds(String word) {
        List<Sound> sounds = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int from = at;
            while (at < word.length() && !letter(word, at)) at += Character.charCount(word.codePointAt(at));
            boolean pair = at + 2 <= word.length() && SYMBOLS.containsKey(word.substring(at, at + 2));
            if (at < word.length()) at += pair ? 2 : Character.charCount(word.codePointAt(at));
            while (at < word.length() && !letter(word, at) && STRESSES.indexOf(word.charAt(at)) < 0) at += Character.charCount(word.codePointAt(at));
            String written = word.substring(from, at);
            List<Phone> phones = phones(Normalizer.normalize(written, Normalizer.Form.NFC));
            sounds.add(new Sound(written, phones.isEmpty() ? new Phone("@", CONSONANT) : phones.getFirst()));
        }
        return sounds;
    }

    private static boolean letter(String word, int at) {
        int type = Character.getType(word.codePointAt(at));
        return type == Character.LOWERCASE_LETTER || type == Character.OTHER_LETTER || type == Character.UPPERCASE_LETTER;
    }

    /** @param written phonemes with an underscore between them, such as {@code h_ə_l_ˈoʊ} */
    static List<Phone> phones(String written) {
        List<Phone> phones = new ArrayList<>();
        for (String part : written.split("[_\\s]+")) {
            if (part.isBlank()) continue;
            int weight = 0;
            if (part.indexOf('ˈ') >= 0 || part.indexOf('ˌ') >= 0) weight += STRESS;
            if (part.indexOf('ː') >= 0) weight += LONG;
            String bare = part.replaceAll("[^\\p{Ll}\\p{Lo}]", "");
            for (String piece : pieces(bare)) {
                String symbol = SYMBOLS.get(piece);
                if (symbol == null) continue;
                boolean vowel = VOWELS.indexOf(symbol.charAt(0)) >= 0;
                phones.add(new Phone(symbol, (vowel ? VOWEL : CONSONANT) + (vowel ? weight : 0)));
            }
        }
        return phones;
    }

    /** The longest known symbols, from the left. */
    private static List<String> pieces(String bare) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < bare.length();) {
            int length = at + 2 <= bare.length() && SYMBOLS.containsKey(bare.substring(at, at + 2)) ? 2 : 1;
            pieces.add(bare.substring(at, at + length));
            at += length;
        }
        return pieces;
    }

    private static Map<String, String> symbols(String table) {
        Map<String, String> symbols = new TreeMap<>();
        for (String pair : table.split("\\|")) symbols.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        return symbols;
    }
}
