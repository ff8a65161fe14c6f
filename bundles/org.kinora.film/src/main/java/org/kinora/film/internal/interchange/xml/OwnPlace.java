package org.kinora.film.internal.interchange.xml;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kinora.api.time.Rational;

/**
 * What stands in a comment of one of our clips, because XMEML counts in whole frames and knows no clips of ours. Where it rounds to what the file
 * says it is what was meant.
 *
 * @param track id of our track
 * @param position seconds, as {@code length} and {@code in}
 * @param clip as JSON
 */
record OwnPlace(String track, Rational position, Rational length, Rational in, Rational speed, String clip) {
    private static final String TIME = "-?\\d{1,15}(/\\d{1,12})?";

    static Optional<OwnPlace> of(String comment) {
        String[] words = comment.split(" ", 6);
        if (words.length < 6 || !words[0].startsWith(FcpWriter.OWN)) return Optional.empty();
        for (int i = 1; i < 5; i++) if (!words[i].matches(TIME)) return Optional.empty();
        try {
            return Optional.of(new OwnPlace(URLDecoder.decode(words[0].substring(FcpWriter.OWN.length()), StandardCharsets.UTF_8),
                    Rational.parse(words[1]), Rational.parse(words[2]), Rational.parse(words[3]), Rational.parse(words[4]), words[5]));
        } catch (IllegalArgumentException | ArithmeticException changed) {
            return Optional.empty();
        }
    }

    String comment() {
        return FcpWriter.OWN + URLEncoder.encode(track, StandardCharsets.UTF_8) + " " + position + " " + length + " " + in + " " + speed + " " + clip;
    }

    Rational end() {
        return position.plus(length);
    }
}
