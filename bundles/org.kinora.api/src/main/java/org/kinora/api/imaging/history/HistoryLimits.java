package org.kinora.api.imaging.history;

/**
 * How much of a picture's past is kept.
 *
 * @param steps at most so many
 * @param memoryBytes at most so much memory; older steps go to the scratch file then
 * @param fileBytes at most so much scratch file; the oldest steps are forgotten then
 */
public record HistoryLimits(int steps, long memoryBytes, long fileBytes) {
    /** 64 steps, 192 MB of memory, 4 GB of scratch file. */
    public static final HistoryLimits USUAL = new HistoryLimits(64, 192L << 20, 4L << 30);
}
