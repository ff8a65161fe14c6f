package org.kinora.voice.neural.internal.phoneme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinora.voices.installed.internal.line.Assembly.Phone;
import org.kinora.voices.installed.internal.espeak.Ipa;

/**
 * A sentence as a model is asked for it: each number followed by the padding, between a begin and an end, as Piper does.
 *
 * @param pieces in order
 * @param lost signs that the model has no number for
 */
public record Question(List<Piece> pieces, Set<String> lost, Map<String, List<Long>> table) {
    private static final String BEGIN = "^";
    private static final String END = "$";
    private static final String PAD = "_";
    private static final String SPACE = " ";
    private static final int MARK = 150;

    /**
     * Makes the question.
     *
     * @param sounds of each word, in the International Phonetic Alphabet
     * @param marks what stands after each word, such as a comma
     */
    public static Question of(List<String> sounds, List<String> marks, Map<String, List<Long>> table) {
        List<Piece> pieces = new ArrayList<>();
        Set<String> lost = new TreeSet<>();
        for (int word = 0; word < sounds.size(); word++) {
            for (Ipa.Sound sound : Ipa.sounds(Normalizer.normalize(sounds.get(word), Normalizer.Form.NFD))) {
                List<Long> ids = ids(sound.written(), table, lost);
                if (ids.isEmpty()) continue;
                Phone phone = sound.phone();
                pieces.add(new Piece(phone.symbol(), word, ids, phone.weight()));
            }
            List<Long> marked = ids(marks.get(word), table, new TreeSet<>());
            if (!marked.isEmpty()) pieces.add(new Piece("_", -1, marked, MARK));
            if (word + 1 < sounds.size() && table.containsKey(SPACE)) pieces.add(new Piece("_", -1, table.get(SPACE), 0));
        }
        return new Question(List.copyOf(pieces), lost, table);
    }

    /** The numbers in order. */
    public List<Long> ids() {
        List<Long> ids = new ArrayList<>(table.get(BEGIN));
        ids.addAll(table.get(PAD));
        for (Piece piece : pieces) {
            for (long id : piece.ids()) {
                ids.add(id);
                ids.addAll(table.get(PAD));
            }
        }
        ids.addAll(table.get(END));
        return List.copyOf(ids);
    }

    /** How many of the numbers come before the first piece. */
    public int before() {
        return table.get(BEGIN).size() + table.get(PAD).size();
    }

    /** How many of the numbers a piece has, its padding included. */
    public int count(Piece piece) {
        return piece.ids().size() * (1 + table.get(PAD).size());
    }

    private static List<Long> ids(String signs, Map<String, List<Long>> table, Set<String> lost) {
        List<Long> ids = new ArrayList<>();
        signs.codePoints().mapToObj(Character::toString).forEach(sign -> {
            List<Long> known = table.get(sign);
            if (known != null) ids.addAll(known);
            else if (Character.getType(sign.codePointAt(0)) != Character.FORMAT) lost.add(sign);
        });
        return ids;
    }
}
