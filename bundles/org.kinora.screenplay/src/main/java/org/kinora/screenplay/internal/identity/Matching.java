package org.kinora.screenplay.internal.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs the items of two versions of a list, each at most once. First items whose content is the same: those that occur once, then repeated ones
 * in order between these; then by likeness, the most alike first. Near-linear: only items that share a rare shingle or a label are compared. Used
 * once, by one thread.
 */
final class Matching {
    private static final int COMMON = 48;

    /**
     * What is compared.
     *
     * @param content the same for the same content
     * @param label heading or speaker
     * @param print see {@link Print}
     */
    record Item(String content, String label, List<Integer> print) {}

    /** Decides how alike two items are: 0 for not the same, else higher for more alike. */
    @FunctionalInterface
    interface Score {
        int of(Item before, Item after, boolean between);
    }

    private record Pair(int before, int after, int score) {}

    private final List<Item> before;
    private final List<Item> after;
    private final int[] toBefore;
    private final int[] toAfter;

    Matching(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        this.toBefore = new int[after.size()];
        this.toAfter = new int[before.size()];
        Arrays.fill(toBefore, -1);
        Arrays.fill(toAfter, -1);
    }

    /** The position before of each item after; -1 for new ones. */
    int[] result() {
        return toBefore;
    }

    boolean taken(int beforeIndex) {
        return toAfter[beforeIndex] >= 0;
    }

    void pair(int beforeIndex, int afterIndex) {
        toBefore[afterIndex] = beforeIndex;
        toAfter[beforeIndex] = afterIndex;
    }

    /** Pairs items of the same content. */
    void same() {
        Map<String, int[]> once = new HashMap<>();
        for (int i = 0; i < before.size(); i++) once.computeIfAbsent(before.get(i).content(), _ -> new int[] {0, -1, 0, -1})[0]++;
        for (int i = 0; i < before.size(); i++) once.get(before.get(i).content())[1] = i;
        for (int i = 0; i < after.size(); i++) {
            int[] seen = once.get(after.get(i).content());
            if (seen == null) continue;
            seen[2]++;
            seen[3] = i;
        }
        for (int[] seen : once.values()) if (seen[0] == 1 && seen[2] == 1) pair(seen[1], seen[3]);
        inOrder(Item::content);
        queues(Item::content, (a, b) -> true);
    }

    /** Pairs items that are left with the same key between the same matched neighbours, in order. */
    void inOrder(Function<Item, String> key) {
        int[] gapBefore = gaps(toAfter);
        int[] gapAfter = gapsAfter();
        queues(key, (a, b) -> gapBefore[a] == gapAfter[b]);
    }

    private void queues(Function<Item, String> key, BiPredicate<Integer, Integer> fits) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < before.size(); i++) if (toAfter[i] < 0) waiting.computeIfAbsent(key.apply(before.get(i)), _ -> new ArrayDeque<>()).add(i);
        int[] gapBefore = gaps(toAfter);
        int[] gapAfter = gapsAfter();
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> queue = toBefore[i] >= 0 ? null : waiting.get(key.apply(after.get(i)));
            if (queue == null) continue;
            while (!queue.isEmpty() && gapBefore[queue.peek()] < gapAfter[i] && !fits.test(queue.peek(), i)) queue.poll();
            if (!queue.isEmpty() && fits.test(queue.peek(), i)) pair(queue.poll(), i);
        }
    }

    /** Pairs what is left by likeness, the most alike first; equal ones in order. */
    void alike(Score score) {
        int[] gapBefore = gaps(toAfter);
        int[] gapAfter = gapsAfter();
        Map<Object, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (toAfter[i] >= 0) continue;
            for (Object feature : features(before.get(i))) index.computeIfAbsent(feature, _ -> new ArrayList<>()).add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (toBefore[i] >= 0) continue;
            Set<Integer> seen = new HashSet<>();
            for (Object feature : features(after.get(i))) {
                List<Integer> found = index.getOrDefault(feature, List.of());
                if (found.size() > COMMON) continue;
                for (int old : found) {
                    if (!seen.add(old)) continue;
                    int value = score.of(before.get(old), after.get(i), gapBefore[old] == gapAfter[i]);
                    if (value > 0) pairs.add(new Pair(old, i, value));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed().thenComparingInt(Pair::before).thenComparingInt(Pair::after));
        for (Pair pair : pairs) if (toAfter[pair.before()] < 0 && toBefore[pair.after()] < 0) pair(pair.before(), pair.after());
    }

    private static List<Object> features(Item item) {
        List<Object> features = new ArrayList<>(item.print());
        features.add(item.label());
        return features;
    }

    /** For each item before, how many anchors stand up to it: matched pairs that kept their order. */
    private int[] gaps(int[] partner) {
        boolean[] anchor = anchors();
        int[] gaps = new int[partner.length];
        int count = 0;
        for (int i = 0; i < partner.length; i++) {
            if (anchor[i]) count++;
            gaps[i] = count;
        }
        return gaps;
    }

    private int[] gapsAfter() {
        boolean[] anchor = anchors();
        int[] gaps = new int[after.size()];
        int count = 0;
        for (int i = 0; i < gaps.length; i++) {
            if (toBefore[i] >= 0 && anchor[toBefore[i]]) count++;
            gaps[i] = count;
        }
        return gaps;
    }

    /** The matched items before that lie on a longest run of kept order (patience sorting). */
    private boolean[] anchors() {
        int[] tails = new int[before.size()];
        int[] previous = new int[before.size()];
        int length = 0;
        for (int i = 0; i < before.size(); i++) {
            if (toAfter[i] < 0) continue;
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (toAfter[tails[middle]] < toAfter[i]) low = middle + 1;
                else high = middle;
            }
            previous[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            if (low == length) length++;
        }
        boolean[] anchors = new boolean[before.size()];
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = previous[i]) anchors[i] = true;
        return anchors;
    }
}
