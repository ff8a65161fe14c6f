package org.kinora.api.workbench;

/**
 * What is known of all jobs of one kind that ended here.
 *
 * @param operation its name, such as {@code film.make}
 * @param title the operation in words
 * @param runs how many ended, however they did
 * @param failed how many of them failed
 * @param stopped how many were stopped
 * @param usualMillis the median of those that were done; negative where none was
 * @param longestMillis the longest of those that were done; negative where none was
 */
public record JobInsight(String operation, String title, int runs, int failed, int stopped, long usualMillis, long longestMillis) {}
