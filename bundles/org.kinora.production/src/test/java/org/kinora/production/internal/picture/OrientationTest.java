package org.kinora.production.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrientationTest {
    @TempDir
    Path folder;

    /** The head of a JPEG file whose camera was held so. */
    private Path held(int value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0xFFD8);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.writeInt(0x45786966);
        out.writeShort(0);
        out.writeInt(0x4D4D002A);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(value);
        out.writeShort(0);
        out.writeInt(0);
        return Files.write(folder.resolve(value + ".jpg"), bytes.toByteArray());
    }

    @Test
    void a_picture_of_a_camera_held_upright_is_turned_so_that_its_upper_left_corner_is_upper_left() throws IOException {
        // 1 2 3 / 4 5 6, as it would have to be stored for each orientation to be seen so.
        Pixels upright = new Pixels(3, 2, new int[] {1, 2, 3, 4, 5, 6});
        Pixels[] stored = {upright, new Pixels(3, 2, new int[] {3, 2, 1, 6, 5, 4}), new Pixels(3, 2, new int[] {6, 5, 4, 3, 2, 1}),
            new Pixels(3, 2, new int[] {4, 5, 6, 1, 2, 3}), new Pixels(2, 3, new int[] {1, 4, 2, 5, 3, 6}), new Pixels(2, 3, new int[] {3, 6, 2, 5,
                    1, 4}),
            new Pixels(2, 3, new int[] {6, 3, 5, 2, 4, 1}), new Pixels(2, 3, new int[] {4, 1, 5, 2, 6, 3})};
        for (int value = 1; value <= 8; value++) {
            Pixels seen = Orientation.of(held(value)).upright(stored[value - 1]);
            assertThat(seen.argb()).as("orientation %d", value).isEqualTo(upright.argb());
            assertThat(seen.width()).isEqualTo(3);
        }
    }

    @Test
    void a_file_that_tells_nothing_is_upright() throws IOException {
        assertThat(Orientation.of(Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'})).value()).isEqualTo(1);
        assertThat(Orientation.of(Files.write(folder.resolve("b.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1})).value()).isEqualTo(1);
    }
}
