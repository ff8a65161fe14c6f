package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Emphasis;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.screenplay.internal.Shared;
import org.kinora.screenplay.internal.write.Losses;

/** The fixtures of the peer screenplay-tools against their expected dumps; each deviation is named. */
class ScreenplayToolsFixturesTest {
    private static final String FOLDER = "screenplay-tools/";

    @ParameterizedTest
    @ValueSource(strings = {"Action-Merged", "Action-Unmerged", "Boneyards", "Character", "Dialogue-Merged", "Dialogue-Unmerged", "LineBreaks",
            "Lyrics", "Notes",
            "PageBreak", "Parenthetical", "SceneHeading", "Scratch", "Sections", "Tags", "TitlePage", "Transition", "UTF8"})
    void a_fixture_reads_as_the_peer_expects_but_for_named_deviations(String name) {
        String source = name.replace("-Merged", "").replace("-Unmerged", "");
        PeerDump.Form form = name.equals("Action-Unmerged") ? PeerDump.Form.ACTION_BY_LINE
                : name.equals("Dialogue-Unmerged") ? PeerDump.Form.DIALOGUE_BY_LINE : PeerDump.Form.MERGED;
        String expected = Shared.text(FOLDER + name + ".txt").replaceAll("(?m)^\\[\\[\\d+]](NOTE:)", "$1").replaceAll("(?m)^/\\*\\d+\\*/(BONEYARD:)",
                "$1");
        assertThat(PeerDump.of(read(FOLDER + source + ".fountain"), form)).isEqualTo(Deviation.applied(expected, deviations(name)));
    }

    private static List<Deviation> deviations(String name) {
        Deviation centre = new Deviation("D1", " CENTERED BIT ", "CENTERED BIT");
        Deviation other = new Deviation("D1", " ANOTHER CENTERED BIT ", "ANOTHER CENTERED BIT");
        Deviation blank = new Deviation("D2", "\" (centered)\nACTION:\"\"\n", "\" (centered)\n");
        return switch (name) {
            case "Action-Merged", "Action-Unmerged" -> List.of(other, centre, blank);
            case "Transition" -> List.of(new Deviation("D1", " This isn't a transition", "This isn't a transition"));
            case "PageBreak" -> List.of(blank);
            case "Boneyards" -> List.of(new Deviation("D3", "BAD.\n\nCUT TO:\n/*0*/\"", "BAD.\"\nTRANSITION:\"CUT TO:\""));
            case "Character" -> List.of(new Deviation("D4", "ACTION:\"3CPO\nNot work.\"", "CHARACTER:\"3CPO\"\nDIALOGUE:\"Not work.\""),
                    new Deviation("D5", "Han (O. S.) \n", "Han (O. S.)\n"));
            case "Notes" -> notes();
            case "Parenthetical" -> List.of(new Deviation("D9", "DIALOGUE:\"(bouncy)\nAlso trying this?\"",
                    "PARENTHETICAL:\"bouncy\"\nDIALOGUE:\"Also trying this?\""));
            case "Sections" -> List.of(new Deviation("D10", "TITLEENTRY:\"CUT TO\":\"\"", "TRANSITION:\"CUT TO:\""));
            case "Tags" -> tags();
            default -> List.of();
        };
    }

    private static List<Deviation> notes() {
        return List.of(new Deviation("D6", "JACK[[0]]", "JACK"), new Deviation("D6", "\n\n[[1]]\"", "\""), new Deviation("D6", "reason.[[2]]",
                "reason."),
                new Deviation("D7", "retired?*\n\nHis hand", "retired?*\"\nACTION:\"His hand"),
                new Deviation("D8", "Phone ringing.\nTesting a note without spaces[[3]]\nDefinitely",
                        "Phone ringing.\n\n\n\n\nTesting a note without spaces[[This\ndoesn't have "
                        + "spaces. Shouldn't work.\n\nDefinitely"),
                new Deviation("D8", "\nNOTE:\"This\ndoesn't have spaces. Shouldn't work.\"", ""));
    }

    private static List<Deviation> tags() {
        List<Deviation> deviations = new ArrayList<>();
        deviations.add(new Deviation("D11", "HEADING:\"INT. SCEHE 1 - DAY\" tags:scene1Day,mook:music,hababibibi",
                "HEADING:\"INT. SCEHE 1 - DAY #scene1Day #mook:music #hababibibi\""));
        deviations.add(new Deviation("D11",
                "think!\" tags:taggy\nCHARACTER:\"DAVE\" tags:tagtag\nDIALOGUE:\"Nice day, right?\" tags:niceday?\nTRANSITION:\"CUT TO:\" "
                + "tags:this_is_also_a_tag",
                "think! #taggy\n\n            DAVE #tagtag\n    Nice day, right? #niceday?\n\n            CUT TO: #this_is_also_a_tag\""));
        deviations.add(new Deviation("D11", "NIGHT\" tags:tagtagtag,anothertag,taggy", "NIGHT #tagtagtag #anothertag  #taggy\""));
        deviations.add(new Deviation("D11", "field.\" tags:carnivalfield", "field. #carnivalfield\""));
        deviations.add(new Deviation("D11", "HEADER\" tags:headeher", "HEADER #headeher\""));
        deviations.add(new Deviation("D11", "CHARACTER:\"JIM\" tags:jimtag\nDIALOGUE:\"Bye!\" tags:bye:jim",
                "ACTION:\"JIM #jimtag\nBye! #bye:jim\""));
        deviations.add(new Deviation("D11", "Another Sequence\" (2) tags:hoopla", "Another Sequence #hoopla\" (2)"));
        deviations.add(new Deviation("D11", "Another Act\" (1) tags:actTag", "Another Act #actTag\" (1)"));
        deviations.add(new Deviation("D11", "SCENENUM\" (3) tags:tagtag", "SCENENUM #3# #tagtag\""));
        deviations.add(new Deviation("D11", "LIST\" (A3-1) tags:oohbutisthisatag?", "LIST #A3-1# #oohbutisthisatag?\""));
        deviations.add(new Deviation("D11", "HEADER\" tags:bah", "HEADER #bah\""));
        return deviations;
    }

    @Test
    void the_callback_dump_of_four_fixtures_in_a_row_matches_but_for_named_deviations() {
        List<String> lines = new ArrayList<>();
        String joined = String.join("\n\n", List.of("TitlePage", "Sections", "Character", "Dialogue").stream()
                .map(n -> Shared.text(FOLDER + n + ".fountain")).toList());
        for (Element element : new Fountain().read(joined.getBytes(StandardCharsets.UTF_8)).screenplay().elements()) callback(element, lines);
        String expected = Shared.text(FOLDER + "SimpleCallbackParser.txt");
        expected = expected.substring(expected.indexOf("ACTION:"));
        expected = Deviation.applied(expected, List.of(
                new Deviation("D4", "ACTION: text:3CPO\nACTION: text:Not work.",
                        "DIALOGUE: character:3CPO extension:null parenthetical:null line:Not work. dual:false"),
                new Deviation("D5", "Han (O. S.) \n", "Han (O. S.)\n")));
        assertThat(String.join("\n", lines)).isEqualTo(expected + "\nACTION: text:BOSS");
    }

    private static void callback(Element element, List<String> lines) {
        switch (element) {
            case Element.Heading heading -> lines.add("HEADING: text:" + heading.text() + " sceneNum:" + heading.number().orElse(null));
            case Element.Action action -> action.text().lines().forEach(line -> lines.add("ACTION: text:" + line));
            case Element.Transition transition -> lines.add("TRANSITION: text:" + transition.text());
            case Element.Section section -> lines.add("SECTION: level:" + section.depth() + " text:" + section.text());
            case Element.Synopsis synopsis -> lines.add("SYNOPSIS: text:" + synopsis.text());
            case Element.Speech speech -> {
                String extension = speech.extensions().stream().filter(e -> !e.startsWith("CONT")).findFirst().orElse(null);
                String aside = null;
                for (Part part : speech.parts()) {
                    if (part instanceof Part.Parenthetical parenthetical) aside = parenthetical.text();
                    if (!(part instanceof Part.Spoken spoken)) continue;
                    for (String line : spoken.text().split("\n")) {
                        if (!line.isBlank()) lines.add("DIALOGUE: character:" + speech.speaker() + " extension:" + extension + " parenthetical:"
                                + aside + " line:" + line
                                + " dual:" + (speech.dual() == Element.Dual.RIGHT));
                        aside = null;
                    }
                }
            }
            default -> throw new AssertionError(element);
        }
    }

    @Test
    void emphasis_reads_as_the_peer_expects_but_nests() {
        StringBuilder html = new StringBuilder();
        for (Element element : read(FOLDER + "Formatted.fountain").elements()) {
            html.append(html.isEmpty() ? "" : "\n\n");
            for (Emphasis.Run run : Emphasis.runs(((Element.Action) element).text())) {
                String text = run.text();
                if (run.italic()) text = "<i>" + text + "</i>";
                if (run.bold()) text = "<b>" + text + "</b>";
                if (run.underline()) text = "<u>" + text + "</u>";
                html.append(text);
            }
        }
        String expected = Deviation.applied(Shared.text(FOLDER + "Formatted.txt"), List.of(new Deviation("D12",
                "<u>Steel’s face FILLS the *Leupold Mark 4* scope</u>", "<u>Steel’s face FILLS the </u><u><i>Leupold Mark 4</i></u><u> scope</u>")));
        assertThat(html.toString()).isEqualTo(expected);
    }

    @Test
    void what_the_peer_writes_reads_as_what_it_read() {
        assertThat(bare(read(FOLDER + "UTF8-output.fountain"))).isEqualTo(bare(read(FOLDER + "UTF8.fountain")));
    }

    @Test
    void every_deviation_has_its_line_in_the_decision_record() throws Exception {
        Set<String> used = new TreeSet<>();
        Path tests = Path.of("src/test/java/org/kinora/screenplay/internal");
        try (var files = Files.walk(tests)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher id = Pattern.compile("Deviation\\(\"(D\\d+)\"").matcher(Files.readString(file));
                while (id.find()) used.add(id.group(1));
            }
        }
        Set<String> recorded = new TreeSet<>();
        Matcher line = Pattern.compile("(?m)^- (D\\d+): ").matcher(Files.readString(Path.of("../../sdk-docs/decisions/0002-fountain-deviations.md")));
        while (line.find()) recorded.add(line.group(1));
        assertThat(recorded).isEqualTo(used);
    }

    private static List<Object> bare(Screenplay screenplay) {
        return screenplay.elements().stream().map(Losses::bare).toList();
    }

    private static Screenplay read(String name) {
        return new Fountain().read(Shared.bytes(name)).screenplay();
    }
}
