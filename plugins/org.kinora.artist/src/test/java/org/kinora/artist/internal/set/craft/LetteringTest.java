package org.kinora.artist.internal.set.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

class LetteringTest {
    private static List<Stroke> strokes(String word) {
        Build build = new Build(new Build.Brief("sign", "sign", Frame.standing(Vec.ZERO, 0), 2000, 1000, 100, 500, "", false, false));
        new Lettering(build).word(word, -800, 800, 100, 400, 50);
        return build.loose(Model.Role.SET).strokes();
    }

    @Test
    void every_letter_of_every_sign_is_known() {
        for (List<String> words : List.of(Lettering.SHOPS, Lettering.CLUBS, Lettering.STATIONS, Lettering.WAYS, Lettering.STOPS,
                Lettering.WARNINGS)) {
            for (String word : words) for (char letter : word.toCharArray()) assertThat(strokes(String.valueOf(letter))).as("%s in %s", letter, word)
                    .isNotEmpty();
        }
    }

    @Test
    void a_word_stays_on_its_sign() {
        for (String word : Lettering.SHOPS) for (Stroke stroke : strokes(word)) for (int i = 0; i < stroke.points().length; i += 3) {
            assertThat(Math.abs(stroke.points()[i])).as(word).isLessThanOrEqualTo(800);
            assertThat(stroke.points()[i + 1]).as(word).isBetween(99f, 401f);
        }
    }
}
