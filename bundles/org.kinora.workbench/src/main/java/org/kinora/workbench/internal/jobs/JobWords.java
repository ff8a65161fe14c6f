package org.kinora.workbench.internal.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Job;

/** What the list of jobs says of one. */
record JobWords(Texts texts) {
    private static final int MANY = 5;

    /** The second line: what it does, or what came of it, as one line. */
    String line(Job job) {
        if (job.state() == Job.State.QUEUED) return texts.text("jobs.QUEUED");
        if (job.running()) return job.stage().isEmpty() ? texts.text("jobs.running") : job.stage();
        List<String> lines = job.outcome().lines().toList();
        // A table says nothing by its first line.
        boolean sentence = !lines.isEmpty() && (lines.size() < MANY || job.state() == Job.State.FAILED);
        return sentence ? lines.getFirst() : texts.text("jobs." + job.state());
    }

    /** How long it takes or took: {@code 0:12, about 0:30 to go}. */
    String clock(Job job, Instant now) {
        if (job.state() == Job.State.QUEUED) return "";
        String spent = clock(Duration.between(job.begun(), job.running() ? now : job.ended()).toMillis());
        return job.running() && job.millisLeft() >= 0 ? texts.text("jobs.left", spent, clock(job.millisLeft())) : spent;
    }

    static String clock(long millis) {
        long seconds = Math.max(0, Math.round(millis / 1000.0));
        if (seconds >= 3600) return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
