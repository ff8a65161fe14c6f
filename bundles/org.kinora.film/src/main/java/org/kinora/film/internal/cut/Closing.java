package org.kinora.film.internal.cut;

import java.util.List;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Medium;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.text.RollLayout;

/** Lays the end credits behind the story. */
record Closing(FilmFormat format, FilmSettings settings, String language) {
    private static final Rational CARD = Rational.of(3);

    /** The transition from the last shot into the credits: one second, all of it inside the shot. */
    private Blend into() {
        long length = Rational.ONE.frames(format.rate());
        return new Blend("fade", length, length);
    }

    void add(PictureTrack track, List<Medium.Block> credits) {
        if (settings.closing() == FilmSettings.Closing.NONE || credits.isEmpty()) return;
        if (settings.closing() == FilmSettings.Closing.ROLL)
            track.add("credits", "", new Medium.Roll(credits, language), new RollLayout(format.width(), format.height(), format.rate(), credits)
                    .frames(), 0, into());
        else cards(track, credits);
        track.add("end", "", new Medium.Colour("000000"), Rational.of(1, 2).frames(format.rate()), 0, Blend.around("fade", Rational.of(1, 3)
                .frames(format.rate())));
    }

    private void cards(PictureTrack track, List<Medium.Block> credits) {
        Blend blend = into();
        int number = 0;
        for (Medium.Block block : credits) {
            Medium card = new Medium.Card(Medium.Card.Kind.CREDITS, List.of(block), language);
            track.add("credits" + (number == 0 ? "" : "." + number), "", card, CARD.frames(format.rate()), 0, blend);
            blend = Blend.around("fadeblack", Rational.of(3, 4).frames(format.rate()));
            number++;
        }
    }
}
