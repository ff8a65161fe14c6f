package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void a_folder_goes_with_all_it_holds() throws IOException {
        Scratch scratch = Scratch.make();
        Files.writeString(Files.createDirectories(scratch.folder().resolve("b/deep")).resolve("file"), "x");
        Files.writeString(scratch.folder().resolve("a"), "x");
        assertThat(scratch.names()).containsExactly("a", "b");
        scratch.close();
        assertThat(scratch.folder()).doesNotExist();
        scratch.close();
    }
}
