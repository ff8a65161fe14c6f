package org.kinora.film.internal.caption;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.film.internal.text.LineEnds;

/**
 * Breaks a text into captions and lines at the places where a reader pauses: after sentences, then clauses, then words. The best way to break is
 * found by dynamic programming over all places where a line may end (Unicode line breaking; anywhere between letters in a word too long for a
 * line).
 */
final class Breaker {
    private final CaptionRules rules;
    private final String text;
    private final List<Integer> places = new ArrayList<>();

    Breaker(String text, Locale locale, CaptionRules rules) {
        this.text = text;
        this.rules = rules;
        places.add(0);
        for (int end : LineEnds.of(text, locale)) {
            splitLong(places.getLast(), end, locale);
            places.add(end);
        }
    }

    private void splitLong(int start, int end, Locale locale) {
        if (CaptionRules.length(text.substring(start, end).strip()) <= rules.lineLength()) return;
        BreakIterator letters = BreakIterator.getCharacterInstance(locale);
        letters.setText(text);
        int from = start;
        for (int next = letters.following(start); next != BreakIterator.DONE && next < end; ) {
            int after = letters.next();
            if (after == BreakIterator.DONE || CaptionRules.length(text.substring(from, Math.min(after, end)).strip()) > rules.lineLength()) {
                places.add(next);
                from = next;
            }
            next = after;
        }
    }

    /** One caption: the range of the text that it covers and its lines. */
    record Piece(int from, int to, List<String> lines) {}

    /** Says how bad it would be to show a range of the text as one caption, beyond how it reads; negative forbids it. */
    interface Cost {
        int of(int from, int to);
    }

    /** The captions for the whole text. */
    List<Piece> pieces(Cost timing) {
        int count = places.size();
        long[] best = new long[count];
        int[] back = new int[count];
        for (int end = 1; end < count; end++) {
            best[end] = Long.MAX_VALUE;
            for (int start = end - 1; start >= 0; start--) {
                int length = CaptionRules.length(range(start, end));
                if (start < end - 1 && length > rules.lineLength() * rules.lines()) break;
                int middle = length > rules.lineLength() ? middle(start, end) : 0;
                if (middle < 0) continue;
                int extra = timing.of(places.get(start), places.get(end));
                if (extra < 0 && start < end - 1) continue;
                int crumb = 2 * Math.max(0, rules.lineLength() / 2 - length);
                int astride = middle > 0 ? straddle(start, middle, end) : 0;
                long cost = best[start] + 60 + Math.max(0, extra) + stop(end) + crumb + astride;
                if (cost < best[end]) {
                    best[end] = cost;
                    back[end] = start;
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int end = count - 1; end > 0; end = back[end]) {
            String one = range(back[end], end);
            if (one.isEmpty()) continue;
            int middle = CaptionRules.length(one) <= rules.lineLength() ? -1 : middle(back[end], end);
            List<String> lines = middle < 0 ? List.of(one) : List.of(range(back[end], middle), range(middle, end));
            pieces.addFirst(new Piece(places.get(back[end]), places.get(end), lines));
        }
        return pieces;
    }

    private String range(int start, int end) {
        return text.substring(places.get(start), places.get(end)).strip();
    }

    /** How bad it is that a sentence ends inside a line of two. */
    private int straddle(int start, int middle, int end) {
        if (stop(middle) == 0) return 0;
        for (int place = start + 1; place < end; place++) if (stop(place) == 0) return 80;
        return 0;
    }

    /** The best place to part a range into two lines; -1 when it does not fit. */
    private int middle(int start, int end) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int middle = start + 1; middle < end; middle++) {
            String first = range(start, middle);
            String second = range(middle, end);
            int a = CaptionRules.length(first);
            int b = CaptionRules.length(second);
            if (a == 0 || b == 0 || a > rules.lineLength() || b > rules.lineLength()) continue;
            int cost = Math.abs(a - b) + (a > b ? 3 : 0) + stop(middle) / 4;
            if (cost < least) {
                least = cost;
                best = middle;
            }
        }
        return best;
    }

    /** How bad it is to break at a place: nothing after a sentence, a little after a clause, most after a short word. */
    private int stop(int place) {
        int at = places.get(place);
        while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || "\"'”’)»]".indexOf(text.charAt(at - 1)) >= 0)) at--;
        if (at == 0) return 0;
        char last = text.charAt(at - 1);
        if (place == places.size() - 1 || ".!?…。！？؟".indexOf(last) >= 0) return 0;
        if (",;:—–、，；：،-".indexOf(last) >= 0) return 25;
        return at >= 4 && text.substring(at - 4, at).indexOf(' ') >= 0 ? 75 : 60;
    }
}
