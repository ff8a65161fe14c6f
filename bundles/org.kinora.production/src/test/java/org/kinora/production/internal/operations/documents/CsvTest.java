package org.kinora.production.internal.operations.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void values_with_commas_quotes_and_breaks_are_quoted() {
        assertThat(Csv.line(List.of("1A", "a, b", "say \"hi\"", "two\nlines", "", " edge"))).isEqualTo(
                "1A,\"a, b\",\"say \"\"hi\"\"\",\"two\nlines\",,\" edge\"\r\n");
    }
}
