package org.kinora.production.internal.operations.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Results.Change;
import org.kinora.api.platform.engine.Results.Rebuild;

class WhyRebuiltTest {
    private static WhyRebuilt.Output output(int changes) {
        List<Change> list = IntStream.range(0, changes)
                .mapToObj(i -> new Change("request.clips[" + i + "]", "old", "new", Optional.empty())).toList();
        return new WhyRebuilt.Output(List.of("film/finish"), List.of(new Rebuild("film/finish", "k1", "k2", Instant.EPOCH, list)));
    }

    @Test
    void a_long_list_of_changes_is_cut_off_in_words_and_whole_as_data() {
        WhyRebuilt.Output output = output(113);
        assertThat(output.text().lines()).hasSize(22).startsWith("film/finish was done again because:", "  request.clips[0]: old -> new")
                .endsWith("  request.clips[19]: old -> new", "  and 93 more");
        assertThat(Json.write(output)).contains("request.clips[112]");
    }

    @Test
    void a_list_that_a_person_reads_is_whole() {
        assertThat(output(20).text().lines()).hasSize(21).last().isEqualTo("  request.clips[19]: old -> new");
    }
}
