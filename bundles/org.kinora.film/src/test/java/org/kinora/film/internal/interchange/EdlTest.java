package org.kinora.film.internal.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.cut.RandomCuts;
import org.kinora.film.internal.cut.Segments;

class EdlTest {
    private final EdlFormat format = new EdlFormat();

    private static Cut empty(Rational rate) {
        return new Cut(new FilmFormat(1280, 720, rate), "en", 0, List.of(), List.of(), Map.of(), Mastering.STANDARD);
    }

    private static Optional<CutFormat.Found> any(List<String> names, Role role) {
        AssetId asset = new AssetId(Json.hash(names.getFirst()), role.sounding() ? "audio/wav" : "video/mp4");
        return Optional.of(new CutFormat.Found(role.sounding() ? new Medium.Sound(asset, false) : new Medium.Footage(asset, Fit.CROP), 0));
    }

    private CutFormat.Read read(String text, Rational rate) {
        return format.read(text.getBytes(StandardCharsets.UTF_8), empty(rate), EdlTest::any);
    }

    private static String row(Cut cut) {
        return String.join(" ", cut.clips(Role.PICTURE).stream().map(clip -> clip.id() + ":" + clip.position() + "+" + clip.length() + "@"
                + clip.in() + (clip
                .blend().length() > 0 ? "/" + clip.blend().kind() + clip.blend().length() : "") + (clip.speed().equals(Rational.ONE) ? "" : "*" + clip
                        .speed())).toList());
    }

    @Test
    void a_dissolve_lies_at_the_start_of_its_clip() {
        Cut cut = read("""
                TITLE:   dissolve test
                FCM: NON-DROP FRAME
                001  TST V     C        01:00:04:05 01:00:04:14 01:00:00:00 01:00:00:09
                * FROM CLIP NAME:  clip_A
                002  TST V     C        01:00:04:14 01:00:04:14 01:00:00:09 01:00:00:09
                002  TST V     D    010 00:00:08:08 00:00:08:18 01:00:00:09 01:00:00:19
                * FROM CLIP NAME:  clip_A
                * TO CLIP NAME:  clip_B
                """, Rational.of(24)).cut();
        assertThat(row(cut)).isEqualTo("clip_A:0+9@86501 clip_B:9+10@200/fade10");
        assertThat(cut.metadata()).containsEntry("title", "dissolve test");
    }

    @Test
    void gaps_are_black_and_held_frames_stand() {
        Cut cut = read("""
                001  Z1 V C 00:00:00:00 00:00:01:00 01:00:00:00 01:00:01:00
                002  Z2 V C 00:00:02:00 00:00:02:01 01:00:02:00 01:00:02:12
                M2   Z2       000.0                00:00:02:00
                003  Z3 V C 00:00:02:00 00:00:03:00 01:00:02:12 01:00:03:00
                M2   Z3       048.0                00:00:02:00
                """, Rational.of(24)).cut();
        assertThat(row(cut)).isEqualTo("Z1:0+24@0 gap:24+24@0 Z2:48+12@48*0 Z3:60+12@48*2");
    }

    @ParameterizedTest
    @CsvSource({"25fps, 25, 4", "avid_example, 24, 2", "cdl, 24, 2", "dissolve_test, 24, 3", "dissolve_test_2, 24, 3", "gap_test, 24, 5",
            "multi_audio, 24, 1",
        "premiere_example, 24, 2", "screening_example, 24, 9", "speed_effects_small, 24, 7", "wipe_test, 24, 3"})
    void lists_of_other_programs_are_read_whole(String name, int rate, int atLeast) throws Exception {
        Path file = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data/video/interchange", name + ".edl");
        Assumptions.assumeTrue(Files.exists(file), () -> "the shared folder with " + file.getFileName() + " is not there");
        CutFormat.Read read = format.read(Files.readAllBytes(file), empty(Rational.of(rate)), EdlTest::any);
        assertThat(read.cut().clips(Role.PICTURE)).hasSizeGreaterThanOrEqualTo(atLeast);
        Edl edl = new EdlReader(Rational.of(rate)).read(Files.readString(file));
        assertThat(new EdlReader(Rational.of(rate)).read(new EdlWriter(Rational.of(rate)).write(edl)).events()).isEqualTo(edl.events());
    }

    @Property(tries = 150)
    void our_cut_comes_back_frame_by_frame_and_sample_by_sample(@ForAll long seed) {
        Cut cut = pictured(RandomCuts.of(new Random(seed)));
        Map<String, Medium> media = new HashMap<>();
        cut.tracks().forEach(track -> track.clips().forEach(clip -> media.put("file-" + clip.id(), clip.medium())));
        CutFormat.Written written = format.write(cut, clip -> "file-" + clip.id());
        Cut back = format.read(written.bytes(), new Cut(cut.format(), "en", 0, List.of(), List.of(), Map.of(), cut.mastering()), (names,
                role) -> Optional.ofNullable(media.get(names.getFirst())).map(
                medium -> new CutFormat.Found(medium, 0))).cut();
        assertThat(back.frames()).isEqualTo(cut.frames());
        assertThat(new Segments(back, 1, "e").requests()).isEqualTo(new Segments(cut, 1, "e").requests());
        for (Role role : List.of(Role.DIALOGUE, Role.MUSIC, Role.AMBIENCE)) assertThat(samples(back, role)).isEqualTo(samples(cut, role));
    }

    /** A cut of pictures and sound, with transitions that a list has words for; credits do not know how long they roll in a list. */
    private static Cut pictured(Cut cut) {
        List<Track> tracks = cut.tracks().stream().filter(track -> track.role() == Role.PICTURE || track.role().sounding()).map(track ->
                track.with(track.clips()
                .stream().map(EdlTest::plain).toList())).toList();
        return new Cut(cut.format(), cut.language(), cut.frames(), tracks, List.of(), Map.of(), cut.mastering());
    }

    private static Clip plain(Clip clip) {
        Medium medium = clip.medium() instanceof Medium.Roll ? new Medium.Colour("000000") : clip.medium();
        Blend blend = clip.blend().length() == 0 ? clip.blend() : new Blend(Wipes.number(clip.blend().kind()) > 0 ? clip.blend().kind()
                : "fade", clip.blend()
                .length(), clip.blend().before());
        return new Clip(clip.id(), clip.linked(), medium, clip.position(), clip.length(), clip.in(), blend, clip.level());
    }

    private static List<String> samples(Cut cut, Role role) {
        return cut.clips(role).stream().map(clip -> clip.id() + " " + clip.position() + " " + clip.length() + " " + clip.in()).toList();
    }

    @Test
    void what_a_list_cannot_say_is_told() {
        Cut cut = RandomCuts.of(new Random(3));
        assertThat(format.write(cut, Clip::id).losses()).anyMatch(loss -> loss.startsWith("Titles and captions are not part of the list"));
        assertThat(read("001 AX V C 00:00:00:00 00:00:01:00 00:00:00:00 00:00:01:00\n*ASC_SAT 0.9\n", Rational.of(24)).losses()).containsExactly(
                "The colour decision of AX is kept as a remark only.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"| The file holds no edit decision list.",
            "001 AX V C 00:00:00:00 00:00:01:00 | Line 1 of the edit decision list cannot be read.",
        "001 AX V C 00:00:00:30 00:00:01:00 00:00:00:00 00:00:01:00 | Line 1 of the edit decision list has a time code that does not exist.",
        "001 AX V C 00:00:02:00 00:00:01:00 00:00:00:00 00:00:01:00 | Line 1 of the edit decision list ends before it begins.",
        "M2 AX fast 00:00:00:00 | Line 1 of the edit decision list has a speed that cannot be read."})
    void a_list_that_cannot_be_read_names_its_line(String text, String message) {
        assertThatThrownBy(() -> read(text == null ? "" : text, Rational.of(24))).isInstanceOf(Failure.class).hasMessageContaining(message);
    }

    @Property(tries = 300)
    void whatever_the_bytes_the_reader_answers_or_refuses(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = "001  TST V     D    010 01:00:08:08 01:00:08:18 01:00:00:09 01:00:00:19\nM2   TST  048.0 01:00:00:00\n* FROM CLIP NAME: a\n".getBytes(
                StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(6); i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        try {
            assertThat(format.read(bytes, empty(Rational.of(24)), EdlTest::any).cut().frames()).isNotNegative();
        } catch (Failure refused) {
            assertThat(refused.getMessage()).contains("edit decision list");
        }
    }
}
