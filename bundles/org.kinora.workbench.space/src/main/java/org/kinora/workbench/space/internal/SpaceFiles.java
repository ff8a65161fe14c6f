package org.kinora.workbench.space.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.json.Json;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.splat.SplatKind;

/** Scenes and camera paths of a project: they lie in its folder {@code space}; a path is named after its scene. */
record SpaceFiles(Path project) {
    private static final String SUFFIX = ".way.json";

    Path folder() {
        return project.resolve("space");
    }

    /** Splat files of the project and those that lie beside it, by name. */
    List<Path> scenes() {
        List<Path> found = new ArrayList<>();
        for (Path each : List.of(folder(), project.toAbsolutePath().getParent())) {
            if (!Files.isDirectory(each)) continue;
            try (Stream<Path> files = Files.list(each)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> SplatKind.ofName(file.getFileName().toString()).isPresent()).sorted().forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    Path way(Path scene) {
        return folder().resolve(scene.getFileName() + SUFFIX);
    }

    /** The path that was kept for a scene; empty where there is none, or none that can be read. */
    Optional<CameraPath> read(Path scene) {
        try {
            Path file = way(scene);
            return Files.exists(file) ? Optional.of(Json.read(Files.readString(file), CameraPath.class)) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Keeps a path, in one step. */
    Path write(Path scene, CameraPath path) {
        try {
            Files.createDirectories(folder());
            Path next = Files.writeString(folder().resolve("." + scene.getFileName() + SUFFIX), Json.write(path));
            return Files.move(next, way(scene), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A name for a scene that comes out of another: the first that is free. */
    Path beside(Path scene, String word) {
        String name = scene.getFileName().toString();
        String stem = SplatKind.ofName(name).map(kind -> name.substring(0, name.length() - kind.suffix().length())).orElse(name);
        Path file = folder().resolve(stem + "-" + word + ".ply");
        for (int i = 2; Files.exists(file); i++) file = folder().resolve(stem + "-" + word + "-" + i + ".ply");
        return file;
    }
}
