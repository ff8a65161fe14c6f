package org.kinora.splat.cuda.internal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jcuda.nvptxcompiler.JNvPTXCompiler;
import jcuda.nvptxcompiler.nvPTXCompilerHandle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels as they are shipped: what an assembler of CUDA 12.0 says of them, and whether they are those of the sources. */
class PtxTest {
    private static final Path SOURCES = Path.of(System.getProperty("kinora.module", "."), "src/main/cuda");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sm_75", "sm_80", "sm_90"})
    void old_and_new_devices_can_be_given_them(String device) {
        nvPTXCompilerHandle compiler = new nvPTXCompilerHandle();
        byte[] text = Kernels.text();
        JNvPTXCompiler.setExceptionsEnabled(false);
        assertThat(JNvPTXCompiler.nvPTXCompilerCreate(compiler, text.length, text)).isZero();
        String[] options = {"--gpu-name=" + device};
        int status = JNvPTXCompiler.nvPTXCompilerCompile(compiler, options.length, options);
        assertThat(status).as(() -> errors(compiler)).isZero();
        long[] size = new long[1];
        JNvPTXCompiler.nvPTXCompilerGetCompiledProgramSize(compiler, size);
        assertThat(size[0]).isGreaterThan(10_000);
        JNvPTXCompiler.nvPTXCompilerDestroy(compiler);
    }

    private static String errors(nvPTXCompilerHandle compiler) {
        long[] size = new long[1];
        JNvPTXCompiler.nvPTXCompilerGetErrorLogSize(compiler, size);
        byte[] log = new byte[(int) size[0] + 1];
        JNvPTXCompiler.nvPTXCompilerGetErrorLog(compiler, log);
        return new String(log, StandardCharsets.UTF_8);
    }

    @Test
    void drivers_from_cuda_12_on_know_its_version() {
        assertThat(new String(Kernels.text(), StandardCharsets.UTF_8)).contains("\n.version 8.0\n", "\n.target sm_75\n");
    }

    @Test
    void every_kernel_of_the_sources_is_in_it() throws IOException {
        TreeSet<String> written = new TreeSet<>();
        try (var files = Files.list(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".cu")).toList())
                Pattern.compile("^KERNEL\\((\\w+),", Pattern.MULTILINE).matcher(Files.readString(file))
                        .results().forEach(found -> written.add(found.group(1)));
        }
        TreeSet<String> shipped = new TreeSet<>();
        Pattern.compile("\\.entry (\\w+)\\(").matcher(new String(Kernels.text(), StandardCharsets.UTF_8)).results()
                .forEach(found -> shipped.add(found.group(1)));
        assertThat(shipped).isEqualTo(written).hasSizeGreaterThan(20);
    }

    /** Another release of nvcc may write other text: then there is nothing to compare. */
    @Test
    void it_is_what_the_compiler_makes_of_the_sources() throws Exception {
        Path fresh = folder.resolve("fresh.ptx");
        Process process;
        try {
            process = new ProcessBuilder(SOURCES.resolve("ptx.sh").toAbsolutePath().toString(), fresh.toString()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile()).start();
        } catch (IOException absent) {
            process = null;
        }
        Assumptions.assumeTrue(process != null && process.waitFor() == 0, "no nvcc, with which kernels are made again");
        String shipped = new String(Kernels.text(), StandardCharsets.UTF_8).replace("\0", "");
        String made = Files.readString(fresh);
        Assumptions.assumeTrue(release(made).equals(release(shipped)), () -> "another compiler: " + release(made));
        assertThat(instructions(made)).isEqualTo(instructions(shipped));
    }

    private static String release(String text) {
        return text.lines().filter(line -> line.contains("release")).findFirst().orElse("");
    }

    private static List<String> instructions(String text) {
        return text.lines().map(line -> line.replaceAll("//.*", "").strip()).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }
}
