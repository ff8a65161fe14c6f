package org.kinora.workbench.internal.errand;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
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
import org.kinora.api.workbench.JobInsight;
import org.kinora.api.workbench.Reply;

/** Runs operations on threads of their own and tells the window how they do; what it tells comes through {@code window}, one piece at a time. */
public final class ErrandDesk implements Errands {
    /** Most jobs use all cores by themselves; a second one goes on while the first one waits for a disk or a model. */
    private static final int AT_ONCE = 2;
    private static final System.Logger LOG = System.getLogger(ErrandDesk.class.getName());

    private final Texts texts;
    private final Operations operations;
    private final Supplier<Optional<Path>> project;
    private final Path folder;
    private final Executor window;
    private final Kinds kinds;
    private final JobHistory history;
    private final Consumer<Failure> complaints;
    private final Deque<Running> waiting = new ArrayDeque<>();
    private final Questions<Operations.Request, Order> questions = new Questions<>();
    private final AtomicInteger open = new AtomicInteger();
    private int busy;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Running> all = new LinkedHashMap<>();
    private final List<Consumer<List<Job>>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    /** What is known of operations by name. */
    public interface Kinds {
        /** What it is called. */
        String title(String operation);

        /** Whether it may take long, and so waits for its turn. */
        boolean job(String operation);

        /** Whether it is a question: however often it is asked, nothing is changed by it. */
        boolean asks(String operation);
    }

    /**
     * @param project the open project, asked on the window's thread
     * @param folder where relative file names start
     * @param window runs what it is given on the window's thread, in order
     * @param kinds what operations are
     * @param history how long jobs took
     * @param complaints is told each failure of a job that is not a cancellation
     */
    public ErrandDesk(Texts texts, Operations operations, Supplier<Optional<Path>> project, Path folder, Executor window,
            Kinds kinds, JobHistory history, Consumer<Failure> complaints) {
        this.texts = texts;
        this.operations = operations;
        this.project = project;
        this.folder = folder;
        this.window = window;
        this.kinds = kinds;
        this.history = history;
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
        return ask(new Order(operation, input, false, done, failed));
    }

    /** Views that ask the same at the same time share one answer; what changes something is done as often as it is asked for. */
    private Errand ask(Order order) {
        if (!kinds.asks(order.operation())) return start(order);
        Operations.Request request = request(order);
        Questions.Place<Order> place = questions.put(request, order);
        if (!place.first()) return new Joined(request, place.question(), order);
        Running running = new Running(order, request, Optional.of(place.question()), Job.queued(numbers.incrementAndGet(), order.operation(), "",
                Instant.now()));
        begin(running, () -> { });
        return running;
    }

    /** The film was changed by somebody else: what is asked from now on is not answered by what was before. */
    public void changed() {
        questions.changed();
    }

    private Operations.Request request(Order order) {
        Optional<Path> where = project.get();
        return new Operations.Request(order.operation(), order.input().toString(), where, "main", where.map(Path::getParent).orElse(folder),
                Optional.empty(), Caller.LOCAL);
    }

    private Errand start(Order order) {
        String title = kinds.title(order.operation());
        Operations.Request request = request(order);
        Running running = new Running(order, request, Optional.empty(), Job.queued(numbers.incrementAndGet(), order.operation(), title,
                Instant.now()));
        if (order.listed()) {
            synchronized (all) {
                all.put(running.job.number(), running);
            }
        }
        if (order.listed() && kinds.job(order.operation())) {
            synchronized (waiting) {
                waiting.addLast(running);
            }
            tell();
            next();
        } else {
            begin(running, () -> { });
        }
        return running;
    }

    /** Begins those that wait as long as there is room. */
    private void next() {
        while (true) {
            Running running;
            synchronized (waiting) {
                if (busy >= AT_ONCE || waiting.isEmpty()) return;
                running = waiting.removeFirst();
                busy++;
            }
            begin(running, () -> {
                synchronized (waiting) {
                    busy--;
                }
                next();
            });
        }
    }

    private void begin(Running running, Runnable after) {
        running.change(job -> job.started(Instant.now()));
        open.incrementAndGet();
        Thread.ofVirtual().name("kinora-errand-" + running.job.number()).start(() -> {
            try {
                run(running.request, running);
            } finally {
                window.execute(open::decrementAndGet);
                after.run();
            }
        });
    }

    private void run(Operations.Request request, Running running) {
        Order order = running.order;
        try {
            Answer answer = operations.run(request, running);
            Reply reply = new Reply(JsonParser.parseString(answer.output()).getAsJsonObject(), answer.text(), answer.notes());
            end(running, Job.State.DONE, answer.text());
            List<Order> askers = running.question.map(question -> questions.answered(request, question)).orElse(List.of(order));
            askers.forEach(asker -> window.execute(() -> asker.done().accept(reply)));
        } catch (Failure failure) {
            boolean stopped = failure.kind() == Kind.CANCELLED;
            end(running, stopped ? Job.State.CANCELLED : Job.State.FAILED, failure.getMessage());
            // Only the first of them wanted it stopped.
            askers(running).forEach(asker -> window.execute(stopped && asker != order ? () -> ask(asker) : () -> told(failure, stopped, asker)));
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, request.operation() + " failed unforeseen", fault);
            Failure failure = texts.failure(Kind.INTERNAL, "errand.broken", request.operation(), fault);
            end(running, Job.State.FAILED, failure.getMessage());
            askers(running).forEach(asker -> window.execute(() -> told(failure, false, asker)));
        }
    }

    /** Who is told that it failed. */
    private List<Order> askers(Running running) {
        return running.question.map(question -> questions.failed(running.request, question)).orElse(List.of(running.order));
    }

    /** Ends one, and takes down how long it took. */
    private void end(Running running, Job.State state, String outcome) {
        if (running.question.isEmpty()) questions.changed();
        Instant now = Instant.now();
        running.change(job -> job.ended(state, outcome, now));
        Job job = running.job;
        if (running.order.listed() && kinds.job(job.operation())) history.ended(job.operation(), Duration.between(job.begun(), now).toMillis(),
                state);
    }

    /** Whether nobody waits for an answer. */
    public boolean rests() {
        synchronized (waiting) {
            return busy == 0 && waiting.isEmpty() && open.get() == 0;
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
    public void sooner(long job) {
        running(job).ifPresent(running -> {
            synchronized (waiting) {
                if (waiting.remove(running)) waiting.addFirst(running);
            }
            tell();
        });
    }

    @Override
    public List<JobInsight> insights() {
        return history.insights(kinds::title);
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

    /** Somebody who waits for the answer to another one's question. */
    private final class Joined implements Errand {
        private final Operations.Request request;
        private final Questions.Question<Order> question;
        private final Order order;
        private volatile boolean left;

        Joined(Operations.Request request, Questions.Question<Order> question, Order order) {
            this.request = request;
            this.question = question;
            this.order = order;
        }

        @Override
        public void cancel() {
            if (!questions.leave(request, question, order)) return;
            left = true;
            window.execute(() -> order.failed().accept(texts.failure(Kind.CANCELLED, "errand.stopped", order.operation())));
        }

        @Override
        public boolean ended() {
            return left || !questions.waits(request, question);
        }
    }

    /** One of them; hears what the operation reports. */
    private final class Running implements Errand, Operations.Listener {
        private final Order order;
        private final Operations.Request request;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final Optional<Questions.Question<Order>> question;
        private volatile Job job;

        Running(Order order, Operations.Request request, Optional<Questions.Question<Order>> question, Job job) {
            this.order = order;
            this.request = request;
            this.question = question;
            this.job = job;
        }

        void change(UnaryOperator<Job> change) {
            job = change.apply(job);
            if (order.listed()) tell();
        }

        @Override
        public void progress(double fraction, String stage, long millisLeft) {
            change(now -> now.at(fraction, stage, millisLeft >= 0 ? millisLeft : guess(now)));
        }

        /** What is left by what such jobs took before; negative where nothing is known or it takes longer than usual. */
        private long guess(Job now) {
            long spent = Duration.between(now.begun(), Instant.now()).toMillis();
            return history.usual(now.operation()).stream().map(usual -> usual - spent).filter(left -> left >= 0).findFirst().orElse(-1);
        }

        @Override
        public void cancel() {
            cancelled.set(true);
            boolean waited;
            synchronized (waiting) {
                waited = waiting.remove(this);
            }
            if (!waited) return;
            change(now -> now.ended(Job.State.CANCELLED, texts.text("errand.unbegun"), Instant.now()));
            window.execute(() -> order.failed().accept(texts.failure(Kind.CANCELLED, "errand.stopped", request.operation())));
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        @Override
        public boolean ended() {
            return !job.open();
        }
    }
}
