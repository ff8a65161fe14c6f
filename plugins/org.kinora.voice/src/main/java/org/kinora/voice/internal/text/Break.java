package org.kinora.voice.internal.text;

/** What stands between a word and the next: decides the pause and the melody before it. */
public enum Break {
    NONE("", 0), COMMA(",", 170), BRACKET(",", 130), COLON(",", 240), DASH(",", 280), ELLIPSIS(",", 480),
    STOP(".", 380), QUESTION("?", 400), EXCLAMATION("!", 360), OUTCRY("?", 400), TRAILING(".", 620),
    CUT(",", 140);

    private final String mark;
    private final int millis;

    Break(String mark, int millis) {
        this.mark = mark;
        this.millis = millis;
    }

    /** The punctuation that linguistic analysis sees; empty for none. */
    public String mark() {
        return mark;
    }

    /** How long speech pauses at normal pace, milliseconds. */
    public int millis() {
        return millis;
    }

    /** Whether a sentence ends here. */
    public boolean ends() {
        return ordinal() >= STOP.ordinal();
    }
}
