package org.kinora.splat.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Failure;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.splat.internal.sample.Shared;
import org.kinora.testkit.TestWork;

/** The same thousand splats in every format agree within what each format keeps. */
class FormatsTest {
    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final SplatFiles files = Desks.files();

    @AfterEach
    void end() {
        work.close();
    }

    private SplatScene read(Path file) {
        return files.read(file, SplatReading.USUAL, work);
    }

    private SplatScene sample() {
        return read(Shared.splat("formats/sample1000.ply"));
    }

    @ParameterizedTest
    @CsvSource({"sample1000.v3.spz, 1.23e-4, 0.0314, 0.002, 0.0017, 0.0132, 0.0665", "sample1000.v4.spz, 1.23e-4, 0.0314, 0.002, 0.0017, 0.0132, 0.0665",
        "sample1000.compressed.ply, 0.0084, 0.0033, 0.002, 0.0013, 0.0073, 0.0158", "sample1000.sog, 3.4e-4, 0.0147, 0.0041, 0.0106, 0.0104, 0.27",
        "sample1000.glb, 1.3e-7, 1e-6, 1e-6, 2e-6, 1e-6, 1e-6"})
    void every_format_holds_the_same_splats(String name, double position, double scale, double alpha, double turn, double base, double rest) {
        try (SplatScene exact = sample(); SplatScene scene = read(Shared.splat("formats/" + name))) {
            assertThat(scene.count()).isEqualTo(1000);
            assertThat(scene.degree()).isEqualTo(3);
            Distances.between(exact, scene).within(position, scale, alpha, turn, base, rest);
        }
    }

    @Test
    void niantics_own_tool_leaves_the_axes_as_they_are() {
        SplatReading stored = SplatReading.USUAL.with(SplatReading.Axes.AS_STORED);
        try (SplatScene exact = sample(); SplatScene scene = files.read(Shared.splat("formats/sample1000.niantic.spz"), stored, work)) {
            Distances.between(exact, scene).within(1.3e-4, 0.0314, 0.002, 0.0017, 0.0132, 0.0665);
        }
    }

    @ParameterizedTest
    @CsvSource({"PLY, 0, 1e-9, 1e-9, 1e-9, 1e-6, 1e-9, 1e-9", "SPZ, 2, 1.23e-4, 0.0314, 0.002, 0.117, 0.0132, 0.0665",
        "SPZ, 3, 1.23e-4, 0.0314, 0.002, 0.0017, 0.0132, 0.0665", "SPZ, 4, 1.23e-4, 0.0314, 0.002, 0.0017, 0.0132, 0.0665",
        "COMPRESSED_PLY, 0, 0.0084, 0.0033, 0.002, 0.0014, 0.0073, 0.0158", "GLB, 0, 1.3e-7, 1e-6, 1e-6, 2e-6, 1e-6, 1e-6",
        "SOG, 0, 3.4e-4, 0.04, 0.0041, 0.0106, 0.03, 0.5"})
    void what_is_written_is_read_again(SplatKind kind, int version, double position, double scale, double alpha, double turn, double base, double rest) {
        try (SplatScene exact = sample()) {
            exact.antialiased(kind != SplatKind.GLB);
            Path file = folder.resolve("out" + kind.suffix());
            files.write(exact, file, new SplatWriting(kind, version, 3), work);
            SplatInfo info = files.info(file, work);
            assertThat(info.kind()).isEqualTo(kind);
            assertThat(info.count()).isEqualTo(1000);
            assertThat(info.degree()).isEqualTo(3);
            assertThat(info.antialiased()).isEqualTo(exact.antialiased());
            try (SplatScene scene = read(file)) {
                assertThat(scene.antialiased()).isEqualTo(exact.antialiased());
                Distances.between(exact, scene).within(position, scale, alpha, turn, base, rest);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void lower_degrees_are_kept_by_every_format_that_has_them(int degree) {
        try (SplatScene exact = sample()) {
            for (SplatKind kind : new SplatKind[] {SplatKind.PLY, SplatKind.SPZ, SplatKind.COMPRESSED_PLY, SplatKind.GLB, SplatKind.SOG}) {
                Path file = folder.resolve("out" + kind.suffix());
                files.write(exact, file, new SplatWriting(kind, 0, degree), work);
                try (SplatScene scene = read(file)) {
                    assertThat(scene.degree()).as(kind.name()).isEqualTo(degree);
                    assertThat(scene.count()).isEqualTo(1000);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal.splat", "minimal.ksplat", "minimal-v2.spz", "minimal-v3.spz", "minimal-v4.spz", "minimal-raw.spz"})
    void four_splats_on_a_grid_are_found_in_the_smallest_files(String name) {
        try (SplatScene scene = read(Shared.splat("formats/" + name))) {
            assertThat(scene.count()).isEqualTo(4);
            for (int i = 0; i < 4; i++) {
                assertThat(Math.abs(scene.get(0, i))).isIn(0f, 1f);
                assertThat(Math.abs(scene.get(2, i))).isIn(0f, 1f);
                assertThat(Math.exp(scene.get(SplatScene.SCALE, i))).isBetween(0.097, 0.103);
                assertThat(Coding.sigmoid(scene.get(SplatScene.OPACITY, i))).isBetween(229.5 / 255, 230.5 / 255);
            }
        }
    }

    @Test
    void a_splat_file_written_begins_with_the_largest_and_keeps_colours() {
        Path file = folder.resolve("out.splat");
        try (SplatScene exact = sample()) {
            files.write(exact, file, SplatWriting.best(SplatKind.SPLAT), work);
            try (SplatScene scene = read(file)) {
                Distances.between(exact, scene).within(1e-9, 1e-6, 0.002, 0.012, 2, 10);
                double first = scene.get(3, 0) + scene.get(4, 0) + scene.get(5, 0);
                double last = scene.get(3, 999) + scene.get(4, 999) + scene.get(5, 999);
                assertThat(first).isGreaterThan(last);
            }
        }
    }

    @Test
    void kinora_does_not_write_what_it_only_reads() {
        try (SplatScene scene = SplatScene.unbounded(1, 0)) {
            assertThatThrownBy(() -> files.write(scene, folder.resolve("a.ksplat"), SplatWriting.best(SplatKind.KSPLAT), work))
                    .isInstanceOf(Failure.class).hasMessageContaining("reads KSPLAT but does not write it");
            assertThatThrownBy(() -> files.write(scene, folder.resolve("a.spz"), new SplatWriting(SplatKind.SPZ, 7, 3), work))
                    .hasMessageContaining("SPZ version 7");
        }
    }
}
