package org.kinora.film.internal.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.work.Failure;

class SubtitleSwitchTest {
    @TempDir
    Path folder;

    private static byte[] box(String type, byte[]... content) {
        byte[] body = join(content);
        return ByteBuffer.allocate(body.length + 8).putInt(body.length + 8).put(type.getBytes(StandardCharsets.US_ASCII)).put(body).array();
    }

    private static byte[] join(byte[]... parts) {
        int size = 0;
        for (byte[] part : parts) size += part.length;
        ByteBuffer all = ByteBuffer.allocate(size);
        for (byte[] part : parts) all.put(part);
        return all.array();
    }

    private static byte[] track(String handler) {
        byte[] names = ByteBuffer.allocate(12).putInt(0).putInt(0).put(handler.getBytes(StandardCharsets.US_ASCII)).array();
        return box("trak", header(3), box("mdia", box("mdhd", new byte[4]), box("hdlr", names)));
    }

    private static byte[] header(int flags) {
        return box("tkhd", new byte[] {0, 0, 0, (byte) flags, 9, 9});
    }

    @Test
    void only_the_flag_of_subtitle_tracks_changes() throws IOException {
        byte[] movie = box("moov", box("mvhd", new byte[4]), track("vide"), track("sbtl"), track("soun"));
        byte[] before = join(box("ftyp", new byte[8]), movie, box("mdat", new byte[20]));
        Path film = Files.write(folder.resolve("film.mp4"), before);
        new SubtitleSwitch(film).off();
        byte[] after = Files.readAllBytes(film);
        assertThat(after).hasSameSizeAs(before).containsSequence(header(2)).containsSequence(header(3));
        int changed = 0;
        for (int i = 0; i < after.length; i++) if (after[i] != before[i]) changed++;
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void a_file_that_is_no_film_is_left_alone() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            Path file = Files.write(folder.resolve("noise"), bytes);
            new SubtitleSwitch(file).off();
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    @Test
    void a_file_that_is_not_there_is_told_in_words() {
        assertThatThrownBy(() -> new SubtitleSwitch(folder.resolve("gone.mp4")).off()).isInstanceOf(Failure.class)
                .hasMessageStartingWith("The finished film gone.mp4 could not be completed.");
    }
}
