package org.kinora.artist.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.artist.internal.figure.pose.PoseBook;
import org.kinora.artist.internal.figure.pose.Verbs;
import org.kinora.direction.internal.stage.Acting;

class VerbsTest {
    private final Verbs verbs = new PoseBook().verbs();

    @Test
    void every_verb_that_direction_hands_out_has_a_pose() throws IOException {
        try (InputStream in = Acting.class.getResourceAsStream("poses.txt")) {
            List<String> names = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && line.contains(":"))
                    .map(line -> line.substring(0, line.indexOf(':'))).toList();
            assertThat(names).hasSizeGreaterThan(30).allSatisfy(name -> assertThat(verbs.pose(name)).as(name).isPresent());
        }
    }

    @Test
    void several_hundred_verbs_are_known_in_english_and_german() {
        assertThat(verbs.all()).hasSizeGreaterThan(500).contains("wave", "winken", "read", "lesen", "stab", "erstechen");
    }

    @Test
    void a_verb_in_another_form_is_found_by_its_stem() {
        assertThat(verbs.pose("hugging")).contains("hug");
        assertThat(verbs.pose("waved")).contains("wave");
        assertThat(verbs.pose("whispers")).contains("whisper");
        assertThat(verbs.pose("klopfte")).contains("knock");
    }

    @Test
    void a_verb_that_nobody_knows_has_no_pose() {
        assertThat(verbs.pose("xyzzy")).isEmpty();
        assertThat(verbs.pose("")).isEmpty();
    }
}
