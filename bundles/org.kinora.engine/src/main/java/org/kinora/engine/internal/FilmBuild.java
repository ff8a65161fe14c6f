package org.kinora.engine.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Provider;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Results.Stored;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** One evaluation of a project's film graph. */
final class FilmBuild implements Build {
    private static final Texts TEXTS = Texts.beside(FilmBuild.class);

    private final Work work;
    private final ProjectEngine project;
    private final SlotThreads slots;
    private final Executor lookups;
    private final Guard guard;
    private final OffHeapBudget budget;
    private final PaidShelf paid;
    private final Attempts attempts;
    private final ResultWriter writer;
    private final Set<CompletableFuture<StepResult>> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger ran = new AtomicInteger();
    private final AtomicInteger reused = new AtomicInteger();
    private final AtomicInteger pinned = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    /** What the stream of events says of a step that is tried again: which attempt comes, and why the last one failed. */
    record RetryEvent(String label, String provider, int attempt, int most, long waitMillis, String reason) {}

    FilmBuild(Work work, ProjectEngine project, SlotThreads slots, Executor lookups, Guard guard, OffHeapBudget budget, PaidShelf paid,
            Attempts attempts) {
        this.work = work;
        this.project = project;
        this.slots = slots;
        this.lookups = lookups;
        this.guard = guard;
        this.budget = budget;
        this.paid = paid;
        this.attempts = attempts;
        this.writer = new ResultWriter(project.database(), project.table(), project.ledger());
        project.occupancy().enter();
    }

    /** What makes the outcome of a step. */
    private interface Maker {
        ProviderCall.Made make(Work scope);
    }

    @Override
    public CompletableFuture<StepResult> step(Step step, Slot slot, Function<Work, Outcome> action) {
        return ask(step, slot, scope -> ProviderCall.Made.free(action.apply(scope)));
    }

    @Override
    public <R extends Record> CompletableFuture<StepResult> generate(String label, String kind, Slot slot, Provider<R> provider, R request) {
        ModelCard card = guard.shortCall(provider, "describing " + kind, provider::describe);
        Step step = new Step(label, kind, card.id(), card.resultVersion(), request);
        ProviderCall<R> call = new ProviderCall<>(guard, project.ledger(), paid, lookups, provider, card, step, request);
        return ask(step, card.local() ? slot : Slot.NETWORK, call::make);
    }

    private CompletableFuture<StepResult> ask(Step step, Slot slot, Maker maker) {
        CompletableFuture<StepResult> answer = CompletableFuture.supplyAsync(() -> known(step), lookups)
                .thenCompose(known -> known.map(CompletableFuture::completedFuture).orElseGet(() -> once(step, slot, maker)));
        open.add(answer);
        answer.whenComplete((result, problem) -> {
            open.remove(answer);
            if (problem != null) failed.incrementAndGet();
            else (result.pinned() ? pinned : result.reused() ? reused : ran).incrementAndGet();
        });
        return answer;
    }

    private Optional<StepResult> known(Step step) {
        Optional<Outcome> fixed = project.table().pinned(step.label());
        if (fixed.isPresent()) return Optional.of(new StepResult(step.label(), step.key(), fixed.get(), true, true, 0));
        return project.table().find(step.key()).filter(this::complete).map(stored -> reuse(step, stored));
    }

    private boolean complete(Stored stored) {
        return stored.outcome().parts().values().stream().allMatch(part -> work.assets().has(part.asset()));
    }

    private StepResult reuse(Step step, Stored stored) {
        writer.noteLabel(step.label(), stored.key());
        return new StepResult(step.label(), stored.key(), stored.outcome(), true, false, stored.millis());
    }

    /** Runs a step unless the same key runs already, in this build or another of the project; then waits for that one. */
    private CompletableFuture<StepResult> once(Step step, Slot slot, Maker maker) {
        String key = step.key();
        CompletableFuture<Stored> mine = new CompletableFuture<>();
        CompletableFuture<Stored> other = project.running().putIfAbsent(key, mine);
        if (other != null) return other.handleAsync((stored, problem) -> after(step, slot, maker, stored, problem), lookups)
                .thenCompose(Function.identity());
        try {
            // Another build may have ended it since this one looked.
            Optional<Stored> meanwhile = project.table().find(key).filter(this::complete);
            if (meanwhile.isPresent()) {
                end(key, mine, meanwhile.get(), null);
                return CompletableFuture.completedFuture(reuse(step, meanwhile.get()));
            }
            attempts.run(work, again -> tell(step, again), () -> CompletableFuture.supplyAsync(() -> run(step, key, maker), slots.of(slot)))
                    .thenCompose(this::write)
                    .whenComplete((stored, problem) -> end(key, mine, stored, problem));
        } catch (RuntimeException | Error unable) {
            // Whoever waits for this key must hear of it.
            end(key, mine, null, unable);
            throw unable;
        }
        return mine.thenApply(stored -> new StepResult(step.label(), key, stored.outcome(), false, false, stored.millis()));
    }

    private void end(String key, CompletableFuture<Stored> mine, Stored stored, Throwable problem) {
        project.running().remove(key, mine);
        if (problem == null) mine.complete(stored);
        else mine.completeExceptionally(problem);
    }

    /** What another build's step came to; one that was stopped with its build is run here. */
    private CompletableFuture<StepResult> after(Step step, Slot slot, Maker maker, Stored stored, Throwable problem) {
        if (problem == null) return CompletableFuture.completedFuture(reuse(step, stored));
        boolean stoppedElsewhere = Causes.failureIn(problem) instanceof Failure failure && failure.kind() == Kind.CANCELLED && !work.cancelled();
        return stoppedElsewhere ? once(step, slot, maker) : CompletableFuture.failedFuture(problem);
    }

    private void tell(Step step, Attempts.Again again) {
        String reason = again.reason().failed();
        work.note(TEXTS.text("step.again", step.label(), reason, again.number(), again.most(), again.rest().toSeconds()));
        RetryEvent event = new RetryEvent(step.label(), step.provider(), again.number(), again.most(), again.rest().toMillis(), reason);
        try {
            project.events().publish("step.retried", event);
        } catch (Failure unwritten) {
            System.getLogger(FilmBuild.class.getName()).log(System.Logger.Level.WARNING, event.toString(), unwritten);
        }
    }

    /** A result on its way to the table, with the entry of the ledger that it settles. */
    private record Fresh(Stored stored, OptionalLong paid) {}

    private CompletableFuture<Stored> write(Fresh fresh) {
        CompletableFuture<Stored> written = writer.write(fresh.stored(), fresh.paid()).thenApply(done -> fresh.stored());
        if (fresh.paid().isEmpty()) return written;
        return written.thenApplyAsync(stored -> {
            paid.keep(stored.key(), stored.outcome(), work.assets());
            return stored;
        }, lookups);
    }

    private Fresh run(Step step, String key, Maker maker) {
        work.checkCancelled();
        long start = System.nanoTime();
        try (RunningWork scope = new RunningWork(work::cancelled, work.deadline(), work.caller(), work.assets(), project.scratch(), budget,
                new NotesOnly(work))) {
            ProviderCall.Made made = maker.make(scope);
            Outcome outcome = made.outcome();
            for (String note : scope.notes()) outcome = outcome.noting(note);
            long millis = (System.nanoTime() - start) / 1_000_000;
            return new Fresh(new Stored(key, step.label(), step.kind(), step.provider(), Json.write(step.recipe()), outcome, millis, Instant.now()),
                    made.paid());
        } catch (Failure expected) {
            throw expected;
        } catch (CompletionException wrapped) {
            throw wrapped;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError unexpected) {
            System.getLogger(FilmBuild.class.getName()).log(System.Logger.Level.ERROR, "step " + step.label() + " failed", unexpected);
            Kind kind = Kind.of(unexpected);
            throw TEXTS.failure(kind, kind == Kind.EXHAUSTED ? "exhausted" : "step.broken", step.label(), String.valueOf(unexpected), unexpected);
        }
    }

    @Override
    public Tally tally() {
        return new Tally(ran.get(), reused.get(), pinned.get(), failed.get());
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        for (CompletableFuture<StepResult> waiting : Set.copyOf(open)) waiting.handle((result, problem) -> null).join();
        writer.close();
        if (ran.get() > 0) project.occupancy().sweepSoon();
        project.occupancy().leave();
    }

    /** Passes a step's remarks on to the whole; its progress is its own. */
    private record NotesOnly(Work whole) implements ProgressSink {
        @Override
        public void progress(double fraction) {}

        @Override
        public void note(String text) {
            whole.note(text);
        }
    }
}
