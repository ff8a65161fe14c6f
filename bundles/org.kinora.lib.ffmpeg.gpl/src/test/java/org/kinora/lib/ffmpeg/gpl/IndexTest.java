package org.kinora.lib.ffmpeg.gpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static final String PLACE = "/org/kinora/lib/ffmpeg/gpl/";

    private static List<String> index() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(IndexTest.class.getResourceAsStream(PLACE + "linux-x86_64.index"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @Test
    void every_file_has_the_size_and_hash_of_the_index() throws IOException, GeneralSecurityException {
        for (String line : index()) {
            String[] entry = line.split(" ");
            try (InputStream file = IndexTest.class.getResourceAsStream(PLACE + entry[2])) {
                assertThat(file).as(entry[2]).isNotNull();
                byte[] bytes = file.readAllBytes();
                assertThat(bytes).as(entry[2]).hasSize(Integer.parseInt(entry[1]));
                assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).as(entry[2]).isEqualTo(entry[0]);
            }
        }
    }

    @Test
    void both_executables_are_there() throws IOException {
        assertThat(index()).anyMatch(line -> line.endsWith(" ffmpeg")).anyMatch(line -> line.endsWith(" ffprobe"));
    }

    @Test
    void no_library_that_java_could_load_is_among_them() throws IOException {
        assertThat(index()).noneMatch(line -> line.contains("jni"));
    }
}
