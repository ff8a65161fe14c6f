package org.kinora.screenplay.internal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Fingerprints of texts: the smallest hashes of their word shingles, by which the share of common words is estimated (bottom-k sketch). */
final class Print {
    private Print() {}

    /**
     * The print of a text.
     *
     * @param shingle words that are hashed together
     * @param size most hashes kept
     */
    static List<Integer> of(String text, int shingle, int size) {
        List<String> words = words(text);
        TreeSet<Integer> hashes = new TreeSet<>();
        int length = Math.min(shingle, Math.max(1, words.size()));
        for (int i = 0; i + length <= words.size(); i++) {
            hashes.add(hash(words.subList(i, i + length)));
            if (hashes.size() > size) hashes.pollLast();
        }
        return List.copyOf(hashes);
    }

    /** Common part of two prints in permille (Jaccard index). */
    static int likeness(List<Integer> a, List<Integer> b, int size) {
        int i = 0;
        int j = 0;
        int union = 0;
        int common = 0;
        while ((i < a.size() || j < b.size()) && union < size) {
            int order = i == a.size() ? 1 : j == b.size() ? -1 : Integer.compare(a.get(i), b.get(j));
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
            union++;
        }
        return union == 0 ? 0 : common * 1000 / union;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length();) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean alone = letter && Character.isIdeographic(c);
            if (start >= 0 && (!letter || alone)) {
                words.add(lower.substring(start, i));
                start = -1;
            }
            if (alone) words.add(lower.substring(i, i + Character.charCount(c)));
            else if (letter && start < 0) start = i;
            i += Character.charCount(c);
        }
        return words;
    }

    /** FNV-1a with a final mix, so that the smallest hashes are a fair sample. */
    private static int hash(List<String> words) {
        int hash = 0x811C9DC5;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x01000193;
            hash = (hash ^ ' ') * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
