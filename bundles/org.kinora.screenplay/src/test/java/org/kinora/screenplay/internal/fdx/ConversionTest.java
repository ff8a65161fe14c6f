package org.kinora.screenplay.internal.fdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Written;
import org.kinora.screenplay.internal.Shared;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.write.Losses;

/** From Fountain to FDX and back loses only what the printed list names. */
class ConversionTest {
    private static final String WHOLE = """
            Title: The Sea
            Credit: written by
            Author: A. Writer
            Draft date: 1 May 2026
            Contact:
                a@example.com
                555 123

            # Act One

            = All begins.

            INT./EXT. CAR - NIGHT (1943) #12A#

            Rain on the *glass*. _**Loud**_ & "<odd>".
            A second _line and
            a third_.
                An indented one.

            [[shot: CU, dolly in, 3s]]

            MARA (V.O.)
            (low)
            Who is *there*?
            \s\s
            **Nobody?
            Ah**.

            JONAS
            Go!

            LINA ^
            No!

            ~ la la

            > THE END <

            ===

            CUT TO:

            EXT. SEA - DAY

            @小梅
            好。
            """;

    @Test
    void everything_but_the_named_survives_the_way_there_and_back() {
        Screenplay play = fountain(WHOLE.getBytes(StandardCharsets.UTF_8));
        Written fdx = new FinalDraft().write(play);
        assertThat(fdx.losses()).isEmpty();
        Screenplay there = new FinalDraft().read(fdx.bytes()).screenplay();
        Written back = new Fountain().write(there);
        assertThat(back.losses()).isEmpty();
        Screenplay again = fountain(back.bytes());
        assertThat(again.elements().stream().map(Losses::bare).toList()).isEqualTo(play.elements().stream().map(Losses::bare).toList());
        assertThat(again.titlePage().stream().map(Losses::bare).toList()).isEqualTo(play.titlePage().stream().map(Losses::bare).toList());
    }

    @Test
    void what_fdx_cannot_hold_is_named() {
        Screenplay play = fountain("INT. A - DAY\n\nRain.\n\n/* cut */\n\n##### Deep\n\nWind.\n\n===\n".getBytes(StandardCharsets.UTF_8));
        assertThat(new FinalDraft().write(play).losses()).containsExactly("FDX cannot hold the boneyard of line 5 as it is: cut",
                "FDX cannot hold the section of line 7 as it is: Deep", "FDX cannot hold the page break of line 11 as it is: ");
    }

    @Test
    void of_the_peers_fixtures_only_boneyards_deep_sections_and_last_page_breaks_are_lost() {
        for (String name : Shared.names(".fountain")) {
            List<String> losses = new FinalDraft().write(fountain(Shared.bytes(name))).losses();
            assertThat(losses).as(name).allMatch(loss -> loss.contains("boneyard") || loss.contains("section") || loss.contains("page break")
                    || loss.contains("title page"));
        }
    }

    @Test
    void our_samples_survive_the_way_there_and_back() throws Exception {
        try (var files = Files.list(Path.of("../../samples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".fountain")).sorted().toList()) {
                Screenplay play = fountain(Files.readAllBytes(file));
                Written fdx = new FinalDraft().write(play);
                assertThat(fdx.losses()).as(file.toString()).isEmpty();
                Screenplay there = new FinalDraft().read(fdx.bytes()).screenplay();
                assertThat(there.problems()).as(file.toString()).isEmpty();
                Screenplay back = fountain(new Fountain().write(there).bytes());
                assertThat(back.elements().stream().map(Losses::bare).toList()).isEqualTo(play.elements().stream().map(Losses::bare).toList());
            }
        }
    }

    @Test
    void an_fdx_fixture_written_as_fountain_loses_nothing() {
        for (String name : Shared.names(".fdx")) {
            assertThat(new Fountain().write(new FinalDraft().read(Shared.bytes(name)).screenplay()).losses()).as(name).isEmpty();
        }
    }

    private static Screenplay fountain(byte[] bytes) {
        return new Fountain().read(bytes).screenplay();
    }
}
