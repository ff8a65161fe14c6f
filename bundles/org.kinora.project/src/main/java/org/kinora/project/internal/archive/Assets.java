package org.kinora.project.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The asset files of a project or backup folder. */
final class Assets {
    private Assets() {}

    /** Names from the folder, {@code assets/ab/…}, in order; what does not look like an asset is passed over. */
    static List<String> in(Path folder) throws IOException {
        Path assets = folder.resolve("assets");
        if (!Files.isDirectory(assets)) return List.of();
        try (Stream<Path> files = Files.walk(assets, 2)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).filter(Names::asset).sorted()
                    .toList();
        }
    }
}
