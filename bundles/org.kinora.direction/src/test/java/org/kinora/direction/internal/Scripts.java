package org.kinora.direction.internal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random screenplays that look like ones people write. */
final class Scripts {
    private static final List<String> NAMES = List.of("ANNA", "PAUL", "OLD TOM", "LINA", "THE GUARD");
    private static final List<String> LINES = List.of("No.", "Wait! What was that?!",
            "I never said it would be easy, and you never asked me whether it would be worth the trouble.",
            "Go.", "We have forty miles of ice before us. The dogs are tired. The radio is dead. And you want to talk about your mother?",
                    "Yes, but why?",
            "It is late.", "I have waited for you every evening since the bridge came down; every single evening, rain or snow, with soup on the "
                    + "stove and the lamp in the window, "
                    + "and every evening I told myself that this one would be the last, and then I lit the lamp again. Do you understand? I lit "
                    + "it again. Every time.", "Run!", "Please. Stay.");
    private static final List<String> ACTIONS = List.of("She smiles.", "ANNA, 30, in a red coat, opens the door and looks out into the storm.",
            "A long silence.",
            "Paul takes the LANTERN from the hook, lights it, and walks slowly along the wall until he finds the crack that lets in the wind. He "
                    + "presses his hand against it. Nothing moves.",
            "Somewhere a dog barks.",
                    "Lina and Paul run across the yard. The gate is open. On the other side stands THE GUARD, 50, broad, with a silver whistle, "
                            + "and waits for them.",
            "He is afraid.", "BANG! The window breaks.", "On the table lies a KEY.", "Old Tom leaves.");
    private static final List<String> HEADINGS = List.of("INT. KITCHEN - NIGHT", "EXT. FOREST - DAY", "INT. CAR - CONTINUOUS", "EXT. SEA - DAWN",
            "INT. SPACESHIP - BRIDGE - LATER",
            "INT./EXT. TRAIN - EVENING", "EXT. STREET - NIGHT (FLASHBACK)", "INT. OFFICE - DAY");

    private Scripts() {}

    static Arbitrary<String> texts() {
        return scenes().list().ofMinSize(1).ofMaxSize(5).map(scenes -> "Title: Random\n\n" + String.join("\n\n", scenes) + "\n");
    }

    static Arbitrary<String> scenes() {
        return Combinators.combine(Arbitraries.of(HEADINGS), body().list().ofMinSize(0).ofMaxSize(14)).as((heading, body) -> heading + "\n\n"
                + String.join("\n\n", body));
    }

    static Arbitrary<String> lines() {
        return Arbitraries.of(LINES);
    }

    private static Arbitrary<String> body() {
        Arbitrary<String> speech = Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of("", "", "", " (V.O.)", " (O.S.)", " (CONT'D)"),
                Arbitraries.of("", "", "(whispering)\n", "(beat)\n"), lines())
                .as((name, extension, note, line) -> name + extension + "\n" + note + line);
        Arbitrary<String> action = Arbitraries.of(ACTIONS);
        Arbitrary<String> rare = Arbitraries.of("MONTAGE\n\n- Snow on the hills.\n\n- Anna skates.\n\n- Paul repairs a clock.\n\nEND MONTAGE",
                "SUPER: \"1943\"", "> THE END <", "DISSOLVE TO:", "[[shot: CU, dolly in, 3s]]");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, speech), net.jqwik.api.Tuple.of(3, action), net.jqwik.api.Tuple.of(1, rare));
    }
}
