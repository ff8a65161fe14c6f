package org.kinora.splat.internal.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.json.Json;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** A camera path in a file. */
record PathFile(Path file) {
    private static final Texts TEXTS = Texts.beside(PathFile.class);

    CameraMove move() {
        try {
            return Json.read(Files.readString(file), CameraPath.class).move();
        } catch (IOException | RuntimeException broken) {
            throw TEXTS.failure(Kind.INPUT, "path.way", file.getFileName(), broken.getMessage());
        }
    }
}
