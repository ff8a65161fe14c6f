package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Jobs;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class OperationDeskTest {
    @TempDir Path folder;
    private Studio studio;
    private OperationDesk owner;
    private OperationDesk other;

    @Declaration(name = "text.shout", command = "shout", title = "Shout a text.", scope = Declaration.Scope.PROJECT_OR_NEW, job = true)
    static final class Shout implements Operation<Shout.Input, Shout.Output> {
        record Input(@Param(value = "text", position = 0) Source file, @Param(value = "How often.", fallback = "2") int times) {}

        record Output(@Deliverable(suffix = ".txt", main = true) AssetId loud, @Deliverable(suffix = ".log") Optional<AssetId> log, int length)
                implements Readable {
            @Override
            public String text() {
                return length + " characters";
            }
        }

        @Override
        public Output run(Input input, Context context) {
            context.work().stage("shouting");
            context.work().progress(0.5);
            context.work().note("was loud");
            String loud = new String(context.bytes(input.file()), StandardCharsets.UTF_8).toUpperCase(java.util.Locale.ROOT)
                    .repeat(Math.max(1, input.times()));
            AssetId text = context.work().assets().put(loud.getBytes(StandardCharsets.UTF_8), "text/plain", Origin.DERIVED, "loud.txt");
            return new Output(text, Optional.empty(), loud.length());
        }
    }

    @Declaration(name = "test.wait", command = "wait", title = "Wait for cancel.", job = true)
    static final class WaitForCancel implements Operation<WaitForCancel.Nothing, WaitForCancel.Nothing> {
        final CountDownLatch running = new CountDownLatch(1);
        final CountDownLatch bothRunning = new CountDownLatch(2);

        record Nothing() {}

        @Override
        public Nothing run(Nothing input, Context context) {
            running.countDown();
            bothRunning.countDown();
            while (true) {
                context.work().checkCancelled();
                Thread.onSpinWait();
            }
        }
    }

    private final WaitForCancel waiting = new WaitForCancel();

    /** Hears and remembers. */
    private static final class Ear implements Operations.Listener {
        final List<String> notes = new ArrayList<>();
        final List<String> stages = new ArrayList<>();
        final AtomicBoolean cancel = new AtomicBoolean();

        @Override
        public void progress(double fraction, String stage, long millisLeft) {
            stages.add(stage);
        }

        @Override
        public void note(String text) {
            notes.add(text);
        }

        @Override
        public boolean cancelled() {
            return cancel.get();
        }
    }

    @BeforeEach
    void open() throws Exception {
        studio = new Studio(folder.resolve("unused.kinora"));
        var offer = new Studio.Offer(List.of(new Shout(), waiting));
        owner = new OperationDesk(studio.engine, offer, studio.projects, studio.owners);
        other = new OperationDesk(studio.engine, new Studio.Offer(List.of(new Shout(), waiting)), studio.projects, studio.owners);
        Files.writeString(folder.resolve("quiet.txt"), "psst");
    }

    @Test
    void the_cards_of_a_word_are_those_whose_command_begins_with_it() {
        assertThat(owner.cards("wait")).extracting(OperationCard::command).containsExactly("wait");
        assertThat(owner.cards("wa")).isEmpty();
        assertThat(owner.cards()).extracting(OperationCard::command).containsExactly("shout", "wait");
    }

    @AfterEach
    void close() {
        other.stop();
        owner.stop();
        studio.close();
    }

    private Operations.Request request(String operation, String input) {
        return new Operations.Request(operation, input, Optional.of(folder.resolve("film.kinora")), "main", folder, Optional.of(Path.of("out.txt")),
                Caller.LOCAL);
    }

    @Test
    void a_named_file_goes_in_and_the_deliverable_comes_out_under_the_wanted_name() throws Exception {
        Ear ear = new Ear();
        Operations.Answer answer = owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"},\"times\":2}"), ear);
        assertThat(folder.resolve("out.txt")).hasContent("PSSTPSST");
        assertThat(answer.text()).isEqualTo("8 characters");
        assertThat(answer.notes()).containsExactly("was loud");
        assertThat(ear.stages).contains("shouting");
        assertThat(answer.files()).hasSize(1);
    }

    @Test
    void what_is_not_given_has_the_fallback_of_the_card_whatever_face_asks() {
        assertThat(owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear()).text()).isEqualTo("8 characters");
        assertThat(owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"},\"times\":1}"), new Ear()).text()).isEqualTo("4 characters");
    }

    @Test
    void a_file_that_is_missing_makes_no_project() {
        assertThatThrownBy(() -> owner.run(request("text.shout", "{\"file\":{\"path\":\"gone.txt\"}}"), new Ear()))
                .hasMessageStartingWith("The file " + folder.resolve("gone.txt") + " cannot be read.\n  found: no such file");
        assertThat(folder.resolve("film.kinora")).doesNotExist();
    }

    @Test
    void a_project_whose_making_was_interrupted_is_made_by_the_next_run() throws Exception {
        Files.createDirectories(folder.resolve("film.kinora/store"));
        Files.createFile(folder.resolve("film.kinora/store/owner.lock"));
        assertThat(owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear()).text()).isEqualTo("8 characters");
        assertThat(folder.resolve("film.kinora/kinora.json")).isNotEmptyFile();
    }

    @Test
    void a_folder_with_other_files_does_not_become_a_project() throws Exception {
        Files.createDirectories(folder.resolve("film.kinora"));
        Files.writeString(folder.resolve("film.kinora/diary.txt"), "dear diary");
        assertThatThrownBy(() -> owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear()))
                .hasMessageStartingWith("A project cannot be made in " + folder.resolve("film.kinora"));
        assertThat(folder.resolve("film.kinora")).isDirectoryContaining("glob:**diary.txt");
    }

    @Test
    void another_desk_is_served_by_the_owner_of_the_project_as_if_it_had_run_it_itself() {
        owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear());
        Ear ear = new Ear();
        Operations.Answer answer = other.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"},\"times\":3}"), ear);
        assertThat(folder.resolve("out.txt")).hasContent("PSSTPSSTPSST");
        assertThat(answer.text()).isEqualTo("12 characters");
        assertThat(ear.notes).containsExactly("was loud");
    }

    @Test
    void a_failure_of_a_forwarded_operation_is_the_same_failure() {
        owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear());
        assertThatThrownBy(() -> other.run(request("text.shout", "{\"file\":{\"path\":\"gone.txt\"}}"), new Ear())).isInstanceOf(Failure.class)
                .hasMessageContaining("gone.txt cannot be read").satisfies(thrown -> assertThat(((Failure) thrown).kind()).isEqualTo(Kind.MISSING));
    }

    @Test
    void cancel_reaches_an_operation_that_the_owner_runs_for_another_process() throws Exception {
        owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear());
        Ear ear = new Ear();
        Thread cancelling = Thread.ofVirtual().start(() -> {
            try {
                waiting.running.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ear.cancel.set(true);
        });
        assertThatThrownBy(() -> other.run(request("test.wait", "{}"), ear)).hasMessageStartingWith("The work was stopped.");
        cancelling.join();
        assertThat(jobsOf()).extracting(Jobs.Job::state).containsExactly(Jobs.State.CANCELLED, Jobs.State.DONE);
    }

    @Test
    void a_job_that_waits_for_its_turn_can_be_cancelled() throws Exception {
        owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear());
        Ear busy = new Ear();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < 2; i++)
            running.add(Thread.ofPlatform().start(() -> assertThatThrownBy(() -> owner.run(request("test.wait", "{}"), busy))
                    .isInstanceOf(Failure.class)));
        waiting.bothRunning.await();
        Ear impatient = new Ear();
        impatient.cancel.set(true);
        assertThatThrownBy(() -> owner.run(request("test.wait", "{}"), impatient)).hasMessageStartingWith("The work was stopped.");
        busy.cancel.set(true);
        for (Thread thread : running) thread.join();
        assertThat(jobsOf()).extracting(Jobs.Job::state).containsExactlyInAnyOrder(Jobs.State.CANCELLED, Jobs.State.CANCELLED, Jobs.State.CANCELLED,
                Jobs.State.DONE);
    }

    @Test
    void input_that_is_no_object_is_told() {
        assertThatThrownBy(() -> owner.run(request("text.shout", "[1"), new Ear())).isInstanceOf(Failure.class)
                .hasMessageStartingWith("The input of text.shout cannot be read.");
        assertThat(folder.resolve("film.kinora")).doesNotExist();
    }

    private List<Jobs.Job> jobsOf() {
        owner.stop();
        try (OpenProject project = studio.projects.open(folder.resolve("film.kinora"))) {
            return new ProjectJobs(project.database()).list(10);
        }
    }

    @Declaration(name = "test.refuse", command = "refuse", title = "Refuse.", scope = Declaration.Scope.PROJECT_OR_NEW)
    static final class Refuse implements Operation<WaitForCancel.Nothing, WaitForCancel.Nothing> {
        @Override
        public WaitForCancel.Nothing run(WaitForCancel.Nothing input, Context context) {
            throw new Failure(Kind.INPUT, "no", List.of(), "No.", "", "", "", false, null);
        }
    }

    @Test
    void a_project_that_was_made_for_a_refused_request_goes_away_again_and_one_with_work_in_it_stays() {
        OperationDesk desk = new OperationDesk(studio.engine, new Studio.Offer(List.of(new Refuse(), new Shout())), studio.projects, studio.owners);
        assertThatThrownBy(() -> desk.run(request("test.refuse", "{}"), new Ear())).hasMessage("No.");
        assertThat(folder.resolve("film.kinora")).doesNotExist();
        desk.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), new Ear());
        assertThatThrownBy(() -> desk.run(request("test.refuse", "{}"), new Ear())).hasMessage("No.");
        assertThat(folder.resolve("film.kinora")).exists();
        desk.stop();
    }

    @Test
    void an_unknown_operation_says_where_to_look() {
        assertThatThrownBy(() -> owner.run(request("film.unmake", "{}"), new Ear())).hasMessage("There is no operation called film.unmake.\n"
                + "  what to do: See kinora --help for what there is; a missing plug-in may have offered it: see kinora plugins.");
    }

    @Test
    void input_of_the_wrong_type_names_the_place() {
        assertThatThrownBy(() -> owner.run(request("text.shout", "{\"times\":\"often\"}"), new Ear()))
                .hasMessageContaining("The input of text.shout cannot be read.").hasMessageContaining("$.times: expected int, found \"often\"");
    }

    record Words(String text) {}

    @Test
    void a_project_with_too_much_in_it_is_swept_when_it_is_opened_and_the_first_operation_tells_so() {
        Path place = folder.resolve("film.kinora");
        try (Studio before = new Studio(place)) {
            try (Build build = before.engine.build(before.project(), before.work())) {
                for (String text : List.of("old", "new"))
                    build.step(new Step("line/1", "words", "test", 1, new Words(text)), Slot.CPU, work -> Studio.text(work, text)).join();
            }
            before.state().occupancy().enter();
            before.engine.storage(before.project()).limit(Optional.of(3L), Caller.LOCAL);
        }
        Ear ear = new Ear();
        owner.run(request("text.shout", "{\"file\":{\"path\":\"quiet.txt\"}}"), ear);
        assertThat(ear.notes).containsExactly("Made room: 1 MB of 1 files that can be made again are gone, 1 MB of at most 1 MB are left.",
                "was loud");
    }
}
