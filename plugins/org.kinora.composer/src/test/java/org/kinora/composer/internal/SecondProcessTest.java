package org.kinora.composer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.json.Json;
import org.kinora.api.time.Rational;

class SecondProcessTest {
    @TempDir
    Path folder;

    @Test
    void serialised_music_gives_the_same_bytes_in_another_process() throws Exception {
        MusicRequest request = Requests.music("mystery", 77, Rational.parse("7.25"), 650).hitting(Rational.of(3)).made();
        assertThat(elsewhere("music", request)).isEqualTo(new KinoraComposer().generate(request, Desk.in(folder)));
    }

    @Test
    void a_serialised_sound_gives_the_same_bytes_in_another_process() throws Exception {
        SoundRequest request = new SoundRequest("tavern", "The Crooked Oar", Rational.of(6), true, 99, Map.of());
        assertThat(elsewhere("sound", request)).isEqualTo(new KinoraSound().generate(request, Desk.in(folder)));
    }

    private Outcome elsewhere(String kind, Record request) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("request.json"), Json.write(request));
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Xint", "-cp",
                System.getProperty("java.class.path"), MadeRequest.class.getName(), kind, file.toString(), folder.resolve("there").toString()))
                .redirectError(folder.resolve("errors").toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
        return Json.read(printed.strip(), Outcome.class);
    }
}
