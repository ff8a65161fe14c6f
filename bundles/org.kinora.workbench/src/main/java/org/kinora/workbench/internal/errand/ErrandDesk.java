package org.kinora.workbench.internal.errand;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Errand;
import org.kinora.api.workbench.Errands;
import org.kinora.api.workbench.Job;
import org.kinora.api.workbench.Reply;

/** Runs operations on threads of their own and tells the window how they do; what it tells comes through {@code window}, one piece at a time. */
public final class ErrandDesk implements Errands {
    private static final System.Logger LOG = System.getLogger(ErrandDesk.class.getName());

    private final Texts texts;
    private final Operations operations;
    private final Supplier<Optional<Path>> project;
    private final Path folder;
    private final Executor window;
    private final Function<String, String> titles;
    private final Consumer<Failure> complaints;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Running> all = new LinkedHashMap<>();
    private final List<Consumer<List<Job>>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    /**
     * @param project the open project, asked on the window's thread
     * @param folder where relative file names start
     * @param window runs what it is given on the window's thread, in order
     * @param titles what an operation is called
     * @param complaints is told each failure of a job that is not a cancellation
     */
    public ErrandDesk(Texts texts, Operations operations, Supplier<Optional<Path>> project, Path folder, Executor window,
            Function<String, String> titles, Consumer<Failure> complaints) {
        this.texts = texts;
        this.operations = operations;
        this.project = project;
        this.folder = folder;
        this.window = window;
        this.titles = titles;
        this.complaints = complaints;
    }

    /** What was asked for. */
    private record Order(String operation, JsonObject input, boolean listed, Consumer<Reply> done, Consumer<Failure> failed) {}

    @Override
    public Errand start(String operation, JsonObject input, Consumer<Reply> done, Consumer<Failure> failed) {
        return start(new Order(operation, input, true, done, failed));
    }

    @Override
    public Errand ask(String operation, JsonObject input, Consumer<Reply> done, Consumer<Failure> failed) {
        return start(new Order(operation, input, false, done, failed));
    }

    private Errand start(Order order) {
        Optional<Path> where = project.get();
        Running running = new Running(order, Job.begun(numbers.incrementAndGet(), order.operation(), titles.apply(order.operation()), Instant.now()));
        if (order.listed()) {
            synchronized (all) {
                all.put(running.job.number(), running);
            }
            tell();
        }
        var request = new Operations.Request(order.operation(), order.input().toString(), where, "main", where.map(Path::getParent).orElse(folder),
                Optional.empty(), Caller.LOCAL);
        Thread.ofVirtual().name("kinora-errand-" + running.job.number()).start(() -> run(request, running));
        return running;
    }

    private void run(Operations.Request request, Running running) {
        Order order = running.order;
        try {
            Answer answer = operations.run(request, running);
            Reply reply = new Reply(JsonParser.parseString(answer.output()).getAsJsonObject(), answer.text(), answer.notes());
            running.change(job -> job.ended(Job.State.DONE, answer.text(), Instant.now()));
            window.execute(() -> order.done().accept(reply));
        } catch (Failure failure) {
            boolean stopped = failure.kind() == Kind.CANCELLED;
            running.change(job -> job.ended(stopped ? Job.State.CANCELLED : Job.State.FAILED, failure.getMessage(), Instant.now()));
            window.execute(() -> told(failure, stopped, order));
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, request.operation() + " failed unforeseen", fault);
            Failure failure = texts.failure(Kind.INTERNAL, "errand.broken", request.operation(), fault);
            running.change(job -> job.ended(Job.State.FAILED, failure.getMessage(), Instant.now()));
            window.execute(() -> told(failure, false, order));
        }
    }

    private void told(Failure failure, boolean stopped, Order order) {
        if (!stopped && order.listed()) complaints.accept(failure);
        order.failed().accept(failure);
    }

    @Override
    public List<Job> jobs() {
        synchronized (all) {
            List<Job> jobs = new ArrayList<>();
            all.values().forEach(running -> jobs.add(running.job));
            return jobs;
        }
    }

    @Override
    public Runnable onJobs(Consumer<List<Job>> changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public void cancel(long job) {
        running(job).ifPresent(Running::cancel);
    }

    @Override
    public void again(long job) {
        running(job).filter(Running::ended).ifPresent(running -> start(running.order));
    }

    @Override
    public void clear() {
        synchronized (all) {
            all.values().removeIf(Running::ended);
        }
        tell();
    }

    private Optional<Running> running(long job) {
        synchronized (all) {
            return Optional.ofNullable(all.get(job));
        }
    }

    /** However often jobs report, the window is told once for each time it has come round to listening. */
    private void tell() {
        if (telling.getAndSet(true)) return;
        window.execute(() -> {
            telling.set(false);
            List<Job> now = jobs();
            listeners.forEach(listener -> listener.accept(now));
        });
    }

    /** One of them; hears what the operation reports. */
    private final class Running implements Errand, Operations.Listener {
        private final Order order;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private volatile Job job;

        Running(Order order, Job job) {
            this.order = order;
            this.job = job;
        }

        void change(UnaryOperator<Job> change) {
            job = change.apply(job);
            if (order.listed()) tell();
        }

        @Override
        public void progress(double fraction, String stage, long millisLeft) {
            change(now -> now.at(fraction, stage, millisLeft));
        }

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        @Override
        public boolean ended() {
            return !job.running();
        }
    }
}
