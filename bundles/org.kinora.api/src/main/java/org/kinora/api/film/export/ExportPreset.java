package org.kinora.api.film.export;

import java.util.Optional;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.Quality;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/**
 * What comes out of an export.
 *
 * @param name what a person calls it, such as {@code youtube}
 * @param title one short sentence
 * @param suffix ending of the file with its dot, such as {@code .mp4}; empty for a folder
 * @param picture empty for sound alone
 * @param sound empty for picture alone
 * @param bitrate bits per second of the sound where they matter
 * @param aspect width : height; 0 for the film's own
 * @param side pixels of the shorter side; 0 for the film's own
 * @param mostRate frames per second beyond which every second (third …) frame is left out; 0 for all frames
 */
public record ExportPreset(String name, String title, String suffix, Optional<ClipCodec> picture, Optional<SoundFormat.Coding> sound, int bitrate,
        Rational aspect, int side, Rational mostRate, Quality quality) {
    public ExportPreset {
        if (side < 0 || side > 0 && (side < 120 || side > 2160)) throw new IllegalArgumentException("side " + side);
        if (aspect.signum() < 0 || mostRate.signum() < 0) throw new IllegalArgumentException("aspect " + aspect + ", rate " + mostRate);
    }

    /** The same in another size: {@code aspect} and {@code side} are 0 where nothing changes. */
    public ExportPreset sized(Rational aspect, int side) {
        return new ExportPreset(name, title, suffix, picture, sound, bitrate, aspect.signum() > 0 ? aspect : this.aspect, side > 0 ? side : this.side,
                mostRate, quality);
    }

    /** The same in another quality. */
    public ExportPreset at(Quality quality) {
        return new ExportPreset(name, title, suffix, picture, sound, bitrate, aspect, side, mostRate, quality);
    }

    /** Size and rate of a film that leaves so; the rate stays the film's. */
    public FilmFormat format(FilmFormat film) {
        Rational shape = aspect.signum() > 0 ? aspect : Rational.of(film.width(), film.height());
        int shorter = side > 0 ? side : Math.min(film.width(), film.height());
        Rational longer = Rational.of(shorter).times(shape.compareTo(Rational.ONE) >= 0 ? shape : Rational.ONE.dividedBy(shape));
        boolean wide = shape.compareTo(Rational.ONE) >= 0;
        return new FilmFormat(even(wide ? longer : Rational.of(shorter)), even(wide ? Rational.of(shorter) : longer), film.rate());
    }

    private static int even(Rational size) {
        return Math.toIntExact(2 * size.dividedBy(Rational.of(2)).round());
    }

    /** Every how many frames one is kept. */
    public int step(Rational rate) {
        return mostRate.signum() == 0 ? 1 : Math.toIntExact(Math.max(1, rate.dividedBy(mostRate).ceil()));
    }
}
