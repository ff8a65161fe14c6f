package org.kinora.plugins.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.plugins.internal.TinyFramework;
import org.kinora.plugins.internal.state.Quarantine;
import org.kinora.plugins.internal.state.SwitchesForTests;
import org.kinora.testkit.MadeJar;
import org.osgi.framework.Bundle;

class CallGuardTest {
    private static final Duration NO_DEADLINE = Duration.ZERO;
    private static final Limits QUICK = limits(2);

    @TempDir
    Path folder;

    private final TinyFramework framework = new TinyFramework();
    private Quarantine quarantine;
    private CallGuard guard;
    private Bundle acme;
    private Callable<Object> service;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void set_up() throws Exception {
        quarantine = SwitchesForTests.quarantine(folder, InstantSource.system());
        guard = new CallGuard(framework.context(), quarantine, QUICK);
        acme = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0").with("Bundle-Name", "Acme").source("acme.Service",
                "package acme; public class Service implements java.util.concurrent.Callable<Object> { public Object call() { "
                + "return Thread.currentThread().getContextClassLoader(); } }"));
        acme.start();
        service = (Callable<Object>) acme.loadClass("acme.Service").getConstructor().newInstance();
    }

    @AfterEach
    void stop() throws Exception {
        guard.stop();
        framework.close();
    }

    @Test
    void calls_run_with_the_plug_ins_class_loader_as_context() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        assertThat(longCall(service)).isSameAs(service.getClass().getClassLoader());
        assertThat((Object) guard.shortCall(service, "describing", service)).isSameAs(service.getClass().getClassLoader());
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void a_long_call_runs_on_a_thread_of_the_plug_in() {
        assertThat(longCall(() -> Thread.currentThread().getName())).isEqualTo("plugin acme 1");
    }

    @Test
    void whatever_a_plug_in_throws_becomes_a_failure_that_names_it() {
        for (Throwable thrown : new Throwable[] {new IllegalStateException("no brush"), new NoSuchMethodError("a.B.c()"), new AssertionError("x"),
                new StackOverflowError()}) {
            Failure failure = catchThrowableOfType(Failure.class, () -> guard.shortCall(service, "drawing shot s1", () -> sneak(thrown)));
            assertThat(failure.kind()).isEqualTo(Kind.PROVIDER);
            assertThat(failure.failed()).isEqualTo("Plug-in \"Acme\" 1.0.0 (acme.jar) failed while drawing shot s1.");
            assertThat(failure.getCause()).isSameAs(thrown);
        }
        assertThat(quarantine.faults("acme")).hasSize(4);
    }

    @Test
    void the_text_of_a_fault_says_what_happened_and_what_to_do() {
        assertThatThrownBy(() -> longCall(() -> {
            throw new IllegalStateException("no brush");
        })).hasMessage("""
            Plug-in "Acme" 1.0.0 (acme.jar) failed while drawing.
              found: IllegalStateException: no brush
              what to do: update the plug-in before you report a bug, or switch it off: kinora plugins disable acme""");
    }

    @Test
    void an_orderly_failure_passes_unblamed() {
        Failure answer = new Failure(Kind.INPUT, "size", java.util.List.of(), "Too large.", "", "", "", false, null);
        assertThatThrownBy(() -> longCall(() -> {
            throw answer;
        })).isSameAs(answer);
        assertThat(quarantine.faults("acme")).isEmpty();
    }

    @Test
    void a_cancelled_call_that_ends_in_time_is_not_blamed() {
        AtomicBoolean cancelled = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);
        Failure failure = catchThrowableOfType(Failure.class, () -> guard.longCall(service, "drawing", NO_DEADLINE, cancelled::get, () -> {
            cancelled.set(true);
            never.await();
            return null;
        }));
        assertThat(failure.kind()).isEqualTo(Kind.CANCELLED);
        assertThat(quarantine.faults("acme")).isEmpty();
    }

    @Test
    void a_call_that_ignores_cancel_is_abandoned_and_blamed() {
        CountDownLatch atLast = new CountDownLatch(1);
        Failure failure = catchThrowableOfType(Failure.class, () -> guard.longCall(service, "drawing", NO_DEADLINE, () -> true, () -> {
            awaitStubbornly(atLast);
            return null;
        }));
        // A call that never began because it was cancelled before is simply cancelled.
        assertThat(failure.kind()).isEqualTo(Kind.CANCELLED);
        AtomicBoolean begun = new AtomicBoolean();
        Failure hung = catchThrowableOfType(Failure.class, () -> guard.longCall(service, "drawing", NO_DEADLINE, begun::get, () -> {
            begun.set(true);
            awaitStubbornly(atLast);
            return null;
        }));
        assertThat(hung.kind()).isEqualTo(Kind.PROVIDER);
        assertThat(hung.failed()).isEqualTo("Plug-in \"Acme\" 1.0.0 (acme.jar) hangs while drawing: it did not end within 0.0 s after it was asked to stop.");
        assertThat(quarantine.stuck("acme")).isEqualTo(1);
        assertThat(quarantine.faults("acme")).hasSize(1);
        atLast.countDown();
    }

    @Test
    void a_call_past_its_deadline_times_out_and_is_blamed() {
        CountDownLatch never = new CountDownLatch(1);
        Failure failure = catchThrowableOfType(Failure.class, () -> guard.longCall(service, "drawing", Duration.ofMillis(20), () -> false, () -> {
            never.await();
            return null;
        }));
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(quarantine.faults("acme")).hasSize(1);
    }

    @Test
    void abandoned_threads_do_not_take_the_place_of_other_calls() {
        // Fewer than the faults that lead into quarantine, more than the one thread.
        CallGuard narrow = new CallGuard(framework.context(), quarantine, limits(1));
        CountDownLatch atLast = new CountDownLatch(1);
        for (int i = 0; i < Quarantine.BOUND - 1; i++) {
            AtomicBoolean begun = new AtomicBoolean();
            assertThatThrownBy(() -> narrow.longCall(service, "drawing", NO_DEADLINE, begun::get, () -> {
                begun.set(true);
                awaitStubbornly(atLast);
                return null;
            })).isInstanceOf(Failure.class);
        }
        assertThat((Object) narrow.longCall(service, "drawing", NO_DEADLINE, () -> false, () -> "still served")).isEqualTo("still served");
        atLast.countDown();
        narrow.stop();
    }

    @Test
    void a_call_that_comes_when_the_plug_in_was_just_stopped_is_not_blamed_on_it() {
        PluginThreads closed = new PluginThreads("acme", 1);
        closed.close();
        LongCall<Object> call = new LongCall<>(new Blame(acme, "drawing", quarantine), QUICK, NO_DEADLINE, () -> false);
        assertThatThrownBy(() -> call.run(closed, () -> "never")).hasMessage("""
            Plug-in "Acme" 1.0.0 (acme.jar) was stopped before it could begin with drawing.
              what to do: look why with: kinora why acme""");
        assertThat(quarantine.faults("acme")).isEmpty();
    }

    @Test
    void a_plug_in_may_call_itself_through_the_guard_without_waiting_for_a_thread() {
        Callable<Object> nested = () -> longCall(() -> longCall(() -> longCall(() -> "in the end")));
        assertThat(longCall(nested)).isEqualTo("in the end");
    }

    @Test
    void an_interrupted_caller_stops_waiting_and_stays_interrupted() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicReference<Failure> failure = new AtomicReference<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread caller = Thread.ofVirtual().start(() -> {
            failure.set(catchThrowableOfType(Failure.class, () -> longCall(() -> {
                running.countDown();
                never.await();
                return null;
            })));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        running.await();
        caller.interrupt();
        caller.join();
        assertThat(failure.get().kind()).isEqualTo(Kind.CANCELLED);
        assertThat(interrupted).isTrue();
    }

    @Test
    void code_of_no_bundle_is_called_too() {
        assertThat((String) guard.longCall(this, "testing", NO_DEADLINE, () -> false, () -> "ok")).isEqualTo("ok");
    }

    private static Limits limits(int threads) {
        return new Limits(Duration.ofMillis(5), Duration.ofMillis(30), Duration.ofMillis(60), Duration.ofSeconds(5), Duration.ofSeconds(9), threads);
    }

    private Object longCall(Callable<Object> call) {
        return guard.longCall(service, "drawing", NO_DEADLINE, () -> false, call);
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        boolean ended = false;
        while (!ended) {
            try {
                latch.await();
                ended = true;
            } catch (InterruptedException ignored) {
                // This is what a bad plug-in does.
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Object sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
