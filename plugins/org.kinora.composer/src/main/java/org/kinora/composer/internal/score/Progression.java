package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chords in bars.
 *
 * @param bars one or two chords each; two divide the bar
 */
record Progression(List<List<Chord>> bars) {
    /**
     * Reads bars such as {@code "1 6 2-5 1"}: degrees from 1; {@code -} joins two chords of one bar; before a degree {@code b} borrows it from the
     * minor and {@code n} from the phrygian scale; after it {@code !} makes it lead on, {@code s} suspends its third, {@code 7} and {@code 9} add a
     * note.
     */
    static Progression of(String text) {
        List<List<Chord>> bars = new ArrayList<>();
        for (String bar : text.split(" ")) {
            List<Chord> chords = new ArrayList<>();
            for (String chord : bar.split("-")) chords.add(chord(chord));
            bars.add(List.copyOf(chords));
        }
        return new Progression(List.copyOf(bars));
    }

    private static Chord chord(String text) {
        Optional<Mode> borrowed = switch (text.charAt(0)) {
            case 'b' -> Optional.of(Mode.MINOR);
            case 'n' -> Optional.of(Mode.PHRYGIAN);
            default -> Optional.empty();
        };
        int at = borrowed.isPresent() ? 1 : 0;
        String marks = text.substring(at + 1);
        int colour = marks.contains("7") ? 6 : marks.contains("9") ? 8 : 0;
        return new Chord(text.charAt(at) - '1', colour, marks.contains("!"), marks.contains("s"), borrowed);
    }

    List<Chord> bar(int number) {
        return bars.get(Math.min(number, bars.size() - 1));
    }
}
