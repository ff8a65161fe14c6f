package org.kinora.engine.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinora.api.platform.engine.Jobs;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Row;

/**
 * The job table of one project. Every change names the attempt it belongs to: an attempt that was fenced off (cancelled, or started again elsewhere)
 * finds no row and stops.
 */
final class ProjectJobs implements Jobs {
    private final Database database;
    /** Jobs that run in this process: they hear at once that they are to stop. */
    private final Map<String, AtomicBoolean> running = new ConcurrentHashMap<>();

    ProjectJobs(Database database) {
        this.database = database;
    }

    /** After a crash: jobs that ran are failed; asking again goes on where they stopped, since finished steps are kept. */
    void recover(String message) {
        database.transaction(session -> {
            session.update("DELETE FROM dispatch");
            return session.update("UPDATE job SET state = 'FAILED', message = ?, attempt = attempt + 1, changed = ?"
                    + " WHERE state IN ('QUEUED', 'RUNNING')", message, Instant.now());
        });
    }

    void add(String id, String kind, String input) {
        database.transaction(session -> session.update(
                "INSERT INTO job (id, kind, payload, state, stage, message, created, changed) VALUES (?, ?, ?, 'QUEUED', '', '', ?, ?)", id, kind,
                shortened(input, 32_000), Instant.now(), Instant.now()));
    }

    /**
     * Starts an attempt and answers its number; empty when the job is cancelled or done.
     *
     * @param stopped set when somebody asks the job to stop
     */
    Optional<Integer> claim(String id, AtomicBoolean stopped) {
        running.put(id, stopped);
        return database.transaction(session -> {
            int rows = session.update("UPDATE job SET attempt = attempt + 1, state = 'RUNNING', changed = ?"
                    + " WHERE id = ? AND state IN ('QUEUED', 'RUNNING') AND cancel_requested = FALSE", Instant.now(), id);
            if (rows == 0) return Optional.empty();
            return session.first("SELECT attempt FROM job WHERE id = ?", row -> (int) row.number("attempt"), id);
        });
    }

    /** Notes progress; false when this attempt is fenced off or somebody asked to stop. */
    boolean progress(String id, int attempt, int permille, String stage) {
        return database.transaction(session -> session.update("UPDATE job SET progress = ?, stage = ?, changed = ?"
                + " WHERE id = ? AND attempt = ? AND state = 'RUNNING' AND cancel_requested = FALSE", permille, shortened(stage, 200),
                        Instant.now(), id,
                attempt)) > 0;
    }

    /** Ends an attempt; false when it was fenced off, then its result must be discarded. */
    boolean finish(String id, int attempt, State state, String message) {
        boolean mine = database.transaction(session -> session.update("UPDATE job SET state = ?, message = ?,"
                + " progress = CASE WHEN ? = 'DONE' THEN 1000 ELSE progress END, changed = ? WHERE id = ? AND attempt = ? AND state = 'RUNNING'",
                state, shortened(message, 8000), state.name(), Instant.now(), id, attempt)) > 0;
        if (mine) running.remove(id);
        return mine;
    }

    @Override
    public List<Job> list(int limit) {
        return database.read(session -> session.query("SELECT * FROM job ORDER BY created DESC FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY",
                ProjectJobs::job));
    }

    @Override
    public Optional<Job> find(String id) {
        return database.read(session -> session.first("SELECT * FROM job WHERE id = ?", ProjectJobs::job, id));
    }

    @Override
    public boolean cancel(String id) {
        Optional.ofNullable(running.get(id)).ifPresent(stopped -> stopped.set(true));
        return database.transaction(session -> {
            int waiting = session.update("UPDATE job SET state = 'CANCELLED', cancel_requested = TRUE, changed = ? WHERE id = ? AND state = 'QUEUED'",
                    Instant.now(), id);
            return waiting + session.update("UPDATE job SET cancel_requested = TRUE, changed = ? WHERE id = ? AND state = 'RUNNING'", Instant.now(),
                    id);
        }) > 0;
    }

    /** Ends a job that nobody is going to start any more; does nothing to one that was started. */
    void cancelWaiting(String id) {
        if (find(id).filter(job -> job.state() == State.QUEUED).isPresent()) cancel(id);
    }

    private static Job job(Row row) {
        return new Job(row.text("id"), row.text("kind"), row.text("payload"), State.valueOf(row.text("state")), (int) row.number("progress"),
                row.text("stage"),
                (int) row.number("attempt"), row.text("message"), row.time("created"), row.time("changed"));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
