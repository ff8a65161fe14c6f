package org.kinora.composer.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.json.Json;

/** Meets a serialised request in a process of its own: {@code music|sound REQUEST.json FOLDER}, prints the outcome as canonical JSON. */
final class MadeRequest {
    private MadeRequest() {}

    public static void main(String[] arguments) throws Exception {
        String request = Files.readString(Path.of(arguments[1]));
        Desk desk = Desk.in(Files.createDirectories(Path.of(arguments[2])));
        Outcome outcome = arguments[0].equals("music") ? new KinoraComposer().generate(Json.read(request, MusicRequest.class), desk)
                : new KinoraSound().generate(Json.read(request, SoundRequest.class), desk);
        System.out.println(Json.write(outcome));
    }
}
