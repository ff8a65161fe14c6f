package org.kinora.workbench.internal.command;

/**
 * Something that the palette offers.
 *
 * @param title what it does
 * @param detail where it belongs or which keys it has
 */
public record Command(String title, String detail, Runnable run) {
    String words() {
        return title + " " + detail;
    }
}
