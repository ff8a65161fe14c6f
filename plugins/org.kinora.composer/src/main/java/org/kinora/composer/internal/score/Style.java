package org.kinora.composer.internal.score;

import java.util.List;
import java.util.Optional;

/**
 * Who plays what: a genre in the energy of a mood.
 *
 * @param leads who plays the melody, one for each pair of phrases in turn
 * @param doubling who joins the melody where it is full
 * @param pad who holds the chords
 * @param figures who moves the harmony; the fuller ones only where the piece is full
 * @param bass who plays the bass, and how
 * @param drums who keeps time
 * @param drone whether the tonic lies below all
 * @param colour extra chord step; -1 leaves it to the mood
 * @param room seconds of reverb
 * @param legato how much of its length a melody note is held, 0 to 1
 * @param vamp bars before the melody begins, in longer pieces
 * @param minor chords in minor keys; empty leaves them to the mood
 * @param major chords in major keys; empty leaves them to the mood
 */
record Style(String name, Meter meter, List<Instrument> leads, Optional<Instrument> doubling, Optional<Instrument> pad, List<Layer> figures,
        Optional<Layer> bass, List<Layer> drums, boolean drone, int colour, double room, double legato, int vamp, Optional<Harmony> minor,
        Optional<Harmony> major) {
    /**
     * One player with a rhythm.
     *
     * @param fuller whether it plays only where the piece is full
     * @param places bars of a phrase in which it plays, 0 to 3; empty for all
     */
    record Layer(Instrument player, Pattern pattern, boolean fuller, List<Integer> places) {
        boolean in(int place) {
            return places.isEmpty() || places.contains(place);
        }
    }

    Harmony harmony(Key key, Mood mood) {
        return (key.mode().minor() ? minor : major).orElse(mood.harmony());
    }

    int colour(Mood mood) {
        return colour < 0 ? mood.colour() : colour;
    }
}
