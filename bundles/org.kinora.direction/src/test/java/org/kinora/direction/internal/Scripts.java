package org.kinora.direction.internal;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random screenplays that look like ones people write, the odd ones too: of one word, of one voice, of fifty speeches, of many tongues. */
final class Scripts {
    private static final List<String> NAMES = List.of("ANNA", "PAUL", "OLD TOM", "LINA", "THE GUARD", "MRS. HALL", "DR. KING", "ZOË", "@美咲",
            "FOX", "CROWD", "NARRATOR", "YOUNG ANNA", "GUARD #2", "@McAdam");
    private static final String LONG = "I have waited for you every evening since the bridge came down; every single evening, rain or snow, with "
            + "soup on the stove and the lamp in the window, and every evening I told myself that this one would be the last, and then I lit the "
            + "lamp again. Do you understand? I lit it again. Every time.";
    private static final List<String> LINES = List.of("No.", "Wait! What was that?!",
            "I never said it would be easy, and you never asked me whether it would be worth the trouble.", "Go.",
            "We have forty miles of ice before us. The dogs are tired. The radio is dead. And you want to talk about your mother?", "Yes, but why?",
            "It is late.", LONG, LONG + " " + LONG + " " + LONG, "Run!", "Please. Stay.", "...", "Hm", "NOBODY MOVES!", "~La la la, the sea is wide",
            "Ich habe es dir doch gesagt, und du hast nicht zugehört. Jetzt ist es zu spät.", "私はあなたを待っていました。ずっと、ここで。",
            "أين كنت طوال الليل؟", "*Never* say **that** _again_.", "24 ships left at 10:45 with 3.5 tons of coal.",
            "word ".repeat(60) + "end", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "🎬 And… action!");
    private static final List<String> ACTIONS = List.of("She smiles.", "ANNA, 30, in a red coat, opens the door and looks out into the storm.",
            "A long silence.",
            "Paul takes the LANTERN from the hook, lights it, and walks slowly along the wall until he finds the crack that lets in the wind. He "
                    + "presses his hand against it. Nothing moves.",
            "Somewhere a dog barks.",
            "Lina and Paul run across the yard. The gate is open. On the other side stands THE GUARD, 50, broad, with a silver whistle, and waits "
                    + "for them.",
            "He is afraid.", "BANG! The window breaks.", "On the table lies a KEY.", "Old Tom leaves.", "Dark.",
            "Anna, Paul, Lina, Old Tom and the guard sit around the table. They eat. Nobody speaks.",
            "A red FOX limps out of the fog, sniffs the LETTER, the KEY and the LANTERN, and vanishes.",
            "She runs. She runs. She runs! She falls. She rises. She runs.",
            "The room is empty. A CLOCK ticks on the shelf beside a faded PHOTOGRAPH of the old harbour with all its boats, its nets, its gulls and "
                    + "its cranes, as it was before the storm, before the war, before the men who built it went away one by one and never wrote",
            "ANNA DANCES WITH THE GUARD AND EVERYBODY SHOUTS.", "Anna hugs Paul. Paul weeps.", "The guard aims his GUN at Lina, terrified.",
            "!The CROWD cheers.", "雨が降る。美咲は走る。", "MISAKI、三十歳、傘を持って立つ。", "Der alte Mann sitzt am Fenster und blickt auf das Meer. Er zittert.",
            "Anna\nopens\nthe\nbox.", "CLOSE ON the LETTER. It reads: \"COME HOME\".", "~Row, row, row your boat", "…", "*Quiet.* **Very quiet.**",
            "FLASHBACK: Anna as a child, in the same room.", "INTERCUT WITH:", "BACK TO SCENE");
    private static final List<String> HEADINGS = List.of("INT. KITCHEN - NIGHT", "EXT. FOREST - DAY", "INT. CAR - CONTINUOUS", "EXT. SEA - DAWN",
            "INT. SPACESHIP - BRIDGE - LATER", "INT./EXT. TRAIN - EVENING", "EXT. STREET - NIGHT (FLASHBACK)", "INT. OFFICE - DAY",
            "INTERCUT - KITCHEN/OFFICE - NIGHT", "INT. KITCHEN - NIGHT (INTERCUT)", "EXT. CITY - DAY - MONTAGE", "INT. ROOM - DREAM", "I/E CAR--DAY",
            "EXT. LIGHTHOUSE - DUSK #12A#", ".SOMEWHERE ELSE", "INT.", "INT. BAUERNKÜCHE - NACHT", ".美咲の部屋 - 夜", "EXT. HARBOUR - MOMENTS LATER");
    private static final List<String> RARE = List.of(
            "MONTAGE\n\n- Snow on the hills.\n\n- Anna skates.\n\n- Paul repairs a clock.\n\nEND MONTAGE",
            "SERIES OF SHOTS:\nA) Trains leave.\nB) Clocks tick.\nC) Anna and Paul wait.", "SUPER: \"1943\"", "> THE END <", "DISSOLVE TO:",
            "CUT TO:", "SMASH CUT TO:", "> FADE TO BLACK.", "FADE IN:", "TITLE CARD: Ten years later", "/* Paul dies here. */", "= Nobody knows why.",
            "# Act Two", "===", "[[check the date]]", "INTERCUT - KITCHEN/OFFICE", "FLASHBACK", "END FLASHBACK");
    private static final List<String> WISHES = List.of("[[shot: CU, dolly in, 3s]]", "[[shot: wide, 20s]]", "[[shot: two-shot, low angle]]",
            "[[shot: insert]]", "[[shot: OTS, handheld]]", "[[shot: 0.5s]]", "[[shot: extreme wide]]", "[[shot: POV, overhead]]");

    private Scripts() {}

    /** Whole scripts, some with wishes of the writer's own. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(Tuple.of(5, script(false)), Tuple.of(1, script(true)));
    }

    private static Arbitrary<String> script(boolean wishes) {
        Arbitrary<String> start = Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(ACTIONS)),
                Tuple.of(1, Arbitraries.of("FADE IN:", "ANNA\nWhere are we?")));
        Arbitrary<List<String>> all = scenes(wishes).list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(start, all).as((first, scenes) -> {
            List<String> parts = new ArrayList<>(scenes);
            if (!first.isEmpty()) parts.addFirst(first);
            return "Title: Random\n\n" + String.join("\n\n", parts) + "\n";
        });
    }

    /** One scene: mixed, empty, a long talk of few, or pictures only. */
    static Arbitrary<String> scenes() {
        return scenes(false);
    }

    private static Arbitrary<String> scenes(boolean wishes) {
        Arbitrary<List<String>> mixed = body(wishes).list().ofMaxSize(14);
        Arbitrary<List<String>> talk = Combinators.combine(Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(3), lines().list().ofMaxSize(45))
                .as(Scripts::exchange);
        Arbitrary<List<String>> voices = speech(Arbitraries.of(" (V.O.)", " (O.S.)", " (on the radio)")).list().ofMaxSize(6);
        Arbitrary<List<String>> silent = Arbitraries.of(ACTIONS).list().ofMaxSize(12);
        Arbitrary<List<String>> pieces = Arbitraries.frequencyOf(Tuple.of(6, mixed), Tuple.of(2, talk), Tuple.of(1, voices), Tuple.of(1, silent));
        return Combinators.combine(Arbitraries.of(HEADINGS), pieces).as((heading, body) -> heading + "\n\n" + String.join("\n\n", body));
    }

    private static List<String> exchange(List<String> names, List<String> lines) {
        List<String> speeches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) speeches.add(names.get(i % names.size()) + "\n" + lines.get(i));
        return speeches;
    }

    static Arbitrary<String> lines() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(LINES)), Tuple.of(1, Arbitraries.integers().between(1, 40).map(words ->
                "Nevermind " .repeat(words).strip() + ".")));
    }

    /** Lines that somebody hears. */
    static Arbitrary<String> spoken() {
        return lines().filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static Arbitrary<String> speech(Arbitrary<String> extensions) {
        Arbitrary<String> note = Arbitraries.of("", "", "(whispering)\n", "(beat)\n", "(terrified)\n", "(to herself, sadly)\n");
        Arbitrary<String> more = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("")), Tuple.of(1, Combinators.combine(Arbitraries.of(
                "(beat)", "(then, furious)", "(laughs)"), lines()).as((between, line) -> "\n" + between + "\n" + line)));
        return Combinators.combine(Arbitraries.of(NAMES), extensions, note, lines(), more)
                .as((name, extension, before, line, after) -> name + extension + "\n" + before + line + after);
    }

    private static Arbitrary<String> body(boolean wishes) {
        Arbitrary<String> spoken = speech(Arbitraries.of("", "", "", "", " (V.O.)", " (O.S.)", " (CONT'D)", " (on the phone)"));
        Arbitrary<String> dual = Combinators.combine(Arbitraries.of(NAMES), lines(), Arbitraries.of(NAMES), lines())
                .as((left, one, right, other) -> left + "\n" + one + "\n\n" + right + " ^\n" + other);
        Arbitrary<String> rare = wishes ? Arbitraries.oneOf(Arbitraries.of(RARE), Arbitraries.of(WISHES)) : Arbitraries.of(RARE);
        return Arbitraries.frequencyOf(Tuple.of(12, spoken), Tuple.of(7, Arbitraries.of(ACTIONS)), Tuple.of(2, rare), Tuple.of(1, dual));
    }
}
