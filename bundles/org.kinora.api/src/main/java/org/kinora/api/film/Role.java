package org.kinora.api.film;

/** What a track carries; decides the clock of its clips. */
public enum Role {
    /** The film's picture, without gaps. */
    PICTURE,
    /** Pictures over the picture, with gaps; there may be several such tracks, the later ones above. */
    OVERLAY, TITLES, CAPTIONS, DIALOGUE, MUSIC, EFFECTS, AMBIENCE;

    /** Id of the film's own track of this role. */
    public String track() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether positions on such a track are samples at {@link Cut#SAMPLE_RATE}; they are frames at the film's rate otherwise. */
    public boolean sounding() {
        return ordinal() >= DIALOGUE.ordinal();
    }
}
