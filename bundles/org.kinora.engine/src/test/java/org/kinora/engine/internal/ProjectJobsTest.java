package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.engine.Jobs.State;

class ProjectJobsTest {
    @TempDir Path folder;
    private Studio studio;
    private ProjectJobs jobs;

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("film.kinora"));
        jobs = new ProjectJobs(studio.project().database());
        jobs.add("j1", "film.make", "{}");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void an_attempt_that_was_fenced_off_can_neither_report_nor_commit() {
        int first = jobs.claim("j1", new AtomicBoolean()).orElseThrow();
        int second = jobs.claim("j1", new AtomicBoolean()).orElseThrow();
        assertThat(jobs.progress("j1", first, 500, "half")).isFalse();
        assertThat(jobs.finish("j1", first, State.DONE, "old")).isFalse();
        assertThat(jobs.finish("j1", second, State.DONE, "new")).isTrue();
        assertThat(jobs.find("j1").orElseThrow().message()).isEqualTo("new");
        assertThat(jobs.find("j1").orElseThrow().progress()).isEqualTo(1000);
    }

    @Test
    void a_running_job_learns_of_cancel_by_its_next_report() {
        int attempt = jobs.claim("j1", new AtomicBoolean()).orElseThrow();
        assertThat(jobs.progress("j1", attempt, 100, "begin")).isTrue();
        assertThat(jobs.cancel("j1")).isTrue();
        assertThat(jobs.progress("j1", attempt, 200, "on")).isFalse();
        assertThat(jobs.finish("j1", attempt, State.CANCELLED, "stopped")).isTrue();
        assertThat(jobs.cancel("j1")).isFalse();
    }

    @Test
    void a_waiting_job_that_is_cancelled_never_starts() {
        jobs.cancel("j1");
        assertThat(jobs.claim("j1", new AtomicBoolean())).isEmpty();
    }

    @Test
    void after_a_crash_a_running_job_is_failed_and_its_attempt_fenced_off() {
        int attempt = jobs.claim("j1", new AtomicBoolean()).orElseThrow();
        jobs.recover("ended early");
        assertThat(jobs.find("j1").orElseThrow().state()).isEqualTo(State.FAILED);
        assertThat(jobs.finish("j1", attempt, State.DONE, "late")).isFalse();
    }

    @Test
    void a_running_job_hears_at_once_that_it_is_to_stop() {
        jobs.add("j", "film.make", "{}");
        AtomicBoolean stopped = new AtomicBoolean();
        int attempt = jobs.claim("j", stopped).orElseThrow();
        assertThat(jobs.cancel("j")).isTrue();
        assertThat(stopped).isTrue();
        assertThat(jobs.finish("j", attempt, State.CANCELLED, "stopped")).isTrue();
        assertThat(jobs.cancel("j")).isFalse();
    }
}
