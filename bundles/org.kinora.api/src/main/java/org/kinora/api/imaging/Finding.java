package org.kinora.api.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A break in the continuity of a film.
 *
 * @param kind as its check names it
 * @param cause what lies behind it, in one word: findings of one cause in one shot are one
 * @param shots ids of the shots that it lies between or in, in the order of the film
 * @param frame of the first of them, where it can be seen best
 * @param text what was found, one sentence
 * @param measured the number that was measured, thousandths of {@code unit}
 * @param threshold the number from which it counts, thousandths of {@code unit}
 * @param unit of both
 * @param source where the threshold comes from
 * @param suggestion command that would mend it; empty where a person must decide
 * @param related further kinds that say the same of the same shot
 * @param waiver why it may stay, where a person said so
 */
public record Finding(String kind, String cause, List<String> shots, int frame, String text, long measured, long threshold, String unit, String source,
        String suggestion, List<String> related, Optional<Waiver> waiver) {
    /** Why a finding may stay, in somebody's words. */
    public record Waiver(String reason, String by) {
        public Waiver {
            if (reason.isBlank()) throw new IllegalArgumentException("a waiver needs a reason");
        }
    }

    public Finding {
        shots = List.copyOf(shots);
        related = List.copyOf(related);
    }

    /** One that stands for itself, not waived. */
    public Finding(String kind, String cause, List<String> shots, int frame, String text, long measured, long threshold, String unit, String source,
            String suggestion) {
        this(kind, cause, shots, frame, text, measured, threshold, unit, source, suggestion, List.of(), Optional.empty());
    }

    /** Names the same finding from run to run: its cause and shots. */
    public String key() {
        return cause + ":" + String.join(",", shots);
    }

    /** How many times the threshold was measured, for ranking. */
    public double weight() {
        return (double) measured / Math.max(1, threshold);
    }

    /** The same, with the kinds of another finding of its cause. */
    public Finding with(Finding other) {
        List<String> kinds = new ArrayList<>(related);
        Stream.concat(Stream.of(other.kind), other.related.stream()).filter(one -> !one.equals(kind) && !kinds.contains(one)).forEach(kinds::add);
        return new Finding(kind, cause, shots, frame, text, measured, threshold, unit, source, suggestion, kinds, waiver);
    }

    /** Whether it says this of its shots, be it beside something graver. */
    public boolean says(String other) {
        return kind.equals(other) || related.contains(other);
    }

    /** The same, allowed to stay. */
    public Finding waived(Waiver reason) {
        return new Finding(kind, cause, shots, frame, text, measured, threshold, unit, source, suggestion, related, Optional.of(reason));
    }
}
