package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.engine.Events.Event;

class ProjectEventsTest {
    @TempDir Path folder;
    private Studio studio;

    record Body(int n) {}

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("film.kinora"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void a_listener_that_comes_late_gets_what_it_missed_and_then_the_rest_in_order() throws Exception {
        ProjectEvents events = new ProjectEvents(studio.project().database());
        for (int i = 1; i <= 3; i++) events.publish("step.done", new Body(i));
        List<Long> heard = new ArrayList<>();
        try (AutoCloseable subscription = events.subscribe(1, event -> heard.add(event.number()))) {
            events.publish("step.done", new Body(4));
        }
        events.publish("step.done", new Body(5));
        assertThat(heard).containsExactly(2L, 3L, 4L);
    }

    @Test
    void numbers_go_on_in_the_next_process_and_progress_is_not_stored() {
        new ProjectEvents(studio.project().database()).publish("job.started", new Body(1));
        ProjectEvents next = new ProjectEvents(studio.project().database());
        next.publish("job.progress", new Body(2));
        next.publish("job.ended", new Body(3));
        assertThat(next.since(0, 10)).extracting(Event::kind).containsExactly("job.started", "job.ended");
        assertThat(next.since(0, 10)).extracting(Event::number).containsExactly(1L, 2L);
    }

    @Test
    void a_listener_that_throws_does_not_keep_others_from_hearing() {
        ProjectEvents events = new ProjectEvents(studio.project().database());
        List<String> heard = new ArrayList<>();
        events.subscribe(0, event -> {
            throw new IllegalStateException("deaf");
        });
        events.subscribe(0, event -> heard.add(event.body()));
        events.publish("x", new Body(1));
        assertThat(heard).containsExactly("{\"n\":1}");
    }
}
