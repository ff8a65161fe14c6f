package org.kinora.film.internal.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class CaptionFileTest {
    private static final List<String> WORDS = List.of("Hello.", "שלום, מה שלומך?", "مرحبا!", "灯台の光", "a < b & c > d", "{braces} \\ and \\N",
            "- Yes.", "♪ la la ♪",
            "12", "--> arrow", "end");
    private static final List<CaptionFile> FILES = List.of(new Srt(), new Vtt(), new Ass());

    private static CaptionFile file(String suffix) {
        return FILES.stream().filter(file -> file.suffix().equals(suffix)).findFirst().orElseThrow();
    }

    private static Cut cut(Random random) {
        Rational rate = List.of(Rational.of(24), Rational.of(25), Rational.of(30_000, 1001), Rational.of(60)).get(random.nextInt(4));
        List<Clip> captions = new ArrayList<>();
        List<Clip> titles = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            boolean title = random.nextInt(5) == 0;
            List<Clip> to = title ? titles : captions;
            Medium.Text.Kind kind = title ? Medium.Text.Kind.values()[1 + random.nextInt(4)] : Medium.Text.Kind.CAPTION;
            List<String> lines = random.nextBoolean() ? List.of(any(random)) : List.of(any(random), any(random));
            at += random.nextInt(100);
            long length = 1 + random.nextInt(100);
            to.add(new Clip((title ? "title-" : "caption-") + (to.size() + 1), "", new Medium.Text(kind, lines, "en"), at, length, 0, Blend.CUT,
                    Level.PLAIN));
            at += length;
        }
        List<Track> tracks = new ArrayList<>(List.of(new Track(Role.PICTURE, List.of(), false)));
        if (!titles.isEmpty()) tracks.add(new Track(Role.TITLES, titles, false));
        tracks.add(new Track(Role.CAPTIONS, captions, false));
        return new Cut(new FilmFormat(1280, 720, rate), "en", at, tracks, List.of(), Map.of(), Mastering.STANDARD);
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @Property(tries = 300)
    void captions_come_back_frame_by_frame_and_word_by_word(@ForAll long seed) {
        Cut cut = cut(new Random(seed));
        for (CaptionFile file : FILES) {
            CutFormat format = new CaptionFormat(file);
            boolean words = !cut.captions().isEmpty() || file.titles() && !cut.clips(Role.TITLES).isEmpty();
            if (!words) continue;
            Cut back = format.read(format.write(cut, Clip::id).bytes(), cut, (names, role) -> java.util.Optional.empty()).cut();
            assertThat(back.clips(Role.CAPTIONS)).as(file.suffix()).isEqualTo(cut.clips(Role.CAPTIONS));
            if (file.titles()) assertThat(back.clips(Role.TITLES)).as(file.suffix()).isEqualTo(cut.clips(Role.TITLES));
        }
    }

    @Test
    void a_line_from_right_to_left_is_embedded_for_players_that_do_not_look() {
        String text = new Srt().write(List.of(new Cue(Rational.ONE, Rational.of(2), List.of("שלום.", "Hi."), Medium.Text.Kind.CAPTION)),
                new CaptionFile.Page(
                1280, 720, "he", ""));
        assertThat(text).isEqualTo("1\n00:00:01,000 --> 00:00:02,000\n\u202Bשלום.\u202C\nHi.\n\n");
    }

    @Test
    void files_of_other_programs_are_read_with_their_tags_told() {
        CaptionFile.Reading srt = new Srt().read("\uFEFF1\r\n00:00:01,5 --> 00:00:03,000 X1:10\r\n{\\an8}<i>Up</i> here\r\n2\r\n00:00:04.000 --> 00:00:05.000\r\nx<3\r\n\r\n");
        assertThat(srt.cues()).extracting(Cue::lines).containsExactly(List.of("Up here"), List.of("x<3"));
        assertThat(srt.cues().getFirst().from()).isEqualTo(Rational.of(3, 2));
        assertThat(srt.restyled()).isEqualTo(1);
        CaptionFile.Reading vtt = new Vtt().read("WEBVTT - made elsewhere\n\nNOTE\nremark\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.500 line:0\n<v Mara>Hi &amp; bye\n\n");
        assertThat(vtt.cues()).extracting(Cue::lines).containsExactly(List.of("Hi & bye"));
        assertThat(vtt.restyled()).isEqualTo(1);
        CaptionFile.Reading ass = new Ass().read("[Script Info]\n[Events]\nFormat: Start, End, Style, Text\nDialogue: 0:00:01.00,0:00:02.50,Default,{\\i1}One{\\i0}, two\\Nthree\n"
                + "Dialogue: 0:00:03.00,0:00:04.00,Default,{\\p1}m 0 0 l 100 0\n");
        assertThat(ass.cues()).extracting(Cue::lines).containsExactly(List.of("One, two", "three"));
        assertThat(ass.restyled()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"srt | hello | Line 1 of the captions cannot be read", "srt | '' | The file holds no captions",
        "srt | '00:00:02,000 --> 00:00:01,000' | The caption in line 1 ends before it begins", "vtt | hello | The file is no WebVTT",
        "ass | hello | The file is no SubStation Alpha script", "vtt | WEBVTT | The file holds no captions"})
    void what_cannot_be_read_is_told_with_its_line(String suffix, String text, String message) {
        assertThatThrownBy(() -> file(suffix).read(text)).isInstanceOf(Failure.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
    void letters_survive_the_encodings_that_people_use(String charset) throws Exception {
        byte[] bytes = "1\n00:00:01,000 --> 00:00:02,000\nÄußerst schön\n".getBytes(charset);
        Cut like = cut(new Random(1));
        assertThat(new CaptionFormat(new Srt()).read(bytes, like, (names, role) ->
                java.util.Optional.empty()).cut().captions().getFirst().lines()).containsExactly(
                "Äußerst schön");
    }

    @Test
    void the_styles_of_a_script_are_named_after_the_kinds_of_words() {
        String text = new Ass().write(List.of(new Cue(Rational.ZERO, Rational.ONE, List.of("Berlin"), Medium.Text.Kind.LOWER_THIRD)),
                new CaptionFile.Page(1920,
                1080, "en", "Film"));
        assertThat(text).contains("PlayResY: 1080", "Style: LowerThird,Noto Sans,54,", "Dialogue: 0,0:00:00.00,0:00:01.00,LowerThird,,0,0,0,,Berlin");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\r');
    }
}
