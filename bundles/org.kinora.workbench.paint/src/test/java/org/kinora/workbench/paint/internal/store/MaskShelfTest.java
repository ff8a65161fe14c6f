package org.kinora.workbench.paint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Mask;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.moving.MaskShelf;
import org.kinora.workbench.paint.internal.moving.PackedMask;

class MaskShelfTest {
    @TempDir
    Path drawings;
    private final PaintWork work = new PaintWork();

    @AfterEach
    void close() {
        work.close();
    }

    private MaskShelf shelf() {
        return MaskShelf.of(drawings, "sha256:" + "ab".repeat(32) + ";video/mp4", PictureService.make());
    }

    private PackedMask mask(int coverage) {
        try (Mask mask = Mask.take(20, 12, work)) {
            mask.set(4, 5, coverage);
            return PackedMask.of(mask);
        }
    }

    @Test
    void key_frames_are_there_again_and_a_forgotten_one_is_not() {
        assertThat(shelf().read(50, work)).isEmpty();
        shelf().keep(3, mask(200), work);
        shelf().keep(12, mask(90), work);
        shelf().keep(3, mask(120), work);
        shelf().drop(30);
        assertThat(shelf().read(50, work)).containsOnlyKeys(3, 12);
        try (Mask again = shelf().read(50, work).get(3).open(work)) {
            assertThat(again.get(4, 5)).isEqualTo(120);
            assertThat(again.get(5, 5)).isZero();
        }
        shelf().drop(12);
        assertThat(shelf().read(50, work)).containsOnlyKeys(3);
        assertThat(shelf().read(3, work)).as("beyond a shorter clip").isEmpty();
    }

    @Test
    void a_damaged_file_takes_no_other_with_it() throws IOException {
        shelf().keep(3, mask(200), work);
        shelf().keep(4, mask(200), work);
        Files.writeString(shelf().folder().resolve("key-00003.png"), "no picture");
        assertThat(shelf().read(50, work)).containsOnlyKeys(4);
    }
}
