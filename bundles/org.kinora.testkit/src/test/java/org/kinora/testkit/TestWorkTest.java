package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;

class TestWorkTest {
    @Test
    void a_part_of_the_work_reports_into_its_stretch_of_the_whole() {
        try (FolderAssets assets = new FolderAssets(); TestWork work = new TestWork(assets)) {
            work.part(0.5, 1).part(0, 0.5).progress(1);
            work.progress(-1);
            assertThat(work.reports()).extracting(TestWork.Report::fraction).containsExactly(0.75);
        }
    }

    @Test
    void memory_and_folder_go_with_the_work() {
        try (FolderAssets assets = new FolderAssets()) {
            TestWork work = new TestWork(assets);
            MemorySegment slab = work.take(100);
            Path scratch = work.scratch();
            assertThat(work.liveSlabs()).isEqualTo(1);
            assertThat(slab.address() % 64).isZero();
            work.close();
            assertThat(work.liveSlabs()).isZero();
            assertThat(slab.scope().isAlive()).isFalse();
            assertThat(scratch).doesNotExist();
        }
    }

    @Test
    void cancel_and_deadline_stop_the_work() {
        try (FolderAssets assets = new FolderAssets(); TestWork work = new TestWork(assets);
                TestWork late = new TestWork(assets, Optional.of(Instant.EPOCH))) {
            work.cancel();
            assertThatThrownBy(work::checkCancelled).isInstanceOf(Failure.class).extracting("kind").isEqualTo(Kind.CANCELLED);
            assertThatThrownBy(late::checkCancelled).hasMessage("The work took longer than its deadline allows.");
        }
    }

    @Test
    void work_is_let_go_on_as_often_as_the_test_says_its_parts_included() {
        try (TestWork work = new TestWork()) {
            work.cancelAfter(2);
            assertThat(work.cancelled()).isFalse();
            work.part(0, 0.5).checkCancelled();
            assertThatThrownBy(work::checkCancelled).isInstanceOf(Failure.class);
            assertThat(work.questions()).isEqualTo(3);
        }
    }

    @Test
    void work_that_runs_is_cancelled_when_it_has_shown_itself() {
        try (TestWork work = new TestWork()) {
            work.cancelOnceRunning();
            assertThat(work.cancelled()).isFalse();
            assertThat(work.cancelled()).isTrue();
        }
    }

    @Test
    void assets_of_its_own_go_with_the_work_and_others_stay() {
        try (FolderAssets assets = new FolderAssets(); TestWork own = new TestWork()) {
            Path here;
            try (TestWork guest = new TestWork(assets)) {
                here = assets.file(guest.assets().put(new byte[] {1}, "text/plain", Origin.DERIVED, "x"));
            }
            assertThat(here).exists();
            Path gone = own.assets().file(own.assets().put(new byte[] {1}, "text/plain", Origin.DERIVED, "x"));
            own.close();
            assertThat(gone).doesNotExist();
        }
    }

    @Test
    void a_call_after_the_end_is_counted() {
        TestWork work = new TestWork();
        Work part = work.part(0, 1);
        work.close();
        part.note("too late");
        assertThat(work.lateCalls()).isEqualTo(1);
    }

    @Test
    void too_much_memory_is_refused() {
        try (FolderAssets assets = new FolderAssets(); TestWork work = new TestWork(assets)) {
            assertThatThrownBy(() -> work.take(1L << 31)).hasMessage("The work asked for more memory than there can be.\n"
                    + "  expected: at most 1073741824 bytes\n  found: 2147483648 bytes\n  what to do: Take the memory in smaller pieces.");
        }
    }

    @Test
    void an_asset_is_one_file_however_often_it_is_put_and_its_origin_is_only_raised() throws Exception {
        try (FolderAssets assets = new FolderAssets()) {
            byte[] bytes = "rain".getBytes(StandardCharsets.UTF_8);
            AssetId paid = assets.put(bytes, "text/plain", Origin.PAID, "rain.txt");
            assertThat(assets.put(bytes, "text/plain", Origin.DERIVED, "again.txt")).isEqualTo(paid);
            assertThat(assets.info(paid).orElseThrow().origin()).isEqualTo(Origin.PAID);
            assertThat(Files.readAllBytes(assets.file(paid))).isEqualTo(bytes);
            assertThat(new Scratch(assets.file(paid).getParent()).names()).containsExactly(paid.sha256());
        }
    }

    @Test
    void an_unknown_asset_is_told_as_such() {
        try (FolderAssets assets = new FolderAssets()) {
            AssetId id = new AssetId("0".repeat(64), "image/png");
            assertThatThrownBy(() -> assets.file(id)).hasMessageStartingWith("The asset " + id + " is not in the store.")
                    .hasMessageContaining("what to do: Put");
        }
    }
}
