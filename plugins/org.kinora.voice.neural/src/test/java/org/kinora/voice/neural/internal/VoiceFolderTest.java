package org.kinora.voice.neural.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.voice.neural.internal.model.VoiceFile;

class VoiceFolderTest {
    @TempDir
    Path home;

    @Test
    void without_a_folder_there_are_no_voices() {
        assertThat(VoiceFolder.of(home).voices()).isEmpty();
    }

    @Test
    void voices_are_the_models_in_the_users_folder() throws IOException {
        Path folder = Files.createDirectories(home.resolve("models/voices"));
        TinyVoice.PLAIN.in(folder, "eo_XX-b");
        TinyVoice.PLAIN.in(folder, "eo_XX-a");
        assertThat(VoiceFolder.of(home).voices()).extracting(VoiceFile::name).containsExactly("eo_XX-a", "eo_XX-b");
    }

    @Test
    void the_users_choices_name_another_folder_and_the_preferred_voices() throws IOException {
        Path folder = Files.createDirectories(home.resolve("elsewhere"));
        VoiceFile voice = TinyVoice.PLAIN.in(folder, "eo");
        VoiceFile other = TinyVoice.PLAIN.in(folder, "fi");
        Files.writeString(home.resolve("voices.json"), "{\"folder\": \"elsewhere\", \"prefer\": [\"eo\"]}");
        VoiceFolder found = VoiceFolder.of(home);
        assertThat(found.voices()).containsExactly(voice, other);
        assertThat(found.prefers(voice)).isTrue();
        assertThat(found.prefers(other)).isFalse();
    }

    @Test
    void choices_that_cannot_be_read_count_as_none() throws IOException {
        for (String odd : new String[] {"{", "[]", "{\"prefer\": 3}", "{\"folder\": []}"}) {
            Files.writeString(home.resolve("voices.json"), odd);
            assertThat(VoiceFolder.of(home)).as(odd).isEqualTo(new VoiceFolder(home.resolve("models").resolve("voices"), Set.of()));
        }
    }

    @Test
    void ids_hold_only_plain_letters() {
        assertThat(new VoiceFile(Path.of("de_DE-Thörsten Hoch.onnx")).plainName()).isEqualTo("de-de-thorsten-hoch");
        assertThat(new VoiceFile(Path.of("声.onnx")).plainName()).matches("voice-[0-9a-f]+");
    }
}
