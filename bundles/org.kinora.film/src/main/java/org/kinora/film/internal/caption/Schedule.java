package org.kinora.film.internal.caption;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Clip;
import org.kinora.api.time.Rational;

/**
 * Finds times for captions so that each can be read and none overlaps: first every caption as early as its words and the one before allow, then,
 * when the end of the film comes too soon, backwards from there. After that each stays as long as its words sound and half a second more, if the
 * next one leaves room.
 */
record Schedule(Rational rate, long first, long last) {
    /**
     * A caption that wants a place.
     *
     * @param from frame at which its words begin
     * @param to frame at which they end
     * @param need frames it takes to read
     */
    record Wish(Clip clip, long from, long to, long need, CaptionRules rules) {}

    List<Clip> clips(List<Wish> wishes) {
        int count = wishes.size();
        long[] start = new long[count];
        long free = first;
        for (int i = 0; i < count; i++) {
            start[i] = Math.max(free, wishes.get(i).from());
            free = start[i] + wishes.get(i).need() + wishes.get(i).rules().gap();
        }
        long limit = last;
        for (int i = count - 1; i >= 0; i--) {
            start[i] = Math.min(start[i], limit - wishes.get(i).need());
            limit = start[i] - wishes.get(i).rules().gap();
        }
        if (count > 0 && start[0] < first) crowd(start, wishes);
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Wish wish = wishes.get(i);
            long next = i + 1 < count ? start[i + 1] - wish.rules().gap() : last;
            long linger = Rational.of(1, 2).frames(rate);
            long end = Math.max(start[i] + wish.need(), wish.to() + Math.min(linger, wish.rules().least()));
            end = Math.min(Math.min(end, next), start[i] + wish.rules().most());
            if (next - end < linger && next - start[i] <= wish.rules().most()) end = next;
            if (end > start[i]) clips.add(at(wish.clip(), start[i], end - start[i]));
        }
        return clips;
    }

    /** More words than the film has time for: every caption gets its share of what there is. */
    private void crowd(long[] start, List<Wish> wishes) {
        long total = wishes.stream().mapToLong(wish -> wish.need() + wish.rules().gap()).sum();
        long before = 0;
        for (int i = 0; i < start.length; i++) {
            start[i] = first + Math.multiplyExact(before, last - first) / total;
            before += wishes.get(i).need() + wishes.get(i).rules().gap();
        }
    }

    private static Clip at(Clip clip, long position, long length) {
        return new Clip(clip.id(), clip.linked(), clip.medium(), position, length, clip.in(), clip.blend(), clip.level());
    }
}
