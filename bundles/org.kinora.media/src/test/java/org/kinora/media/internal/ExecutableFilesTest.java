package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.media.internal.encode.ExecutableFiles;

class ExecutableFilesTest {
    @TempDir
    Path folder;

    private Path extract() {
        return ExecutableFiles.find(new CacheFolder(folder)).orElseThrow().executable("ffmpeg");
    }

    @Test
    void many_at_once_extract_one_set_of_whole_executable_files() throws IOException, ExecutionException, InterruptedException {
        try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
            List<Future<Path>> paths = IntStream.range(0, 3).mapToObj(_ -> executor.submit(this::extract)).toList();
            for (Future<Path> path : paths) assertThat(path.get()).isExecutable();
        }
        Path first = extract();
        try (var files = Files.list(first.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("ffmpeg", "ffprobe").noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void a_file_that_was_cut_short_is_extracted_again() throws IOException {
        Path executable = extract();
        long size = Files.size(executable);
        Files.write(executable, new byte[100]);
        assertThat(Files.size(extract())).isEqualTo(size);
    }
}
