package org.kinora.uitests.bed;

import org.eclipse.swt.widgets.Control;

/** The film of the tests, made once for the whole run, and seen by all views. */
public final class Premiere {
    private static boolean made;

    private Premiere() {}

    /** The cut of the film, in the perspective of editing. */
    public static void cut(Window window) {
        of(window);
        window.click("Edit");
        window.front("Timeline");
        window.until("clips", () -> window.state("timeline").matches("[1-9]\\d* clips.*"));
    }

    /** Makes the film where it was not; an edit that is taken back at once tells the views of it. */
    public static void of(Window window) {
        window.until("the plan", () -> window.shell().getText().equals("late-train - Kinora"));
        if (made) return;
        window.run("film.make", "{\"quality\":\"DRAFT\",\"aspect\":\"16:9\",\"stopAt\":\"ANIMATIC\"}");
        made = true;
        window.click("Board");
        window.front("Board");
        window.until("shots", () -> window.state("board").matches("[1-9]\\d* shots.*"));
        Control board = window.find("board");
        window.clickAt(board, 60, 120);
        window.until("the first shot", () -> window.state("board").endsWith(", 1A selected"));
        String before = window.run("film.plan", "{}").toString();
        window.press("alt+Up");
        Patience.until("a longer shot", () -> !window.run("film.plan", "{}").toString().equals(before));
        window.press("ctrl+z");
        Patience.until("the shot as it was", () -> window.run("film.plan", "{}").toString().equals(before));
    }
}
