package org.kinora.stage.internal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random screenplays of all kinds of places, casts and doings. */
final class Scripts {
    static final List<String> PLACES = List.of("INT. LIVING ROOM", "INT. BEDROOM", "INT. ATTIC", "INT. BASEMENT", "INT. KITCHEN", "INT. OFFICE",
            "INT. CORRIDOR",
            "EXT. STREET", "INT. SHOP", "EXT. MARKET", "INT. TAVERN", "INT. CAFE", "INT. RESTAURANT", "INT. THEATRE - STAGE", "INT. CAR",
                    "INT. TRAIN", "INT. BUS",
            "EXT. PARK", "EXT. GARDEN", "EXT. FOREST", "EXT. FIELD", "EXT. DESERT", "EXT. MOUNTAIN", "EXT. RIVER", "EXT. LAKE", "EXT. SEA",
                    "EXT. BEACH", "EXT. BOAT",
            "EXT. SHIP - DECK", "EXT. LIGHTHOUSE", "INT. LIGHTHOUSE - LAMP ROOM", "EXT. CITY", "EXT. ROOFTOP", "INT. STARSHIP - BRIDGE",
                    "INT. STARSHIP - CORRIDOR",
            "EXT. SPACE", "INT. CAVE", "INT. LABORATORY", "INT. HOSPITAL", "INT. SCHOOL", "INT. CHURCH", "INT. BALLROOM", "INT. PRISON CELL",
                    "INT. STAIRWELL",
            "INT. AIRPORT", "EXT. TRAIN STATION", "EXT. FARM", "INT. BARN", "EXT. CASTLE", "INT. CASTLE", "INT. BATHROOM", "INT. GYM",
                    "INT. WORKSHOP", "INT. GARAGE",
            "EXT. BUS STOP", "EXT. ALLEY", "EXT. HARBOUR", "EXT. CLIFF", "EXT. VILLAGE", "EXT. GRAVEYARD", "EXT. BRIDGE", "INT. LIBRARY",
                    "INT. CABIN", "INT. ELEVATOR",
            "INT. COURTROOM", "INT. WAREHOUSE", "EXT. SOMEWHERE ELSE", "INT. QUUX", "INT. BAUERNKÜCHE", "EXT. LANDSTRASSE", "INT. PLANE",
                    "INT. CINEMA");
    private static final List<String> TIMES = List.of("DAY", "NIGHT", "DAWN", "EVENING");
    private static final List<String> NAMES = List.of("ANNA", "PAUL", "OLD TOM", "LINA", "THE GUARD", "DR. KING", "ZOË", "FOX", "DOG", "CROWD",
            "LITTLE BEN", "MIRA");
    private static final List<String> LINES = List.of("No.", "Wait! What was that?!", "I never said it would be easy.", "Go.",
            "We have forty miles of ice before us. "
            + "The dogs are tired. The radio is dead. And you want to talk about your mother?", "Yes, but why?", "It is late.", "Please. Stay.",
                    "Hm");
    private static final List<String> ACTIONS = List.of("ANNA, 30, in a red coat, opens the door and looks out.",
            "PAUL, 50, tall, sits at the table.",
            "Paul takes the LANTERN from the shelf and walks slowly along the wall.", "A red FOX limps out of the fog.",
                    "Lina and Paul run to the window.",
            "THE GUARD, 50, broad, enters.", "The window breaks. Anna hugs Paul.", "On the table lies a KEY.", "Old Tom leaves.",
                    "Anna, Paul, Lina and Old Tom sit down. They eat.",
            "LITTLE BEN, 6, plays the piano.", "MIRA, 25, lies on the bed and sleeps.", "Paul kneels before the trunk. He opens the LETTER.",
                    "A car passes.",
            "Anna sits on the floor and cries.", "They look at each other.", "The CROWD cheers.", "The guard aims his GUN at Lina.",
                    "Mira dances with Paul.",
            "Old Tom sits in a chair and reads a BOOK.", "Inside lies MIRA.", "A broken mirror hangs on the wall. Anna looks into the mirror.",
                    "Nobody moves.",
            "Paul drives. Anna sleeps.", "Zoë stands beside the statue.", "Dr. King writes at the desk.", "A DOG barks. Lina kneels beside the dog.",
                    "She runs. She falls.",
            "Everyone laughs.", "Paul crawls under the table.", "Anna climbs the ladder.", "Lina swims.", "Old Tom sits on a bench under the tree.");
    private static final List<String> WISHES = List.of("[[shot: wide]]", "[[shot: CU, dolly in]]", "[[shot: two-shot, low angle]]",
            "[[shot: MS, truck left]]",
            "[[shot: POV]]", "[[shot: extreme wide, crane up]]", "[[shot: full, overhead]]", "[[shot: medium, pan right]]",
                    "[[shot: insert, tilt down]]",
            "[[shot: MCU, zoom out]]", "[[shot: full, dutch angle]]", "[[shot: wide, dolly out]]");

    private Scripts() {}

    /** Scripts of one to three scenes. */
    static Arbitrary<String> texts() {
        return scene().list().ofMinSize(1).ofMaxSize(3).map(scenes -> "Title: Random\n\n" + String.join("\n\n", scenes) + "\n");
    }

    /** Scripts of two or three people in places that have room for them, and nobody swims, crawls or drives. */
    static Arbitrary<String> plain() {
        List<String> roomy = PLACES.stream().filter(place -> !place.matches(".*(CAR|BUS|TRAIN|PLANE|ELEVATOR|BATHROOM|PRISON CELL|SEA|BOAT|SPACE)"))
                .toList();
        List<String> actions = List.of("ANNA, 30, in a red coat, opens the door and looks out.", "PAUL, 50, tall, sits at the table.", "Paul enters.",
                "Anna walks to the window.", "On the table lies a LETTER.", "They look at each other.", "Lina sits down.", "Anna leaves.",
                        "Paul hugs Anna.",
                "Anna holds a LANTERN.", "Lina runs.", "Paul reads the LETTER.", "Lina kneels.", "Nobody moves.");
        Arbitrary<String> heading = Combinators.combine(Arbitraries.of(roomy), Arbitraries.of(TIMES)).as((place, time) -> place + " - " + time);
        Arbitrary<String> talk = Combinators.combine(Arbitraries.of("ANNA", "PAUL", "LINA").list().uniqueElements().ofSize(2), Arbitraries.of(LINES)
                .list().ofMinSize(2)
                .ofMaxSize(7)).as(Scripts::exchange);
        Arbitrary<String> body = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(actions)), Tuple.of(2, talk));
        return Combinators.combine(heading, body.list().ofMinSize(1).ofMaxSize(6))
                .as((head, parts) -> "Title: Plain\n\n" + head + "\n\n" + String.join("\n\n", parts)
                + "\n");
    }

    private static Arbitrary<String> scene() {
        Arbitrary<String> heading = Combinators.combine(Arbitraries.of(PLACES), Arbitraries.of(TIMES)).as((place, time) -> place + " - " + time);
        Arbitrary<String> speech = Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of("", "", "", "(angry)\n", "(tenderly)\n", "(afraid)\n"),
                Arbitraries.of(LINES))
                .as((name, note, line) -> name + "\n" + note + line);
        Arbitrary<String> talk = Combinators.combine(Arbitraries.of(NAMES).list().ofMinSize(2).ofMaxSize(3), Arbitraries.of(LINES).list()
                .ofMinSize(2).ofMaxSize(9))
                .as(Scripts::exchange);
        Arbitrary<String> body = Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(ACTIONS)), Tuple.of(3, speech), Tuple.of(2, talk),
                Tuple.of(1, Arbitraries.of(WISHES)));
        return Combinators.combine(heading, body.list().ofMaxSize(9)).as((head, parts) -> head + "\n\n" + String.join("\n\n", parts));
    }

    private static String exchange(List<String> names, List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) text.append(i == 0 ? "" : "\n\n").append(names.get(i % names.size())).append('\n')
                .append(lines.get(i));
        return text.toString();
    }
}
