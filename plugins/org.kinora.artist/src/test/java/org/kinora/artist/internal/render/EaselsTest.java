package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;

class EaselsTest {
    private static final Runnable GO_ON = () -> { };
    private static final Optic PARK = Sheet.camera(new Vec(0, 1600, -5200), new Vec(0, 1100, 0), 30);
    private static final List<Model> FIGURES = List.of(Scenes.figure("anna", 0, 200, 0xB03030));

    @Test
    void what_was_given_back_is_used_again_and_is_empty() {
        Easels easels = new Easels(1000);
        float[] first;
        try (Easel easel = easels.lend(400, GO_ON)) {
            first = easel.floats(100);
            first[7] = 3;
        }
        try (Easel easel = easels.lend(400, GO_ON)) {
            float[] second = easel.floats(50);
            assertThat(second).isSameAs(first);
            assertThat(second[7]).isZero();
            assertThat(easel.floats(50)).isNotSameAs(first);
        }
        assertThat(easels.out()).isZero();
    }

    @Test
    void the_shortest_that_fits_is_taken_and_a_far_longer_one_stays() {
        Easels easels = new Easels(1000);
        int[] small;
        try (Easel easel = easels.lend(0, GO_ON)) {
            easel.ints(1000);
            small = easel.ints(20);
            easel.ints(30);
        }
        try (Easel easel = easels.lend(0, GO_ON)) {
            assertThat(easel.ints(10)).isSameAs(small);
            assertThat(easel.ints(10)).hasSize(30);
            assertThat(easel.ints(10)).hasSize(10);
            assertThat(easel.exactly(999)).hasSize(999);
        }
    }

    @Test
    void who_wants_more_than_there_is_waits_until_another_gives_back() throws InterruptedException {
        Easels easels = new Easels(1000);
        CountDownLatch waits = new CountDownLatch(1);
        AtomicReference<Long> seen = new AtomicReference<>();
        Easel held = easels.lend(600, GO_ON);
        Thread other = Thread.ofPlatform().start(() -> {
            try (Easel easel = easels.lend(500, waits::countDown)) {
                seen.set(easels.out());
            }
        });
        waits.await();
        assertThat(seen.get()).isNull();
        held.close();
        other.join();
        assertThat(seen.get()).isEqualTo(500);
        assertThat(easels.out()).isZero();
    }

    @Test
    void who_waits_can_be_stopped_and_what_can_never_be_is_refused() {
        Easels easels = new Easels(1000);
        try (Easel held = easels.lend(1000, GO_ON)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> easels.lend(1, () -> {
                throw new IllegalStateException("stopped");
            })).isInstanceOf(IllegalStateException.class).hasMessage("stopped");
        }
        assertThatThrownBy(() -> easels.lend(3L << 20, GO_ON)).isInstanceOfSatisfying(Failure.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.EXHAUSTED);
            assertThat(refused.found()).isEqualTo("3 MiB");
            assertThat(refused.action()).contains("KINORA_JAVA_OPTS");
        });
        assertThat(easels.out()).isZero();
    }

    @Test
    void a_picture_on_used_paper_is_the_same_as_one_on_new_paper() {
        Easels easels = new Easels(Long.MAX_VALUE);
        int[] fresh = drawn(new Easels(Long.MAX_VALUE), 1);
        try (Easel easel = easels.lend(Renderer.room(240, 136, 2), GO_ON); Renderer renderer = new Renderer(240, 136, 2, 1, easel)) {
            renderer.set(Scenes.yard(), PARK, Lighting.noon());
            renderer.draw(List.of(), "noir");
            renderer.draw(FIGURES, "noir");
        }
        assertThat(drawn(easels, 1)).isEqualTo(fresh);
        assertThat(drawn(easels, 2)).as("with two threads").isEqualTo(fresh);
    }

    @Test
    void the_last_drawing_of_a_set_is_as_any_other() {
        int[] kept = drawn(new Easels(Long.MAX_VALUE), 1);
        try (Renderer renderer = new Renderer(160, 90, 1, 1)) {
            renderer.set(Scenes.yard(), PARK, Lighting.noon());
            renderer.draw(List.of(), "ink-wash");
            assertThat(renderer.last(FIGURES, "ink-wash", Air.STILL)).isEqualTo(kept);
            assertThat(renderer.draw(FIGURES, "noir")).isEqualTo(noir());
        }
    }

    private static int[] noir() {
        try (Renderer renderer = new Renderer(160, 90, 1, 1)) {
            renderer.set(Scenes.yard(), PARK, Lighting.noon());
            return renderer.draw(FIGURES, "noir").clone();
        }
    }

    private static int[] drawn(Easels easels, int threads) {
        try (Easel easel = easels.lend(Renderer.room(160, 90, 1), GO_ON); Renderer renderer = new Renderer(160, 90, 1, threads, easel)) {
            renderer.set(Scenes.yard(), PARK, Lighting.noon());
            renderer.draw(List.of(), "ink-wash");
            return renderer.draw(FIGURES, "ink-wash").clone();
        }
    }
}
