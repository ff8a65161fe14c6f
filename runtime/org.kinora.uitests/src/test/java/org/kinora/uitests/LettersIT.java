package org.kinora.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.uitests.bed.Studio;
import org.kinora.uitests.bed.Window;

/** The size of words that a person wants. */
@ExtendWith(Studio.class)
class LettersIT {
    private static final int SYSTEM = 1;
    private static final int LARGEST = 4;

    private static void choose(Window window, int entry) {
        Control before = window.find("board");
        window.press("ctrl+comma");
        Combo letters = (Combo) window.find("preferences.letters");
        window.ask(() -> {
            letters.select(entry);
            letters.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        window.until("another board", () -> before.isDisposed() && window.shows("board"));
        window.settle();
    }

    private static int height(Window window, String id) {
        Control control = window.find(id);
        return window.ask(() -> control.getSize().y);
    }

    @Test
    void words_and_all_that_goes_with_them_are_as_large_as_one_wants(Window window) {
        window.click("Board");
        window.front("Board");
        Control board = window.find("board");
        window.ask(board::setFocus);
        int usual = height(window, "status");
        try {
            choose(window, LARGEST);
            window.picture("letters-board");
            assertThat(height(window, "status")).as("the status bar").isGreaterThan(usual * 5 / 4);
        } finally {
            choose(window, SYSTEM);
        }
        assertThat(height(window, "status")).as("as before").isEqualTo(usual);
    }
}
