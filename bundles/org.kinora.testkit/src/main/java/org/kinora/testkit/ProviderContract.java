package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Provider;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Price;

/**
 * What every provider keeps to: an author extends this class, and JUnit runs its rules.
 *
 * <p>Each rule makes a provider of its own by {@link #provider} and closes it when it is {@link AutoCloseable}. The request should take the
 * provider a second or so: nearly every rule carries it out. A provider that calls itself local is also run in a process of its own ({@link
 * OtherProcess}): for that the contract is a top-level or static class with a constructor without arguments, and needs nothing that JUnit fills in.
 * Limits of a second or two are counted in processor time, so that a busy machine fails no rule. Results go to {@link ContractReport}.
 *
 * @param <R> the request of the provider
 */
@ExtendWith(ContractReport.class)
@Isolated
public abstract class ProviderContract<R extends Record> {
    private static final ProcessorTime AT_ONCE = new ProcessorTime(Duration.ofSeconds(1));
    private static final ProcessorTime CANCEL = new ProcessorTime(Duration.ofSeconds(2));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A new provider. */
    protected abstract Provider<R> provider();

    /** A request that the provider can meet. */
    protected abstract R request();

    /** Requests that the provider cannot meet; without any, the rule about refusing does not apply. */
    protected abstract List<R> refused();

    /** Puts the assets that the requests name into the store. */
    protected void inputs(AssetStore assets) {}

    @Test
    void describes_itself_at_once_and_the_same_each_time() {
        try (Trial<R> trial = trial()) {
            CompletableFuture<ModelCard> first = CompletableFuture.supplyAsync(trial.provider()::describe);
            assertThat(AT_ONCE.passes(first::isDone)).as("describe() answers within 1 s").isTrue();
            assertThat(first).as("describe()").isCompleted();
            ModelCard card = trial.provider().describe();
            assertThat(card).as("second description").isEqualTo(first.join());
            try (Trial<R> other = trial()) {
                assertThat(other.provider().describe()).as("description by a new provider").isEqualTo(card);
            }
        }
    }

    @Test
    void has_an_id_a_title_and_a_result_version() {
        try (Trial<R> trial = trial()) {
            ModelCard card = trial.provider().describe();
            assertThat(card.id()).as("id: lower-case words joined by dots").matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
            assertThat(card.title()).as("title").isNotBlank();
            assertThat(card.resultVersion()).as("result version").isPositive();
        }
    }

    @Test
    void tells_the_price_before_the_call() {
        try (Trial<R> trial = trial()) {
            R request = request();
            CompletableFuture<Price> asked = CompletableFuture.supplyAsync(() -> trial.provider().estimate(request));
            assertThat(AT_ONCE.passes(asked::isDone)).as("estimate(request) answers within 1 s").isTrue();
            assertThat(asked).as("estimate(request)").isCompleted();
            Price price = asked.join();
            assertThat(price).as("price").isNotNull();
            assertThat(price.least().value()).as("least price").isNotNegative().isLessThanOrEqualTo(price.most().value());
            assertThat(trial.generate(request).cost().value()).as("what was paid").isLessThanOrEqualTo(price.most().value());
        }
    }

    @Test
    void a_request_means_the_same_after_being_stored() {
        String stored = Json.write(request());
        @SuppressWarnings("unchecked")
        R again = (R) Json.read(stored, request().getClass());
        assertThat(again).as("the request read from its canonical JSON").isEqualTo(request());
        try (Trial<R> trial = trial()) {
            Outcome first = trial.generate(request());
            boolean local = trial.provider().describe().local();
            Outcome second = local ? new OtherProcess(getClass(), List.of()).generate(again).outcome() : trial.generate(again);
            if (trial.provider().describe().deterministic() && deterministic(trial, first)) {
                assertThat(second.parts()).as("parts made from the stored request").isEqualTo(first.parts());
            } else {
                assertThat(second.parts().keySet()).as("parts made from the stored request").isEqualTo(first.parts().keySet());
            }
        }
    }

    @Test
    void delivers_the_standard_parts() {
        try (Trial<R> trial = trial()) {
            StandardParts.checkPresent(trial.provider(), trial.generate(request()), trial.assets());
        }
    }

    @Test
    void parts_hold_what_was_asked_for() {
        try (Trial<R> trial = trial()) {
            StandardParts.checkContents(request(), trial.generate(request()), trial.assets());
        }
    }

    @Test
    void progress_goes_from_0_to_1_and_never_back() {
        try (Trial<R> trial = trial(); TestWork work = trial.work()) {
            Trial.end(trial.start(request(), work), PATIENCE).mustSucceed();
            Map<Long, Double> latest = new HashMap<>();
            for (TestWork.Report report : work.reports()) {
                assertThat(report.fraction()).as("progress").isBetween(0.0, 1.0);
                assertThat(report.fraction()).as("progress after progress on the same thread")
                        .isGreaterThanOrEqualTo(latest.getOrDefault(report.thread(), 0.0));
                latest.put(report.thread(), report.fraction());
            }
        }
    }

    @Test
    void does_not_begin_when_it_is_cancelled_already() {
        try (Trial<R> trial = trial(); TestWork work = trial.work()) {
            work.cancel();
            Trial.Ended ended = Trial.end(trial.start(request(), work), CANCEL);
            assertThat(ended.failure().map(Failure::kind)).as("failure of a work cancelled before it began (ended with %s)", ended)
                    .isEqualTo(Optional.of(Kind.CANCELLED));
        }
    }

    @Test
    void stops_within_2_seconds_of_cancel() throws InterruptedException {
        try (Trial<R> trial = trial(); TestWork work = trial.work()) {
            work.cancelOnceRunning();
            CompletableFuture<Outcome> call = trial.start(request(), work);
            work.awaitAsked(100);
            work.cancel();
            Trial.Ended ended = Trial.end(call, CANCEL);
            if (ended.thrown() == null) return;
            assertThat(ended.failure().map(Failure::kind)).as("failure of a work cancelled while it ran (ended with %s)", ended)
                    .isEqualTo(Optional.of(Kind.CANCELLED));
        }
    }

    @Test
    void refuses_what_it_cannot_do_and_says_what_to_do() {
        assumeTrue(!refused().isEmpty(), "refused() names no request");
        for (R request : refused()) {
            try (Trial<R> trial = trial(); TestWork work = trial.work()) {
                Trial.Ended ended = Trial.end(trial.start(request, work), PATIENCE);
                assertThat(ended.failure()).as("a Failure for %s (ended with %s)", request, ended).isPresent();
                Failure failure = ended.failure().orElseThrow();
                assertThat(failure.kind()).as("kind of the failure for %s", request).isEqualTo(Kind.INPUT);
                assertThat(failure.failed()).as("what failed").isNotBlank().isNotEqualTo(failure.key() + ".failed");
                assertThat(failure.action()).as("what to do, in the failure '%s'", failure.failed()).isNotBlank();
            }
        }
    }

    @Test
    void the_same_request_gives_the_same_bytes() {
        try (Trial<R> trial = trial(); TestWork left = trial.work(); TestWork right = trial.work()) {
            assumeTrue(trial.provider().describe().deterministic(), "the provider does not say that it is deterministic");
            Outcome first = trial.generate(request());
            assertThat(trial.generate(request()).parts()).as("parts of the second call").isEqualTo(first.parts());
            CompletableFuture<Outcome> one = trial.start(request(), left);
            CompletableFuture<Outcome> two = trial.start(request(), right);
            assertThat(Trial.end(one, PATIENCE).mustSucceed().parts()).as("parts of a call beside another").isEqualTo(first.parts());
            assertThat(Trial.end(two, PATIENCE).mustSucceed().parts()).as("parts of a call beside another").isEqualTo(first.parts());
        }
    }

    @Test
    void leaves_no_file_no_memory_and_no_thread_behind() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (Trial<R> trial = trial(); TestWork work = trial.work()) {
            Trial.end(trial.start(request(), work, getClass().getClassLoader(), false), PATIENCE).mustSucceed();
            assertThat(work.root().names()).as("files beside the scratch folder").containsExactly("scratch");
            work.close();
            assertThat(work.liveSlabs()).as("pieces of memory in use after the end").isZero();
            trial.closeProvider();
            List<Thread> added = new ArrayList<>(Thread.getAllStackTraces().keySet());
            added.removeAll(before);
            added.removeIf(Thread::isDaemon);
            CANCEL.passes(() -> added.stream().noneMatch(Thread::isAlive));
            added.removeIf(thread -> !thread.isAlive());
            assertThat(added).as("non-daemon threads that go on").isEmpty();
            assertThat(work.lateCalls()).as("calls of the work after its end").isZero();
            if (!trial.provider().describe().local()) return;
            assertThat(new OtherProcess(getClass(), List.of()).generate(request()).left()).as("files left in the working folder").isEmpty();
        }
    }

    @Test
    void needs_no_context_class_loader() {
        try (Trial<R> trial = trial(); TestWork work = trial.work()) {
            Trial.end(trial.start(request(), work, null, true), PATIENCE).mustSucceed();
        }
    }

    @Test
    void prints_nothing() {
        Logger.getLogger("").getHandlers();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream page = new PrintStream(printed, true); Trial<R> trial = trial()) {
            System.setOut(page);
            System.setErr(page);
            trial.generate(request());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString()).as("text printed to System.out or System.err").isEmpty();
    }

    private boolean deterministic(Trial<R> trial, Outcome first) {
        return trial.generate(request()).parts().equals(first.parts());
    }

    /** A fresh provider with the inputs of the requests. */
    final Trial<R> trial() {
        return new Trial<>(provider(), this::inputs);
    }
}
