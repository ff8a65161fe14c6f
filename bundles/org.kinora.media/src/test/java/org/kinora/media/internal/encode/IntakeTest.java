package org.kinora.media.internal.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;

class IntakeTest {
    @Test
    void four_frames_go_ahead_and_one_more_for_each_that_the_encoder_has_begun() throws IOException, InterruptedException {
        try (PipedOutputStream encoder = new PipedOutputStream()) {
            Intake intake = new Intake(new PipedInputStream(encoder));
            for (int i = 0; i < 4; i++) assertThat(intake.await()).isTrue();
            for (int i = 0; i < 50; i++) {
                encoder.write((i + "\n").getBytes());
                encoder.flush();
                assertThat(intake.await()).as("after line %d", i).isTrue();
            }
            assertThat(intake.await()).as("nothing was begun since").isFalse();
        }
    }

    @Test
    void nobody_waits_for_an_encoder_that_has_ended() throws IOException, InterruptedException {
        PipedOutputStream encoder = new PipedOutputStream();
        Intake intake = new Intake(new PipedInputStream(encoder));
        encoder.close();
        for (int i = 0; i < 1000; i++) assertThat(intake.await()).isTrue();
    }
}
