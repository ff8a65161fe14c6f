package org.kinora.workbench.internal.errand;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Errand;
import org.kinora.api.workbench.Job;
import org.kinora.workbench.internal.WorkbenchFace;
import org.kinora.workbench.internal.preferences.KeptFile;

@Timeout(60)
class ErrandDeskTest {
    @TempDir
    Path folder;
    private final Gate gate = new Gate();
    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final List<ErrandDesk> desks = new ArrayList<>();

    /** Operations that begin when they are asked and end when a test lets them. */
    private static final class Gate implements Operations {
        private final LinkedBlockingQueue<String> begun = new LinkedBlockingQueue<>();
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public List<OperationCard> cards() {
            return List.of();
        }

        @Override
        public List<OperationCard> cards(String word) {
            return List.of();
        }

        @Override
        public Answer run(Request request, Listener listener) {
            begun.add(request.operation());
            try {
                if (request.operation().startsWith("long")) open.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return new Answer("{}", "done", List.of(), List.of());
        }

        String next() throws InterruptedException {
            return begun.poll(30, TimeUnit.SECONDS);
        }
    }

    private static final class Known implements ErrandDesk.Kinds {
        @Override
        public String title(String operation) {
            return operation;
        }

        @Override
        public boolean job(String operation) {
            return operation.startsWith("long");
        }

        @Override
        public boolean asks(String operation) {
            return operation.startsWith("long");
        }
    }

    /** What has begun ends before the folder goes. */
    @AfterEach
    void rest() {
        gate.open.countDown();
        for (ErrandDesk desk : desks) while (!desk.rests()) Thread.onSpinWait();
        window.shutdown();
    }

    private ErrandDesk desk() {
        ErrandDesk desk = made();
        desks.add(desk);
        return desk;
    }

    private ErrandDesk made() {
        return new ErrandDesk(Texts.beside(WorkbenchFace.class), gate, Optional::empty, folder, window, new Known(),
                new JobHistory(new KeptFile(folder.resolve("jobs.json"))), failure -> { });
    }

    private static Errand start(ErrandDesk desk, String operation) {
        return desk.start(operation, new JsonObject(), reply -> { }, failure -> { });
    }

    private static List<Job.State> states(ErrandDesk desk) {
        return desk.jobs().stream().map(Job::state).toList();
    }

    @Test
    void two_jobs_go_on_at_once_the_others_wait_and_what_is_soon_done_never_waits() throws InterruptedException {
        ErrandDesk desk = desk();
        List.of("long1", "long2", "long3").forEach(operation -> start(desk, operation));
        assertThat(List.of(gate.next(), gate.next())).containsExactlyInAnyOrder("long1", "long2");
        assertThat(states(desk)).containsExactly(Job.State.RUNNING, Job.State.RUNNING, Job.State.QUEUED);
        start(desk, "short");
        assertThat(gate.next()).isEqualTo("short");
        gate.open.countDown();
        assertThat(gate.next()).isEqualTo("long3");
    }

    @Test
    void who_is_put_before_the_others_comes_next_and_who_is_stopped_never_comes() throws InterruptedException {
        ErrandDesk desk = desk();
        List<Errand> errands = new ArrayList<>();
        List.of("long1", "long2", "long3", "long4", "long5").forEach(operation -> errands.add(start(desk, operation)));
        gate.next();
        gate.next();
        desk.sooner(5);
        errands.get(2).cancel();
        assertThat(states(desk).get(2)).isEqualTo(Job.State.CANCELLED);
        gate.open.countDown();
        assertThat(List.of(gate.next(), gate.next())).containsExactlyInAnyOrder("long5", "long4");
        assertThat(gate.begun).isEmpty();
    }

    @Test
    void views_that_ask_the_same_share_one_answer_until_something_was_changed() throws Exception {
        ErrandDesk desk = desk();
        LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        for (String view : List.of("board", "timeline")) desk.ask("long", new JsonObject(), reply -> told.add(view), failure -> { });
        assertThat(gate.next()).isEqualTo("long");
        desk.start("change", new JsonObject(), reply -> told.add("changed"), failure -> { });
        assertThat(gate.next()).isEqualTo("change");
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("changed");
        desk.ask("long", new JsonObject(), reply -> told.add("player"), failure -> { });
        assertThat(gate.next()).as("a change makes the question a new one").isEqualTo("long");
        gate.open.countDown();
        assertThat(List.of(told.poll(30, TimeUnit.SECONDS), told.poll(30, TimeUnit.SECONDS), told.poll(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder("board", "timeline", "player");
        assertThat(gate.begun).isEmpty();
    }

    @Test
    void what_changes_something_is_done_as_often_as_it_is_asked_for() throws Exception {
        ErrandDesk desk = desk();
        LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        for (int i = 0; i < 3; i++) desk.ask("undo", new JsonObject(), reply -> told.add("undone"), failure -> { });
        for (int i = 0; i < 3; i++) assertThat(gate.next()).isEqualTo("undo");
        for (int i = 0; i < 3; i++) assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("undone");
    }

    @Test
    void who_no_longer_waits_is_told_so_and_the_others_get_their_answer() throws Exception {
        ErrandDesk desk = desk();
        LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        desk.ask("long", new JsonObject(), reply -> told.add("first"), failure -> { });
        Errand second = desk.ask("long", new JsonObject(), reply -> told.add("wrong"), failure -> told.add("stopped"));
        second.cancel();
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("stopped");
        gate.open.countDown();
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("first");
    }

    @Test
    void it_is_remembered_how_long_jobs_took() {
        KeptFile file = new KeptFile(folder.resolve("jobs.json"));
        JobHistory history = new JobHistory(file);
        for (long millis : new long[] {4000, 1000, 9000}) history.ended("long", millis, Job.State.DONE);
        history.ended("long", 60_000, Job.State.FAILED);
        history.ended("other", 5, Job.State.CANCELLED);
        JobHistory later = new JobHistory(file);
        assertThat(later.usual("long")).hasValue(4000);
        assertThat(later.usual("other")).isEmpty();
        var insight = later.insights(name -> "A " + name).getFirst();
        assertThat(insight.title()).isEqualTo("A long");
        assertThat(List.of(insight.runs(), insight.failed(), insight.stopped())).containsExactly(4, 1, 0);
        assertThat(insight.longestMillis()).isEqualTo(9000);
    }
}
