package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.screenplay.internal.Shared;

/** The fixtures of the peer screenplain against its HTML. */
class ScreenplainFixturesTest {
    @Test
    void every_fixture_reads_as_its_html_says() {
        int compared = 0;
        for (String name : Shared.names(".html")) {
            String source = name.replace(".html", ".fountain");
            assertThat(HtmlDump.of(new Fountain().read(Shared.bytes(source)).screenplay())).as(source).isEqualTo(Shared.text(name).strip());
            compared++;
        }
        assertThat(compared).isEqualTo(16);
    }
}
