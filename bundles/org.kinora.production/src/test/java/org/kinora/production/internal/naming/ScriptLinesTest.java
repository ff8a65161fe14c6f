package org.kinora.production.internal.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kinora.screenplay.internal.fountain.Fountain;

class ScriptLinesTest {
    private static final Wording ANNA = new Wording(List.of(new Wording.Swap(Spelling.given("Mara"), Spelling.given("Anna"), false)), List.of(),
            false);

    /** A script file as some program saved it. */
    record Saved(List<String> lines, List<String> ends, Coding coding, boolean ended) {
        byte[] bytes() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) text.append(lines.get(i)).append(i < lines.size() - 1 || ended ? ends.get(i) : "");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(coding.mark);
            out.writeBytes(text.toString().getBytes(coding.charset));
            return out.toByteArray();
        }
    }

    /** An encoding with its mark. */
    enum Coding {
        PLAIN(StandardCharsets.UTF_8, new byte[0]),
        MARKED(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
        LITTLE(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
        BIG(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

        private final Charset charset;
        private final byte[] mark;

        Coding(Charset charset, byte[] mark) {
            this.charset = charset;
            this.mark = mark;
        }
    }

    @Provide
    Arbitrary<Saved> scripts() {
        Arbitrary<String> line = Arbitraries.of("", "INT. MARA'S HOUSE - DAY",
                "MARA (V.O.)", "Mara’s näher — Ⅻ", "\tMara waits.  ", "(to Mara)",
                "Tamara sings.", "> CUT TO:", "[[Mara: why?]]", "@McMara", "~Mara, Mara", "/* MARA */");
        int most = 30;
        return Combinators.combine(line.list().ofSize(most), Arbitraries.of("\n", "\r\n", "\r").list().ofSize(most), Arbitraries.of(Coding.class),
                Arbitraries.of(true, false)).as(Saved::new).filter(saved -> saved.lines.stream().anyMatch(one -> !one.isBlank()));
    }

    @Property(tries = 200)
    void there_and_back_gives_the_same_bytes_in_every_encoding(@ForAll("scripts") Saved saved) {
        byte[] bytes = saved.bytes();
        byte[] there = renamed(bytes, ANNA).bytes();
        assertThat(new String(there, saved.coding.charset)).doesNotContain("MARA").doesNotContain(" Mara ");
        assertThat(renamed(there, ANNA.inverse()).bytes()).isEqualTo(bytes);
    }

    private static RenamedScript renamed(byte[] bytes, Wording wording) {
        return RenamedScript.of(new Fountain().read(bytes), wording).orElseThrow();
    }

    @Test
    void authors_are_nobody_of_the_film() {
        String script = "Title: Mara\nAuthor: Mara Ellison\nContact:\n    Mara\n\nMARA\nMara!\n";
        RenamedScript renamed = renamed(script.getBytes(StandardCharsets.UTF_8), ANNA);
        assertThat(new String(renamed.bytes(), StandardCharsets.UTF_8)).isEqualTo(
                "Title: Anna\nAuthor: Mara Ellison\nContact:\n    Mara\n\nANNA\nAnna!\n");
        assertThat(renamed.lines()).extracting(RenamedScript.Changed::line).containsExactly(1, 6, 7);
    }

    @Test
    void only_the_content_of_final_draft_is_renamed() {
        String fdx = "<?xml version=\"1.0\"?><FinalDraft Mara=\"Mara\"><Text>MARA</Text>\n<TitlePage><Text>Mara</Text></TitlePage></FinalDraft>";
        RenamedScript renamed = ScriptLines.of(fdx.getBytes(StandardCharsets.UTF_8)).renamed(ANNA, List.of()).orElseThrow();
        assertThat(new String(renamed.bytes(), StandardCharsets.UTF_8)).isEqualTo(fdx.replace(">MARA<", ">ANNA<"));
    }

    @Test
    void letters_that_the_encoding_lacks_are_told() {
        Wording north = new Wording(List.of(new Wording.Swap(Spelling.given("Mara"), Spelling.given("Łucja"), false)), List.of(), false);
        byte[] western = "MARA\nfür Mara".getBytes(Charset.forName("windows-1252"));
        assertThat(ScriptLines.of(western).renamed(north, List.of())).isEmpty();
        assertThat(ScriptLines.of(western).renamed(ANNA, List.of())).isPresent();
    }
}
