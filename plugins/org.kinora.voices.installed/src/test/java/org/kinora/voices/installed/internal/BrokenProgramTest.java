package org.kinora.voices.installed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.generate.Speaker;
import org.kinora.api.story.Delivery;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.TestWork;

/** Programs that are called as the voices are and do not do as the voices do. */
@DisabledOnOs(OS.WINDOWS)
class BrokenProgramTest {
    private static final String ESPEAK = """
        case "$1" in
          --version) echo "eSpeak NG text-to-speech: 1.52.3"; exit 0;;
          --voices) printf 'Pty Language Age/Gender VoiceName File Other\\n 5  de  --/M  German  gmw/de\\n'; exit 0;;
        esac
        """;
    private static final String FLITE = "if [ \"$1\" = -lv ]; then echo 'Voices available: kal rms'; exit 0; fi\n";

    @TempDir
    Path folder;

    @Test
    void a_program_that_leaves_no_sound_is_named() throws IOException {
        fails(new Espeak(script(ESPEAK)), "de", Kind.PROVIDER, "program.sound");
        fails(new Flite(script(FLITE)), "en", Kind.PROVIDER, "program.sound");
    }

    @Test
    void a_program_that_crashes_is_named() throws IOException {
        fails(new Espeak(script(ESPEAK + "kill -SEGV $$")), "de", Kind.PROVIDER, "program.status");
        fails(new Flite(script(FLITE + "exit 9")), "en", Kind.PROVIDER, "program.status");
    }

    @Test
    void a_sound_without_a_list_of_phonemes_is_refused() throws IOException {
        String header = "printf 'RIFF....WAVEfmt \\020\\000\\000\\000\\001\\000\\001\\000"
                + "\\200\\076\\000\\000\\000\\175\\000\\000\\002\\000\\020\\000data\\004\\000\\000\\000ABCD'";
        String script = FLITE + "while [ $# -gt 1 ]; do shift; done\n" + header + " > \"$1\"\n";
        fails(new Flite(script(script)), "en", Kind.PROVIDER, "program.sound");
    }

    @Test
    void a_program_without_voices_is_no_speaker() {
        assertThatThrownBy(() -> new Espeak(script("echo nothing"))).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.key()).isEqualTo("program.voices"));
        assertThatThrownBy(() -> new Flite(script("echo nothing"))).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.key()).isEqualTo("program.voices"));
    }

    @Test
    void another_version_of_the_program_gives_other_results() throws IOException {
        assertThat(new Espeak(script(ESPEAK)).describe().resultVersion()).isEqualTo(1_015_203);
        assertThat(new Espeak(script(ESPEAK.replace("1.52.3", "2.0"))).describe().resultVersion()).isEqualTo(1_020_000);
    }

    private void fails(Speaker speaker, String language, Kind kind, String key) {
        try (TestWork work = new TestWork()) {
            assertThatThrownBy(() -> speaker.generate(Spoken.request("Ja, nein.", language, Spoken.MAN, Delivery.PLAIN), work))
                    .isInstanceOfSatisfying(Failure.class, failure -> {
                        assertThat(failure.key()).isEqualTo(key);
                        assertThat(failure.kind()).isEqualTo(kind);
                        assertThat(failure.action()).isNotBlank();
                    });
            assertThat(work.scratch()).isEmptyDirectory();
        }
    }

    private Path script(String text) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "voice", ""), "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
