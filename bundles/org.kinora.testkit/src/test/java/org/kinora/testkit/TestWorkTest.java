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
    void too_much_memory_is_refused() {
        try (FolderAssets assets = new FolderAssets(); TestWork work = new TestWork(assets)) {
            assertThatThrownBy(() -> work.take(1L << 31)).hasMessage("The work asked for more memory than there can be.\n  expected: at most 1073741824 bytes\n"
                    + "  found: 2147483648 bytes\n  what to do: Take the memory in smaller pieces.");
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
            assertThat(Folders.names(assets.file(paid).getParent())).containsExactly(paid.sha256());
        }
    }

    @Test
    void an_unknown_asset_is_told_as_such() {
        try (FolderAssets assets = new FolderAssets()) {
            AssetId id = new AssetId("0".repeat(64), "image/png");
            assertThatThrownBy(() -> assets.file(id)).hasMessageStartingWith("The asset " + id + " is not in the store.").hasMessageContaining("what to do: Put");
        }
    }
}
