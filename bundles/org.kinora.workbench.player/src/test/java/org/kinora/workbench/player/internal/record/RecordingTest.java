package org.kinora.workbench.player.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.workbench.Microphone;

@Timeout(60)
class RecordingTest {
    /** A line in that a test speaks into, piece by piece; ends when it is closed. */
    private static final class Voice implements Microphone {
        private final BlockingQueue<float[]> said = new ArrayBlockingQueue<>(1000);
        private final CountDownLatch closed = new CountDownLatch(1);

        void say(double seconds, float level) {
            for (int piece = 0; piece < Math.round(seconds * 50); piece++) {
                float[] samples = new float[Recording.PIECE];
                for (int i = 0; i < samples.length; i++) samples[i] = i % 2 == 0 ? level : -level;
                said.add(samples);
            }
        }

        @Override
        public int read(float[] into) {
            float[] next = said.poll();
            if (next == null) return -1;
            System.arraycopy(next, 0, into, 0, next.length);
            return next.length;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private static float[] recorded(Voice line, int countIn) throws InterruptedException {
        AtomicReference<float[]> kept = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        new Recording(line, countIn, samples -> {
            kept.set(samples);
            done.countDown();
        }).begin();
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        return kept.get();
    }

    @Test
    void what_is_said_in_the_count_in_is_not_kept_and_all_after_it_is() throws InterruptedException {
        Voice line = new Voice();
        line.say(3, 0.9f);
        line.say(2.5, 0.25f);
        float[] kept = recorded(line, 3);
        assertThat(kept).hasSize((int) (2.5 * Microphone.SAMPLE_RATE));
        for (float sample : kept) assertThat(Math.abs(sample)).isEqualTo(0.25f);
        assertThat(line.closed.await(30, TimeUnit.SECONDS)).as("the line is given back").isTrue();
    }

    @Test
    void longer_than_the_first_room_for_it_is_kept_whole() throws InterruptedException {
        Voice line = new Voice();
        line.say(12.4, 0.5f);
        assertThat(recorded(line, 0)).hasSize((int) (12.4 * Microphone.SAMPLE_RATE));
    }

    @Test
    void the_meter_tells_decibels_and_full_scale_is_the_top() {
        assertThat(Prompter.height(1)).isEqualTo(1);
        assertThat(Prompter.height(0.001f)).isCloseTo(0, offset(1e-6));
        assertThat(Prompter.height(0.1f)).isCloseTo(2 / 3.0, offset(1e-6));
        assertThat(Prompter.height(0)).isZero();
    }

    @Test
    void a_recording_that_is_too_loud_says_so() throws InterruptedException {
        Voice line = new Voice();
        line.say(0.2, 1);
        CountDownLatch done = new CountDownLatch(1);
        Recording loud = new Recording(line, 0, samples -> done.countDown());
        assertThat(loud.clipped()).isFalse();
        loud.begin();
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(loud.clipped()).isTrue();
        assertThat(loud.seconds()).isEqualTo(0.2);
    }

    @Test
    void the_file_is_read_by_others_as_it_was_spoken(@TempDir Path folder) throws Exception {
        float[] samples = {0, 0.5f, -0.5f, 1, -1, 2};
        Wav.write(folder.resolve("a.wav"), samples);
        try (var in = AudioSystem.getAudioInputStream(folder.resolve("a.wav").toFile())) {
            assertThat(in.getFormat().getSampleRate()).isEqualTo(48_000f);
            assertThat(in.getFormat().getChannels()).isEqualTo(1);
            assertThat(in.getFrameLength()).isEqualTo(6);
            byte[] bytes = in.readAllBytes();
            assertThat((short) (bytes[2] & 0xFF | bytes[3] << 8)).isEqualTo((short) 16384);
            assertThat((short) (bytes[10] & 0xFF | bytes[11] << 8)).as("cut off at full scale").isEqualTo((short) 32767);
        }
    }

    @Test
    void the_lines_of_a_film_are_listed_under_their_scenes() {
        assertThat(Spoken.of(JsonParser.parseString("{'story':{'scenes':[{'heading':'INT. STATION',"
                + "'lines':[{'id':'l1','speaker':'Mara','text':'Late.'}]},{'heading':'EXT. PLATFORM'}]}}").getAsJsonObject()))
                .containsExactly(new Spoken("l1", "INT. STATION", "Mara", "Late."));
    }
}
