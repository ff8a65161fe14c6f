package org.kinora.workbench.internal.errand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.kinora.api.workbench.Job;
import org.kinora.api.workbench.JobInsight;
import org.kinora.workbench.internal.preferences.KeptFile;

/** How long jobs of each kind took, kept in the user's folder, the newest of each kind; thread-safe. */
public final class JobHistory {
    private static final int MOST = 40;

    private final KeptFile file;
    private final Map<String, List<Run>> runs = new TreeMap<>();

    /** One that ended. */
    private record Run(long millis, Job.State state) {}

    /** All of a kind, the oldest first. */
    private record Kind(String operation, List<Run> runs) {}

    /** What lies in the file. */
    private record Kept(List<Kind> kinds) {}

    public JobHistory(KeptFile file) {
        this.file = file;
        file.read(Kept.class).ifPresent(kept -> kept.kinds().forEach(kind -> runs.put(kind.operation(), new ArrayList<>(kind.runs()))));
    }

    /** Takes down one that ended. */
    synchronized void ended(String operation, long millis, Job.State state) {
        List<Run> all = runs.computeIfAbsent(operation, key -> new ArrayList<>());
        all.add(new Run(Math.max(0, millis), state));
        if (all.size() > MOST) all.removeFirst();
        file.write(new Kept(runs.entrySet().stream().map(entry -> new Kind(entry.getKey(), entry.getValue())).toList()));
    }

    /** The median time in milliseconds of those that were done. */
    synchronized OptionalLong usual(String operation) {
        List<Long> done = done(runs.getOrDefault(operation, List.of()));
        return done.isEmpty() ? OptionalLong.empty() : OptionalLong.of(done.get(done.size() / 2));
    }

    private static List<Long> done(List<Run> runs) {
        return runs.stream().filter(run -> run.state() == Job.State.DONE).map(Run::millis).sorted().toList();
    }

    /** All kinds, those that took most time first. */
    synchronized List<JobInsight> insights(Function<String, String> titles) {
        List<JobInsight> insights = new ArrayList<>();
        runs.forEach((operation, all) -> {
            List<Long> done = done(all);
            insights.add(new JobInsight(operation, titles.apply(operation), all.size(), count(all, Job.State.FAILED), count(all, Job.State.CANCELLED),
                    done.isEmpty() ? -1 : done.get(done.size() / 2), done.isEmpty() ? -1 : done.getLast()));
        });
        insights.sort(Comparator.comparingLong((JobInsight insight) -> -insight.usualMillis() * insight.runs()).thenComparing(JobInsight::title));
        return insights;
    }

    private static int count(List<Run> runs, Job.State state) {
        return (int) runs.stream().filter(run -> run.state() == state).count();
    }
}
