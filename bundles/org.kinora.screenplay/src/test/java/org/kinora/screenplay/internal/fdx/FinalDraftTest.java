package org.kinora.screenplay.internal.fdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Dual;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Script;
import org.kinora.api.work.Failure;
import org.kinora.screenplay.internal.Shared;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.write.Losses;

/** Reading FDX: the files of Final Draft, Fade In and our peers, and files made to do harm. */
class FinalDraftTest {
    @Test
    void every_fixture_keeps_its_bytes() {
        for (String name : Shared.names(".fdx")) assertThat(new FinalDraft().read(Shared.bytes(name)).bytes()).as(name).isEqualTo(Shared.bytes(name));
    }

    @Test
    void an_fdx_fixture_of_screenplain_reads_as_its_fountain_does() {
        int compared = 0;
        for (String name : Shared.names(".fdx")) {
            if (!name.startsWith("screenplain/")) continue;
            assertThat(bare(new FinalDraft().read(Shared.bytes(name)).screenplay())).as(name)
                    .isEqualTo(bare(fountain(name.replace(".fdx", ".fountain"))));
            compared++;
        }
        assertThat(compared).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FD", "FI", "FD-Write-cpp", "FD-Write-csharp", "FD-Write-js", "FD-Write-py"})
    void files_of_final_draft_fade_in_and_four_writers_read_as_the_same_fountain(String name) {
        boolean numbered = !name.contains("Write");
        List<Object> expected = fountain("screenplay-tools/TestFDX-FD.fountain").elements().stream().map(e -> numbered ? e : unnumbered(e))
                .map(Losses::bare).toList();
        assertThat(bare(new FinalDraft().read(Shared.bytes("screenplay-tools/TestFDX-" + name + ".fdx")).screenplay())).isEqualTo(expected);
    }

    @Test
    void a_drawn_title_page_is_read_by_its_places() {
        Screenplay play = new FinalDraft().read(Shared.bytes("screenplay-tools/TestFDX-FI.fdx")).screenplay();
        assertThat(play.titlePage().stream().map(e -> e.key() + "=" + e.values())).containsExactly("Title=[_FDX Test Script_]", "Credit=[Written by]",
                "Author=[Ian]",
                "Copyright=[Copyright (c) 2026]", "Draft date=[Draft, information]", "Contact=[Contact, information]");
    }

    @Test
    void styles_become_emphasis_and_stars_stay_stars() {
        assertThat(content("<Paragraph Type=\"Action\"><Text>A </Text><Text Style=\"Bold+Italic\">big </Text><Text>*star* and 5 * 3 "
                + "</Text><Text Style=\"Underline\">x</Text></Paragraph>"))
                .containsExactly(new Element.Action(4, "A ***big*** \\*star\\* and 5 \\* 3 _x_", false));
        assertThat(content("<Paragraph Type=\"Action\"><Text>5 * 3 and snake_case</Text></Paragraph>"))
                .containsExactly(new Element.Action(4, "5 * 3 and snake_case", false));
    }

    @Test
    void dual_dialogue_notes_omitted_scenes_and_page_breaks_are_read() {
        assertThat(content("""
                <Paragraph Type="Scene Heading" Number="4"><SceneProperties><Paragraph><Text>hidden</Text></Paragraph></SceneProperties><Text>INT. A - DAY</Text></Paragraph>
                <Paragraph><DualDialogue><Paragraph Type="Character"><Text>MARA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Go!</Text></Paragraph>
                <Paragraph Type="Character"><Text>JON</Text></Paragraph><Paragraph Type="Dialogue"><Text>No!</Text></Paragraph></DualDialogue></Paragraph>
                <Paragraph Type="Action" StartsNewPage="Yes"><ScriptNote><Paragraph><Text>why?</Text></Paragraph></ScriptNote><Text>Rain.</Text></Paragraph>
                <Paragraph Type="Scene Heading"><Text>Omitted</Text><OmittedScene><Paragraph Type="Scene Heading"><Text>EXT. YARD</Text></Paragraph></OmittedScene></Paragraph>
                """).stream().map(Losses::bare).toList()).isEqualTo(List.of(
                new Element.Heading(0, "INT. A - DAY", Optional.of("4"), org.kinora.screenplay.internal.heading.SettingReader.read("INT. A - DAY")),
                speech("MARA", "Go!", Dual.LEFT), speech("JON", "No!", Dual.RIGHT), new Element.PageBreak(0), new Element.Action(0, "Rain.", false),
                        new Element.Note(0, "why?"),
                new Element.Boneyard(0, "EXT. YARD")));
    }

    @Test
    void notes_of_newer_versions_are_put_behind_the_paragraph_they_are_about() {
        String xml = wrapped("<Paragraph Type=\"Action\"><Text>Rain.</Text></Paragraph><Paragraph Type=\"Action\"><Text>Wind.</Text></Paragraph>")
                .replace("</FinalDraft>", "<ScriptNotes><ScriptNote "
                        + "Range=\"2,4\"><Paragraph><Text>wet</Text></Paragraph></ScriptNote></ScriptNotes></FinalDraft>");
        assertThat(read(xml).screenplay().elements()).extracting(e -> e.getClass().getSimpleName()).containsExactly("Action", "Note", "Action");
    }

    @Test
    void words_without_a_speaker_are_action_with_a_warning() {
        Screenplay play = read(wrapped("<Paragraph Type=\"Dialogue\"><Text>Go!</Text></Paragraph>")).screenplay();
        assertThat(play.elements()).containsExactly(new Element.Action(4, "Go!", false));
        assertThat(play.problems()).extracting("text")
                .containsExactly("These words have no speaker and are read as action. Put a Character paragraph before them.");
    }

    @Test
    void an_edit_changes_only_its_own_lines_of_the_file() {
        String text = Shared.text("screenplay-tools/TestFDX-FD.fdx");
        int line = text.substring(0, text.indexOf("Why do we pay him?")).split("\n").length;
        Script edited = new FinalDraft().read(text.getBytes(StandardCharsets.UTF_8)).edit(line, line, "      <Text>Who pays him?</Text>");
        assertThat(new String(edited.bytes(), StandardCharsets.UTF_8)).isEqualTo(text.replace("Why do we pay him?", "Who pays him?"));
        assertThat(edited.screenplay().elements().toString()).contains("Who pays him?");
    }

    @Test
    void a_document_type_is_refused_before_any_entity_is_looked_up() {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                + "\"&a;&a;&a;&a;&a;&a;\">]>\n<FinalDraft><Content/></FinalDraft>";
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(Failure.class).hasMessage("""
                The FDX file declares a document type in line 2, which Final Draft never does.
                  expected: no document type, since one can make a reader open other files or fill its memory
                  what to do: Remove the DOCTYPE if you trust the file, or save it again with Final Draft.""");
        assertThatThrownBy(() -> read("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><FinalDraft/>")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> read(wrapped("<Paragraph><Text>&xxe;</Text></Paragraph>"))).isInstanceOf(Failure.class);
    }

    @Test
    void broken_foreign_and_bottomless_files_are_refused_with_words() {
        assertThatThrownBy(() -> read("<FinalDraft>\n<Content>\n")).isInstanceOf(Failure.class).message()
                .startsWith("The FDX file is damaged in line 3.\n  expected: well-formed XML\n  found: ");
        assertThatThrownBy(() -> read("<html/>")).isInstanceOf(Failure.class).hasMessage("""
                This XML file is no Final Draft script.
                  expected: FinalDraft as the outermost element
                  found: html
                  what to do: Export the script as FDX, Fountain or plain text.""");
        assertThatThrownBy(() -> read("<FinalDraft>" + "<a>".repeat(100_000))).isInstanceOf(Failure.class).message()
                .startsWith("The FDX file nests elements too deeply in line 1.");
    }

    @Test
    void a_declared_encoding_is_used() {
        byte[] latin = wrapped("<Paragraph Type=\"Action\"><Text>Café</Text></Paragraph>").replace("UTF-8", "ISO-8859-1")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new FinalDraft().read(latin).screenplay().elements()).containsExactly(new Element.Action(4, "Café", false));
    }

    private static Element speech(String name, String words, Dual dual) {
        return new Element.Speech(0, name, List.of(), List.of(new Part.Spoken(0, words)), dual);
    }

    private static Element unnumbered(Element element) {
        return element instanceof Element.Heading h ? new Element.Heading(h.line(), h.text(), Optional.empty(), h.setting()) : element;
    }

    private static List<Object> bare(Screenplay play) {
        return play.elements().stream().map(Losses::bare).toList();
    }

    private static Screenplay fountain(String name) {
        return new Fountain().read(Shared.bytes(name)).screenplay();
    }

    private static List<Element> content(String paragraphs) {
        return read(wrapped(paragraphs)).screenplay().elements();
    }

    private static String wrapped(String paragraphs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<FinalDraft>\n<Content>\n" + paragraphs + "</Content></FinalDraft>";
    }

    private static Script read(String xml) {
        return new FinalDraft().read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
