package org.kinora.engine.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Runs jobs of one project through db-scheduler's table, at once and by priority. Its rows are disposable: the job table is the truth, and a row
 * whose job is not waiting in this process is dropped.
 */
final class JobDispatcher implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(JobDispatcher.class);
    private static final int JOBS_AT_ONCE = 2;
    private static final String TABLE = "dispatch";

    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final OneTimeTask<Void> task = Tasks.oneTime("job").execute((instance, context) -> run(instance.getId()));
    private final Scheduler scheduler;

    private record Waiting(Supplier<Answer> body, CompletableFuture<Answer> answer) {}

    JobDispatcher(DataSource database) {
        scheduler = Scheduler.create(database, task).tableName(TABLE).threads(JOBS_AT_ONCE).pollingInterval(Duration.ofSeconds(10))
                .heartbeatInterval(Duration.ofSeconds(10)).enableImmediateExecution().enablePriority().jdbcCustomization(new DerbyDialect())
                .serializer(new TextSerializer()).build();
        scheduler.start();
    }

    /**
     * Runs a job's body on a thread of the dispatcher and waits for it; its failure is thrown as it was.
     *
     * @param cancelled whether the person asked to stop; a job that has not begun by then never does
     */
    Answer run(String job, Supplier<Answer> body, BooleanSupplier cancelled) {
        Waiting entry = new Waiting(body, new CompletableFuture<>());
        waiting.put(job, entry);
        try {
            scheduler.schedule(task.instance(job), Instant.now());
            return await(job, entry, cancelled);
        } catch (ExecutionException wrapped) {
            if (wrapped.getCause() instanceof Failure failure) throw failure;
            throw new CompletionException(wrapped.getCause());
        } finally {
            waiting.remove(job, entry);
        }
    }

    private Answer await(String job, Waiting entry, BooleanSupplier cancelled) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return entry.answer().get(100, TimeUnit.MILLISECONDS);
                } catch (TimeoutException running) {
                    if (cancelled.getAsBoolean() && waiting.remove(job, entry)) throw TEXTS.failure(Kind.CANCELLED, "cancelled");
                } catch (InterruptedException asked) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private void run(String job) {
        Waiting entry = waiting.remove(job);
        if (entry == null) return;
        try {
            entry.answer().complete(entry.body().get());
        } catch (RuntimeException | Error problem) {
            // Only our engine retries: to the dispatcher every job ends well.
            entry.answer().completeExceptionally(problem);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /**
     * Derby is not in the library's list; this is what it needs to know. The only place outside the store that sees JDBC, because the library asks
     * for it.
     */
    private static final class DerbyDialect extends DefaultJdbcCustomization {
        DerbyDialect() {
            super(true);
        }

        @Override
        public String getName() {
            return "Derby";
        }

        @Override
        public void setTaskData(PreparedStatement statement, int index, byte[] data) throws SQLException {
            statement.setBytes(index, data);
        }
    }

    /** Jobs carry no data but their id; anything else would be text. */
    private static final class TextSerializer implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data == null ? null : data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return data == null || type != String.class ? null : type.cast(new String(data, StandardCharsets.UTF_8));
        }
    }
}
