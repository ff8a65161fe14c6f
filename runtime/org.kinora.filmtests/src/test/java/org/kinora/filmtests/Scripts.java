package org.kinora.filmtests;

/** Scripts so small that their films are made in seconds. */
final class Scripts {
    /** One scene, two shots, two lines. */
    static final String TEA = """
            Title: Tea
            Author: A Writer

            INT. KITCHEN - DAY

            MARA sits at the table with a blue cup.

            MARA
            Is there any tea left?

            JON stands at the window.

            JON
            Not a drop.
            """;

    /** A scene that can be put before another. */
    static final String STREET = """
            EXT. STREET - NIGHT

            A cab waits in the rain.

            """;

    private Scripts() {}

    /** The tea script with a scene of its own in front. */
    static String teaAfterStreet() {
        return TEA.replace("INT. KITCHEN", STREET + "INT. KITCHEN");
    }

    /** A script of many short scenes. */
    static String scenes(int count) {
        StringBuilder script = new StringBuilder("Title: Many\nAuthor: A Writer\n\n");
        for (int i = 1; i <= count; i++) {
            script.append(i % 2 == 0 ? "EXT. YARD " : "INT. ROOM ").append(i).append(" - DAY\n\n");
            script.append("ANNA puts box ").append(i).append(" down.\n\nANNA\nThat was number ").append(i).append(".\n\nBEN\nAnd how many more?\n\n");
        }
        return script.toString();
    }
}
