package org.kinora.voices.installed.internal.flite;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which word each sound of a line belongs to: the phones of the words by themselves are laid along those of the line with the fewest changes
 * (Needleman and Wunsch, 1970), since in a line some sounds are weakened or left out.
 */
final class WordAlignment {
    private static final String VOWELS = "aeiou";
    private static final int ALIKE = 1;
    private static final int OTHER = 3;
    private static final int GAP = 2;

    private WordAlignment() {}

    /**
     * The word of each sound, never going back; every sound has one.
     *
     * @param heard phones of the line, without pauses
     * @param words phones of each word by itself
     */
    static int[] words(List<String> heard, List<List<String>> words) {
        List<String> expected = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (String phone : words.get(word)) {
                expected.add(phone);
                owner.add(word);
            }
        }
        int[][] cost = costs(heard, expected);
        int[] result = new int[heard.size()];
        int i = heard.size();
        int k = expected.size();
        while (i > 0) {
            if (k > 0 && cost[i][k] == cost[i - 1][k - 1] + change(heard.get(i - 1), expected.get(k - 1))) result[--i] = owner.get(--k);
            else if (k > 0 && cost[i][k] == cost[i][k - 1] + GAP) k--;
            else result[--i] = owner.isEmpty() ? 0 : owner.get(Math.max(0, k - 1));
        }
        return result;
    }

    private static int[][] costs(List<String> heard, List<String> expected) {
        int[][] cost = new int[heard.size() + 1][expected.size() + 1];
        for (int i = 0; i <= heard.size(); i++) {
            for (int k = 0; k <= expected.size(); k++) {
                if (i == 0 || k == 0) {
                    cost[i][k] = (i + k) * GAP;
                    continue;
                }
                int changed = cost[i - 1][k - 1] + change(heard.get(i - 1), expected.get(k - 1));
                cost[i][k] = Math.min(changed, Math.min(cost[i - 1][k], cost[i][k - 1]) + GAP);
            }
        }
        return cost;
    }

    private static int change(String one, String other) {
        if (one.equals(other)) return 0;
        return vowel(one) && vowel(other) ? ALIKE : OTHER;
    }

    private static boolean vowel(String phone) {
        return VOWELS.indexOf(phone.charAt(0)) >= 0;
    }
}
