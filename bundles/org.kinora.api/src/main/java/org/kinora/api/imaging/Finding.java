package org.kinora.api.imaging;

import java.util.List;
import java.util.Optional;

/**
 * A break in the continuity of a film.
 *
 * @param kind as its check names it
 * @param shots ids of the shots that it lies between or in, in the order of the film
 * @param frame of the first of them, where it can be seen best
 * @param text what was found, one sentence
 * @param measured the number that was measured, thousandths of {@code unit}
 * @param threshold the number from which it counts, thousandths of {@code unit}
 * @param unit of both
 * @param source where the threshold comes from
 * @param suggestion command that would mend it; empty where a person must decide
 * @param waiver why it may stay, where a person said so
 */
public record Finding(String kind, List<String> shots, int frame, String text, long measured, long threshold, String unit, String source,
        String suggestion,
        Optional<Waiver> waiver) {
    /** Why a finding may stay, in somebody's words. */
    public record Waiver(String reason, String by) {
        public Waiver {
            if (reason.isBlank()) throw new IllegalArgumentException("a waiver needs a reason");
        }
    }

    public Finding {
        shots = List.copyOf(shots);
    }

    /** Names the same finding from run to run: its kind and shots. */
    public String key() {
        return kind + ":" + String.join(",", shots);
    }

    /** How many times the threshold was measured, for ranking. */
    public double weight() {
        return (double) measured / Math.max(1, threshold);
    }

    /** The same, allowed to stay. */
    public Finding waived(Waiver reason) {
        return new Finding(kind, shots, frame, text, measured, threshold, unit, source, suggestion, Optional.of(reason));
    }
}
