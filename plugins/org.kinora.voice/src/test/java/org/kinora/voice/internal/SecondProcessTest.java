package org.kinora.voice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.json.Json;
import org.kinora.api.story.Delivery;

class SecondProcessTest {
    @Test
    void a_serialised_request_gives_the_same_bytes_in_another_process(@TempDir Path folder) throws Exception {
        SpeechRequest request = Take.request("It's half past ten — WHERE is Dr. Hill?", Take.MAN, new Delivery("angry", 1050, "loud", "plain"));
        Path file = Files.writeString(folder.resolve("request.json"), Json.write(request));
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), SpokenRequest.class.getName(), file.toString(), folder.resolve("there").toString()))
                .redirectError(folder.resolve("errors").toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
        Outcome here = new KinoraVoice().generate(request, Desk.in(folder));
        assertThat(Json.read(printed.strip(), Outcome.class)).isEqualTo(here);
    }
}
