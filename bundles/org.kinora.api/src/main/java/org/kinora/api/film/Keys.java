package org.kinora.api.film;

import java.util.List;

/**
 * A value that may change over a clip: before the first key frame it is the first one's, after the last the last one's. Values are millionths, so
 * that a film is stored without rounding; they are calculated in 64 bit floats.
 *
 * @param frames in order of their places, no two at one place; at least one
 */
public record Keys(List<KeyFrame> frames) {
    /** Millionths in one. */
    public static final long ONE = 1_000_000;

    public Keys {
        frames = List.copyOf(frames);
        if (frames.isEmpty()) throw new IllegalArgumentException("no key frame");
        for (int i = 1; i < frames.size(); i++)
            if (frames.get(i).at() <= frames.get(i - 1).at()) throw new IllegalArgumentException("key frames out of order at " + frames.get(i).at());
    }

    /** A value in millionths that does not change. */
    public static Keys of(long value) {
        return new Keys(List.of(new KeyFrame(0, value)));
    }

    /** From one value in millionths to another, at one pace. */
    public static Keys from(long value, long at, long to, long end) {
        return new Keys(List.of(new KeyFrame(at, value), new KeyFrame(end, to)));
    }

    /** Whether the value never changes. */
    public boolean still() {
        return frames.stream().allMatch(frame -> frame.value() == frames.getFirst().value());
    }

    /** The value at a frame of the clip; 1 is {@link #ONE}. */
    public double at(double frame) {
        KeyFrame before = frames.getFirst();
        if (frame <= before.at()) return before.value() / (double) ONE;
        for (KeyFrame after : frames.subList(1, frames.size())) {
            if (frame < after.at()) return between(before, after, (frame - before.at()) / (after.at() - before.at()));
            before = after;
        }
        return before.value() / (double) ONE;
    }

    private static double between(KeyFrame before, KeyFrame after, double part) {
        double t = switch (before.ease()) {
            case LINEAR -> part;
            case SMOOTH -> part * part * (3 - 2 * part);
            case HOLD -> 0;
        };
        return (before.value() + t * (after.value() - before.value())) / ONE;
    }

    /** The largest value at any frame. */
    public double most() {
        return frames.stream().mapToLong(KeyFrame::value).max().orElseThrow() / (double) ONE;
    }

    /** The same for a clip that begins some frames later in it. */
    public Keys later(long frames) {
        return new Keys(this.frames.stream().map(frame -> new KeyFrame(frame.at() - frames, frame.value(), frame.ease())).toList());
    }
}
