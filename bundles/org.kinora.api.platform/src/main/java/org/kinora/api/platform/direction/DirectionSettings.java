package org.kinora.api.platform.direction;

import java.util.Optional;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/**
 * How to direct.
 *
 * @param language BCP 47 of the dialogue; empty to guess it from the words
 * @param pace permille of the usual length of actions and pauses: 1000 is about a page a minute, above is slower
 * @param category {@code short}, {@code music-video} or {@code ad}
 * @param duration seconds that the whole film must last, to the frame, titles and credits included; empty for what the script needs
 * @param longest longest shot in seconds, 12 when empty
 * @param captions whether lines will be captioned; the plan is the same either way
 * @param style id or words of the look, e.g. {@code ink-wash}, {@code noir}; empty to choose by the script's words
 * @param product name of what an ad is for; empty to take it from the title page ({@code Product:}) or the title
 * @param callToAction words of the last card of an ad; empty to take them from the title page ({@code Call to action:})
 */
public record DirectionSettings(FilmFormat format, String language, int pace, String category, Optional<Rational> duration,
        Optional<Rational> longest, boolean captions, String style, String product, String callToAction) {
    public static final DirectionSettings DEFAULT = new DirectionSettings(FilmFormat.HD, "", 1000, "short", Optional.empty(), Optional.empty(),
            true, "", "", "");

    public DirectionSettings withFormat(FilmFormat other) {
        return new DirectionSettings(other, language, pace, category, duration, longest, captions, style, product, callToAction);
    }

    public DirectionSettings withLanguage(String other) {
        return new DirectionSettings(format, other, pace, category, duration, longest, captions, style, product, callToAction);
    }

    public DirectionSettings withPace(int permille) {
        return new DirectionSettings(format, language, permille, category, duration, longest, captions, style, product, callToAction);
    }

    public DirectionSettings withCategory(String other) {
        return new DirectionSettings(format, language, pace, other, duration, longest, captions, style, product, callToAction);
    }

    public DirectionSettings withDuration(Rational seconds) {
        return new DirectionSettings(format, language, pace, category, Optional.of(seconds), longest, captions, style, product,
                callToAction);
    }

    public DirectionSettings withStyle(String other) {
        return new DirectionSettings(format, language, pace, category, duration, longest, captions, other, product, callToAction);
    }

    public DirectionSettings withAdvert(String productName, String call) {
        return new DirectionSettings(format, language, pace, category, duration, longest, captions, style, productName, call);
    }
}
