package org.kinora.api.screenplay;

import java.util.List;
import java.util.Optional;

/**
 * One element of a screenplay, in the order of the script. Texts are free of forcing marks and notes, but keep emphasis marks
 * ({@code *}, {@code **}, {@code _}); {@link #line} is the 1-based first line in the source.
 */
public sealed interface Element {
    int line();

    /**
     * A scene heading.
     *
     * @param text as a reader sees it, without scene number
     * @param number scene number between {@code #}, when given
     * @param setting what its words say
     */
    record Heading(int line, String text, Optional<String> number, Setting setting) implements Element {}

    /** A paragraph of action; inner line breaks are kept. */
    record Action(int line, String text, boolean centred) implements Element {}

    /**
     * One speech: a character cue with all that follows it.
     *
     * @param speaker name as written, without extensions, e.g. {@code MARA}
     * @param extensions words in parentheses after the name as written, e.g. {@code V.O.}, {@code O.S.}, {@code CONT'D}, {@code on the radio}
     * @param parts parentheticals, spoken text and lyrics in order
     * @param dual side by side with the neighbouring speech
     */
    record Speech(int line, String speaker, List<String> extensions, List<Part> parts, Dual dual) implements Element {
        public Speech {
            extensions = List.copyOf(extensions);
            parts = List.copyOf(parts);
        }

        /** Whether the speaker is only heard, from outside the story's place: V.O., over radio or telephone. */
        public boolean voiceOver() {
            return extensions.stream().map(Speech::bare).anyMatch(e -> e.equals("VO") || e.equals("VOICEOVER") || e.equals("OFFTEXT")
                    || e.contains("RADIO") || e.contains("PHONE") || e.contains("TELEFON") || e.equals("FILTERED") || e.equals("PRELAP"));
        }

        /** Whether the speaker is at the place but not in the picture: O.S., O.C., OFF. */
        public boolean offScreen() {
            return extensions.stream().map(Speech::bare).anyMatch(e -> e.equals("OS") || e.equals("OC") || e.equals("OFF")
                    || e.equals("OFFSCREEN") || e.equals("OFFCAMERA"));
        }

        /** Whether it goes on with the speaker's speech before: CONT'D. */
        public boolean continued() {
            return extensions.stream().map(Speech::bare).anyMatch(e -> e.startsWith("CONTD") || e.startsWith("CONTINUED")
                    || e.startsWith("CONTINUING"));
        }

        /** All spoken and sung words without emphasis marks, lines joined by blanks. */
        public String words() {
            StringBuilder words = new StringBuilder();
            for (Part part : parts) {
                String text = switch (part) {
                    case Part.Spoken spoken -> spoken.text();
                    case Part.Sung sung -> sung.text();
                    case Part.Parenthetical _ -> "";
                };
                for (String line : Emphasis.plain(text).split("\n")) {
                    if (!line.isBlank()) words.append(words.isEmpty() ? "" : " ").append(line.strip());
                }
            }
            return words.toString();
        }

        private static String bare(String extension) {
            StringBuilder bare = new StringBuilder();
            extension.codePoints().filter(Character::isLetterOrDigit).map(Character::toUpperCase).forEach(bare::appendCodePoint);
            return bare.toString();
        }
    }

    /** Lyrics outside a speech, without the tilde. */
    record Lyrics(int line, String text) implements Element {}

    /** A transition such as {@code CUT TO:} or {@code FADE OUT.} */
    record Transition(int line, String text) implements Element {}

    /** A section heading of depth 1 and up. */
    record Section(int line, int depth, String text) implements Element {}

    /** A synopsis. */
    record Synopsis(int line, String text) implements Element {}

    /** A note in double brackets; inline notes are listed after the element that holds them. */
    record Note(int line, String text) implements Element {}

    /** Text that the writer cut out with a boneyard comment. */
    record Boneyard(int line, String text) implements Element {}

    /** A forced page break. */
    record PageBreak(int line) implements Element {}

    /** One part of a speech. */
    sealed interface Part {
        int line();

        /** A parenthetical without its parentheses. */
        record Parenthetical(int line, String text) implements Part {}

        /** Spoken words; inner line breaks are kept. */
        record Spoken(int line, String text) implements Part {}

        /** Sung words without the tilde. */
        record Sung(int line, String text) implements Part {}
    }

    /** Whether a speech is one of two spoken at the same time. */
    enum Dual { NONE, LEFT, RIGHT }
}
