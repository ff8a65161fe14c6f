package org.kinora.voices.installed.internal.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voices.installed.internal.line.Assembly.Phone;
import org.kinora.voices.installed.internal.text.SpokenWord;

class EspeakPartsTest {
    private static final String LIST = """
            Pty Language       Age/Gender VoiceName          File                 Other Languages
             5  de              --/M      German             gmw/de
             5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
             2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
             2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
             5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
             5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
             5  ja              --/M      Japanese           jpx/ja
             5  piqd            --/M      Klingon            art/piqd
            nonsense
            """;

    @Test
    void the_list_of_voices_says_which_languages_there_are() {
        Catalog catalog = Catalog.of(LIST);
        assertThat(catalog.languages()).containsExactly("cmn", "de", "en", "en-gb", "en-us", "fr", "fr-be", "fr-fr", "zh", "zh-cmn");
        assertThat(catalog.voice("de-AT")).contains("de");
        assertThat(catalog.voice("en")).contains("en-us");
        assertThat(catalog.voice("fr_CA")).contains("fr-fr");
        assertThat(catalog.voice("zh-Hans-CN")).contains("cmn");
        assertThat(catalog.voice("ja")).isEmpty();
        assertThat(Catalog.of("").languages()).isEmpty();
    }

    @Test
    void the_variant_is_of_the_right_gender_and_nearest_in_body() {
        assertThat(variant("male", 40, -750, 1150, "normal").female()).isFalse();
        assertThat(variant("female", 30, 40, 1040, "normal").name()).isEqualTo("f2");
        assertThat(variant("", 8, 390, 870, "normal").tract()).isLessThan(0.95);
        assertThat(variant("male", 40, -750, 1150, "whisper").name()).isEqualTo("whisper");
    }

    @Test
    void the_setting_of_pitch_follows_the_profile() {
        Variant variant = new Variant("x", 172, 1, true);
        assertThat(variant.setting(manner(0))).isEqualTo(50);
        assertThat(variant.setting(manner(434))).isEqualTo(75);
        assertThat(variant.setting(manner(-365))).isEqualTo(25);
        assertThat(variant.setting(manner(-1500))).isZero();
        assertThat(variant.setting(manner(1200))).isEqualTo(99);
    }

    @Test
    void phonetic_letters_become_mouth_symbols_and_long_vowels_last_longer() {
        assertThat(Ipa.phones("t_ˈyː_ɾ")).extracting(Phone::symbol).containsExactly("t", "u", "r");
        assertThat(Ipa.phones("h_ə_l_ˈoʊ w_ˈɜː_l_d")).extracting(Phone::symbol).containsExactly("h", "@", "l", "@U", "w", "r=", "l", "d");
        assertThat(Ipa.phones("tʃ_aɪ_ŋ")).extracting(Phone::symbol).containsExactly("tS", "AI", "N");
        assertThat(Ipa.phones("ˈyː").getFirst().weight()).isGreaterThan(Ipa.phones("y").getFirst().weight());
        assertThat(Ipa.phones("(en)_5_?")).extracting(Phone::symbol).containsOnly("e", "n");
    }

    @Test
    void unknown_beginnings_are_placed_by_letters_between_the_known() {
        List<SpokenWord> words = Stream.of("aa", "bbbb", "cc", "dd").map(word -> new SpokenWord(word, word, false)).toList();
        long[] starts = {0, -1, -1, 800};
        WordClock.spread(starts, words, 1000);
        assertThat(starts).containsExactly(0, 200, 600, 800);
    }

    private static Variant variant(String gender, int age, int pitch, int tract, String volume) {
        VoiceProfile profile = new VoiceProfile("x", "", gender, age, pitch, tract, 1000, 1000);
        return Variant.of(profile, Manner.of(profile, new Delivery("neutral", 1000, volume, "plain")));
    }

    private static Manner manner(int pitch) {
        return Manner.of(new VoiceProfile("x", "", "", 0, pitch, 1001, 1000, 1000), Delivery.PLAIN);
    }
}
