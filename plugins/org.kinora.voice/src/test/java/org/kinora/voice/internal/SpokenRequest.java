package org.kinora.voice.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.json.Json;

/** Speaks a serialised request in a process of its own: {@code REQUEST.json FOLDER}, prints the outcome as canonical JSON. */
final class SpokenRequest {
    private SpokenRequest() {}

    public static void main(String[] arguments) throws Exception {
        SpeechRequest request = Json.read(Files.readString(Path.of(arguments[0])), SpeechRequest.class);
        Outcome outcome = new KinoraVoice().generate(request, Desk.in(Files.createDirectories(Path.of(arguments[1]))));
        System.out.println(Json.write(outcome));
    }
}
