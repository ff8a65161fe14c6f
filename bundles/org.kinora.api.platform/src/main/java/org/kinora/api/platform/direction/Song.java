package org.kinora.api.platform.direction;

import java.util.List;
import org.kinora.api.time.Rational;

/**
 * A song that a film is cut to; all times are seconds from its start.
 *
 * @param beats strictly rising; may be empty when no tempo was found
 * @param downbeats first beats of the bars, a part of {@code beats}
 * @param sections in order, without gaps; may be empty
 * @param lyrics in order; may be empty
 */
public record Song(Rational length, List<Rational> beats, List<Rational> downbeats, List<Section> sections, List<LyricLine> lyrics) {
    public Song {
        beats = List.copyOf(beats);
        downbeats = List.copyOf(downbeats);
        sections = List.copyOf(sections);
        lyrics = List.copyOf(lyrics);
    }

    /**
     * A part of the song.
     *
     * @param name e.g. {@code intro}, {@code verse}, {@code chorus}
     * @param energy permille of the loudest part
     */
    public record Section(String name, Rational from, Rational to, int energy) {}

    /** One line of the lyrics while it is sung. */
    public record LyricLine(String text, Rational from, Rational to) {}
}
