package org.kinora.voice.neural.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.voice.neural.internal.model.Models;
import org.kinora.voice.neural.internal.model.VoiceFile;
import org.kinora.voice.neural.internal.phoneme.Pronouncers;

class LazyNativesTest {
    private static final Path MAPS = Path.of("/proc/self/maps");

    @TempDir
    Path folder;

    @Test
    void natives_come_with_the_first_line_and_not_before() throws IOException, InterruptedException {
        assumeTrue(Files.isReadable(MAPS), "no /proc here");
        VoiceFile file = TinyVoice.PLAIN.in(folder, "tiny");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), file.model().toString()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo("described false warm true closed 0");
    }

    /** Describes a voice, then loads it, in a process of its own. */
    static final class Main {
        public static void main(String[] words) throws IOException {
            try (Models models = new Models()) {
                NeuralVoice voice = new NeuralVoice(new VoiceFile(Path.of(words[0])), models, Pronouncers.ofMachine());
                voice.describe();
                System.out.print("described " + loaded());
                voice.warmUp();
                System.out.print(" warm " + loaded());
            }
            System.out.print(" closed 0");
        }

        private static boolean loaded() throws IOException {
            return Files.readString(MAPS).contains("onnxruntime4j_jni");
        }
    }
}
