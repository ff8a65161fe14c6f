package org.kinora.splat.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.splat.internal.sample.Shared;
import org.kinora.testkit.TestWork;

/**
 * Tools of others read what is written here, and find the same splats in it: splat-transform, Khronos' validator of glTF, and Babylon.js.
 *
 * <p>Runs with the Maven profile {@code peers}, which needs Node 20 and fetches the tools of src/test/peers from npm.
 */
class PeersTest {
    private static final int MINUTES = 10;
    /** Outside the working tree: the tools bring sources of their own. */
    @TempDir
    static Path tools;

    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final SplatFiles files = Desks.files();

    @BeforeAll
    static void fetch() throws Exception {
        Assumptions.assumeTrue(Boolean.getBoolean("kinora.peers"), "tools of others: with -Ppeers");
        try (var all = Files.list(Path.of("src", "test", "peers"))) {
            for (Path each : all.toList()) Files.write(tools.resolve(each.getFileName()), Files.readAllBytes(each));
        }
        run("npm", "install", "--no-audit", "--no-fund");
    }

    @AfterEach
    void end() {
        work.close();
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(tools.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> said = process.inputReader().readAllLines();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> String.join(System.lineSeparator(), said)).isZero();
        return said;
    }

    private SplatScene sample() {
        return files.read(Shared.splat("formats/sample1000.ply"), SplatReading.USUAL, work);
    }

    private Path written(SplatScene scene, SplatKind kind, int version) {
        Path file = folder.resolve("out" + kind.suffix());
        files.write(scene, file, new SplatWriting(kind, version, 3), work);
        return file;
    }

    @ParameterizedTest
    @CsvSource({"PLY, 0, 1e-9, 1e-9, 1e-6, 1e-6, 1e-9, 1e-9", "SPLAT, 0, 1e-9, 1e-6, 0.002, 0.012, 2, 10",
        "SPZ, 2, 1.23e-4, 0.0314, 0.002, 0.117, 0.0132, 0.0665",
        "SPZ, 3, 1.23e-4, 0.0314, 0.002, 0.0017, 0.0132, 0.0665", "SPZ, 4, 1.23e-4, 0.0314, 0.002, 0.0017, 0.0132, 0.0665",
        "COMPRESSED_PLY, 0, 0.0084, 0.0033, 0.002, 0.0014, 0.0073, 0.0158", "SOG, 0, 3.4e-4, 0.04, 0.0041, 0.0106, 0.03, 0.5"})
    void splat_transform_finds_the_same_splats(SplatKind kind, int version, double position, double scale, double alpha, double turn, double base,
            double rest) throws Exception {
        try (SplatScene exact = sample()) {
            Path back = folder.resolve("back.ply");
            String tool = tools.resolve("node_modules/@playcanvas/splat-transform/bin/cli.mjs").toString();
            run("node", tool, "-w", written(exact, kind, version).toString(), back.toString());
            try (SplatScene scene = files.read(back, SplatReading.USUAL, work)) {
                Distances.between(exact, scene).within(position, scale, alpha, turn, base, rest);
            }
        }
    }

    @Test
    void the_validator_of_gltf_finds_nothing_but_the_extension_that_it_does_not_know() throws Exception {
        try (SplatScene exact = sample()) {
            List<String> said = run("node", "validate.js", written(exact, SplatKind.GLB, 0).toString());
            System.out.println(said);
            List<String> rest = new ArrayList<>(said);
            rest.removeIf(each -> each.contains(" MESH_PRIMITIVE_INVALID_ATTRIBUTE ") && each.contains("/KHR_gaussian_splatting:"));
            assertThat(rest).containsExactly("2 UNSUPPORTED_EXTENSION /extensionsUsed/0");
            assertThat(said).hasSize(20);
        }
    }

    @Test
    void babylon_finds_the_same_splats_in_gltf() throws Exception {
        try (SplatScene exact = sample()) {
            Path rows = folder.resolve("rows");
            assertThat(run("node", "rows.js", written(exact, SplatKind.GLB, 0).toString(), rows.toString())).contains("degree 3");
            Turn.ABOUT_Z.apply(exact);
            ByteBuffer found = ByteBuffer.wrap(Files.readAllBytes(rows)).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(found.capacity()).isEqualTo(32 * 1000);
            double[] worst = new double[4];
            for (int i = 0; i < 1000; i++) compare(exact, i, found, worst);
            double harmonics = harmonics(exact, rows);
            System.out.printf("Babylon.js: place and scale off %.2g of 1, colour %.2f of 255, opacity %.2f of 255, turn %.4f, harmonics %.4f%n",
                    worst[0], worst[1], worst[2], worst[3], harmonics);
            assertThat(worst[0]).isLessThan(1e-6);
            assertThat(worst[1]).isLessThanOrEqualTo(0.51);
            assertThat(worst[2]).isLessThanOrEqualTo(0.51);
            assertThat(worst[3]).isLessThanOrEqualTo(0.51 / 127.5);
            assertThat(harmonics).isLessThanOrEqualTo(0.51 / 128);
        }
    }

    private static void compare(SplatScene exact, int i, ByteBuffer found, double[] worst) {
        for (int k = 0; k < 3; k++) {
            double scale = Math.exp(exact.get(SplatScene.SCALE + k, i));
            worst[0] = Math.max(worst[0], Math.abs(found.getFloat(32 * i + 4 * k) - exact.get(SplatScene.POSITION + k, i)));
            worst[0] = Math.max(worst[0], Math.abs(found.getFloat(32 * i + 12 + 4 * k) / scale - 1));
            double colour = Math.clamp(255 * (0.5 + Coding.SH0 * exact.get(SplatScene.COLOUR + k, i)), 0, 255);
            worst[1] = Math.max(worst[1], Math.abs((found.get(32 * i + 24 + k) & 255) - colour));
        }
        worst[2] = Math.max(worst[2], Math.abs((found.get(32 * i + 27) & 255) - 255 * Coding.sigmoid(exact.get(SplatScene.OPACITY, i))));
        double[] q = Unit.rotation(exact, i);
        double plus = 0;
        double minus = 0;
        for (int k = 0; k < 4; k++) {
            double part = ((found.get(32 * i + 28 + k) & 255) - 127.5) / 127.5;
            plus = Math.max(plus, Math.abs(part - q[k]));
            minus = Math.max(minus, Math.abs(part + q[k]));
        }
        worst[3] = Math.max(worst[3], Math.min(plus, minus));
    }

    /** Sixteen numbers a splat in each texture, one byte a number. */
    private static double harmonics(SplatScene exact, Path rows) throws IOException {
        double worst = 0;
        for (int n = 0; n < 45; n++) {
            byte[] texture = Files.readAllBytes(rows.resolveSibling("rows." + n / 16));
            for (int i = 0; i < 1000; i++) {
                double value = Math.clamp(exact.get(SplatScene.COLOUR + 3 + n, i), -1, 127 / 128.0);
                worst = Math.max(worst, Math.abs(((texture[16 * i + n % 16] & 255) - 128) / 128.0 - value));
            }
        }
        return worst;
    }
}
