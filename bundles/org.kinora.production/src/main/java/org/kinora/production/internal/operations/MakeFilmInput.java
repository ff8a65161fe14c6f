package org.kinora.production.internal.operations;

import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.production.internal.graph.FilmChoices;

/** What film to make; choices that are not given keep the project's. */
public record MakeFilmInput(
        @Param(value = "The script: Fountain, Final Draft or plain text; - reads standard input. Without one, the project's own is used.",
                position = 0)
        Optional<Source> script,
        @Param("Make the film from an idea, without a script.") String idea,
        @Param(value = "How far to go.", fallback = "film") Stop stopAt,
        @Param("Only some scenes, by their number: 3, 3-5 or 1,4-6.") String scenes,
        @Param(value = "How finely to draw and how carefully to encode: draft draws a quarter of the pixels, preview about half, final all. "
                + "Each is kept, so going back to one costs nothing.", fallback = "final")
        Grade quality,
        @Param(value = "Shape of the frame.", choices = {"16:9", "9:16", "1:1", "4:3", "4:5"}) String aspect,
        @Param(value = "Pixels along the shorter side of the frame.", unit = "px", min = 120, max = 4320) int height,
        @Param(value = "Frames per second.", unit = "fps", min = 8, max = 60) int rate,
        @Param(value = "Length of actions and pauses in thousandths of the usual: 1000 is about a page a minute.", min = 300, max = 3000) int pace,
        @Param("Language of the dialogue, such as en or de; guessed when not given.") String language,
        @Param(value = "What kind of film.", choices = {"short", "music-video", "ad"}) String category,
        @Param(value = "Length of the whole film, to the frame.", unit = "s", min = 3, max = 14400) Optional<Rational> duration,
        @Param("The look, in a word or two.") String style,
        @Param("A song that the film is cut to; its length is the film's.") Optional<Source> music,
        @Param("Words of the song, plain or LRC.") Optional<Source> lyrics,
        @Param("What an ad is for.") String product,
        @Param("Words of an ad's last card.") String callToAction,
        @Param("What the project may spend in all on hosted models, such as 5 or 2.50 EUR.") String budget,
        @Param("Make a film of every script that a file lists, one name a line.") Optional<Source> batch) {

    /** How far to go. */
    public enum Stop { PLAN, BOARDS, ANIMATIC, FILM }

    /** How finely to draw and how carefully to encode. */
    public enum Grade { DRAFT, PREVIEW, FINAL }

    public MakeFilmInput {
        if (stopAt == null) stopAt = Stop.FILM;
        if (quality == null) quality = Grade.FINAL;
    }

    /** The project's choices with what was given here. */
    FilmChoices choices(FilmChoices before) {
        return new FilmChoices(or(aspect, before.aspect()), height == 0 ? before.height() : height, rate == 0 ? before.rate() : Rational.of(rate),
                or(language, before.language()), pace == 0 ? before.pace() : pace, or(category, before.category()),
                duration.isPresent() ? duration : before.duration(), or(style, before.style()), or(product, before.product()),
                or(callToAction, before.callToAction()), music.isPresent() ? music.flatMap(Source::asset) : before.song(),
                lyrics.isPresent() ? lyrics.flatMap(Source::asset) : before.lyrics());
    }

    private static String or(String given, String before) {
        return given.isEmpty() ? before : given;
    }

    static Optional<AssetId> asset(Optional<Source> source) {
        return source.flatMap(Source::asset);
    }
}
