package org.kinora.voice.neural.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.work.Failure;
import org.kinora.voice.neural.internal.TestVoices;

class ModelsTest {
    private static final Models.Question SHORT = new Models.Question(List.of(1L, 0L, 5L, 0L, 2L), 0, 1, 256);

    @TempDir
    Path folder;

    @Test
    void closing_frees_all_models_and_ends_speaking() {
        Models models = new Models();
        models.warm(TestVoices.plain(folder, "a"));
        models.warm(TestVoices.plain(folder, "b"));
        assertThat(models.loaded()).isEqualTo(2);
        models.close();
        assertThat(models.loaded()).isZero();
        assertThatThrownBy(() -> models.ask(TestVoices.plain(folder, "a"), SHORT, () -> { })).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.key()).isEqualTo("voice.stopped"));
        assertThat(models.loaded()).isZero();
    }

    @Test
    void closing_ends_a_model_that_is_speaking() throws InterruptedException {
        Models models = new Models();
        VoiceFile slow = TestVoices.slow(folder, "slow");
        models.warm(slow);
        CountDownLatch running = new CountDownLatch(3);
        CompletableFuture<Spoken> call = CompletableFuture.supplyAsync(() -> models.ask(slow, SHORT, running::countDown));
        running.await();
        models.close();
        assertThat(models.loaded()).isZero();
        assertThatThrownBy(call::join).isInstanceOf(CompletionException.class).cause().isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.key()).isEqualTo("voice.stopped"));
    }

    @Test
    void no_more_than_four_models_are_held() {
        try (Models models = new Models()) {
            List<VoiceFile> voices = new ArrayList<>();
            for (int i = 0; i < 6; i++) voices.add(TestVoices.plain(folder, "voice" + i));
            for (VoiceFile voice : voices) models.warm(voice);
            assertThat(models.loaded()).isEqualTo(4);
            assertThat(models.ask(voices.getFirst(), SHORT, () -> { }).samples()).isNotEmpty();
            assertThat(models.loaded()).isEqualTo(4);
        }
    }

    @Test
    void a_third_waits_for_one_of_two_and_can_be_stopped_meanwhile() throws InterruptedException {
        try (Models models = new Models()) {
            VoiceFile slow = TestVoices.slow(folder, "slow");
            models.warm(slow);
            CountDownLatch running = new CountDownLatch(6);
            AtomicBoolean over = new AtomicBoolean();
            Runnable both = () -> {
                running.countDown();
                if (over.get()) throw new Stop();
            };
            CompletableFuture<Spoken> one = CompletableFuture.supplyAsync(() -> models.ask(slow, SHORT, both));
            CompletableFuture<Spoken> two = CompletableFuture.supplyAsync(() -> models.ask(slow, SHORT, both));
            running.await();
            int[] asked = {0};
            assertThatThrownBy(() -> models.ask(slow, SHORT, () -> {
                if (++asked[0] > 3) throw new Stop();
            })).isInstanceOf(Stop.class);
            assertThat(one).isNotDone();
            assertThat(two).isNotDone();
            over.set(true);
            assertThatThrownBy(one::join).hasCauseInstanceOf(Stop.class);
            assertThatThrownBy(two::join).hasCauseInstanceOf(Stop.class);
        }
    }

    /** What a checkpoint throws. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
