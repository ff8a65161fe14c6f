package org.kinora.film.internal.soundbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pieces of music with exact beats beside them: {@code NAME.flac} with {@code NAME.beats}, a beat a line, seconds first. */
record RenderedSet(Path folder) {
    /** Beats this close to the end of a piece cannot be heard. */
    private static final double END = 0.1;

    List<Path> pieces() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".flac") && Files.exists(truth(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path truth(Path piece) {
        String name = piece.getFileName().toString();
        return piece.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".beats");
    }

    /** @param length seconds of the piece: beats behind its end do not count */
    double[] beats(Path piece, double length) {
        try {
            return Files.readAllLines(truth(piece)).stream().filter(line -> !line.isBlank()).mapToDouble(line -> Double.parseDouble(line.strip()
                    .split("\\s+")[0])).filter(beat -> beat < length - END).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
