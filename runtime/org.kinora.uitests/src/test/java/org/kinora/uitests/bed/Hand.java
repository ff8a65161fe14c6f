package org.kinora.uitests.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;

/** Mouse and keyboard of a screen, through events of the X server as those of a person. */
record Hand(String display) {
    void click(Point place) {
        run("mousemove", "--sync", text(place.x), text(place.y), "click", "1");
    }

    void doubleClick(Point place) {
        run("mousemove", "--sync", text(place.x), text(place.y), "click", "--repeat", "2", "--delay", "20", "1");
    }

    void drag(List<Point> way) {
        List<String> words = new ArrayList<>(move(way.getFirst()));
        words.addAll(List.of("mousedown", "1"));
        for (Point place : way.subList(1, way.size())) words.addAll(move(place));
        words.addAll(List.of("mouseup", "1"));
        run(words.toArray(String[]::new));
    }

    /** The same while a key is held. */
    void drag(String held, List<Point> way) {
        run("keydown", held);
        try {
            drag(way);
        } finally {
            run("keyup", held);
        }
    }

    private static List<String> move(Point place) {
        return List.of("mousemove", text(place.x), text(place.y));
    }

    void down(Point place) {
        run("mousemove", "--sync", text(place.x), text(place.y), "mousedown", "1");
    }

    void move(int x, int y) {
        run("mousemove", text(x), text(y));
    }

    void up() {
        run("mouseup", "1");
    }

    void press(String keys) {
        run("key", "--clearmodifiers", keys);
    }

    void type(String text) {
        run("type", "--delay", "8", text);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private void run(String... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        ProcessBuilder program = new ProcessBuilder(command).inheritIO();
        program.environment().put("DISPLAY", display);
        try {
            int status = program.start().waitFor();
            if (status != 0) throw new AssertionError(command + " ended with " + status);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
