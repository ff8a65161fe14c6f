package org.kinora.film.internal.interchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.interchange.Lists;

class XmemlTest {
    private static final String RATE = "<rate><timebase>30</timebase><ntsc>TRUE</ntsc></rate>";
    private static final String FILE = "<file id=\"f1\"><name>a.mov</name><pathurl>file://localhost/V/a%20b.mov</pathurl>" + RATE
            + "<duration>900</duration></file>";
    private final XmemlFormat format = new XmemlFormat();

    private CutFormat.Read read(String text) {
        return format.read(text.getBytes(StandardCharsets.UTF_8), Lists.empty(Rational.of(24)), Lists::any);
    }

    private static String clip(String id, int start, int end, int in, int out, String more) {
        return "<clipitem id=\"" + id + "\"><name>" + id + "</name>" + RATE + "<start>" + start + "</start><end>" + end + "</end><in>" + in
                + "</in><out>" + out + "</out>" + more + "</clipitem>";
    }

    private static String dissolve(int start, int end, String alignment) {
        return "<transitionitem><start>" + start + "</start><end>" + end + "</end><alignment>" + alignment
                + "</alignment><effect><name>Cross Dissolve</name><effectid>Cross Dissolve</effectid></effect></transitionitem>";
    }

    private Cut sequence(String video, String audio, String more) {
        return read("<!DOCTYPE xmeml><xmeml version=\"5\"><sequence id=\"s\"><name>P</name>" + RATE + "<media><video><format><samplecharacteristics>"
                + "<width>1920</width><height>1080</height></samplecharacteristics></format>" + video + "</video><audio>" + audio
                + "</audio></media>" + more + "</sequence></xmeml>").cut();
    }

    private static String track(String... items) {
        return "<track>" + String.join("", items) + "</track>";
    }

    @Property(tries = 200)
    void our_cut_comes_back_whole(@ForAll long seed) {
        Cut cut = Lists.worked(new Random(seed));
        CutFormat.Written written = format.write(cut, Lists::name);
        CutFormat.Read back = format.read(written.bytes(), Lists.empty(Rational.of(30)), Lists.of(cut));
        assertThat(back.cut()).isEqualTo(cut);
        assertThat(back.losses()).isEmpty();
    }

    @Test
    void edges_in_transitions_are_found_and_the_frames_under_them_belong_to_the_clip() {
        Cut cut = sequence(track(clip("A", 0, -1, 100, 215, FILE), dissolve(85, 115, "center"), clip("B", -1, -1, 50, 200, "<file id=\"f1\"/>"),
                dissolve(200, 220, "end"), clip("C", -1, 300, 10, 110, "<file id=\"f1\"/>"), dissolve(280, 300, "end-black")), "", "");
        assertThat(Lists.row(cut)).isEqualTo("A:0+100@100 B:100+120@65/fade30-15 C:220+79@30/fade20-20 gap:299+1@0/fade20-20");
        assertThat(cut.format().rate()).isEqualTo(Rational.of(30_000, 1001));
        assertThat(cut.format().width()).isEqualTo(1920);
        assertThat(cut.metadata()).containsEntry("title", "P");
    }

    @Test
    void speeds_count_in_points_after_the_change_and_backwards_from_the_end() {
        String twice = "<filter><effect><effectid>timeremap</effectid><parameter><parameterid>speed</parameterid><value>200</value></parameter>"
                + "<parameter><parameterid>reverse</parameterid><value>%s</value></parameter></effect></filter>";
        Cut cut = sequence(track(clip("A", 0, 50, 100, 150, FILE + twice.formatted("FALSE")), clip("B", 50, 100, 25, 75,
                "<file id=\"f1\"/>" + twice.formatted("TRUE")), clip("C", 100, 110, 0, 10,
                        "<file id=\"f1\"/><stillframe>TRUE</stillframe><stillframeoffset>7</stillframeoffset>")), "", "");
        assertThat(Lists.row(cut)).isEqualTo("A:0+50@200*2 B:50+50@850*-2 C:100+10@7*0");
    }

    @Test
    void both_channels_of_a_stereo_sound_are_one_clip_that_is_linked_with_its_picture() {
        String sound = "<file id=\"f1\"/><sourcetrack><mediatype>audio</mediatype><trackindex>%d</trackindex></sourcetrack>"
                + "<filter><effect><effectid>audiolevels</effectid><parameter><parameterid>level</parameterid><value>0.501187</value></parameter>"
                + "</effect></filter><link><linkclipref>v1</linkclipref><mediatype>video</mediatype></link>";
        Cut cut = sequence(track(clip("v1", 0, 60, 0, 60, FILE)), track(clip("s1", 0, 60, 30, 90, sound.formatted(1))) + track(clip("s1", 0, 60, 30,
                90, sound.formatted(2))), "");
        assertThat(cut.clips(Role.DIALOGUE)).hasSize(1);
        Clip heard = cut.clips(Role.DIALOGUE).getFirst();
        assertThat(heard.linked()).isEqualTo("v1");
        assertThat(heard.level().gain()).isEqualTo(-600);
        assertThat(heard.in()).isEqualTo(48_048);
        assertThat(cut.tracks().stream().filter(track -> track.role().sounding()).mapToInt(track -> track.clips().size()).sum()).isEqualTo(1);
    }

    @Test
    void markers_of_clips_and_sequences_are_taken_and_chapters_told() {
        String look = "<marker><name>look</name><comment>too dark</comment><in>120</in><out>-1</out></marker>";
        Cut cut = sequence(track(clip("A", 10, 60, 100, 150, FILE + look)),
                "", "<marker><name>One</name><comment>&lt;CHAPTER&gt;</comment><in>5</in><out>-1</out></marker>");
        assertThat(cut.markers()).extracting(Marker::kind, Marker::frame, Marker::title, Marker::note).containsExactly(
                tuple(Marker.Kind.CHAPTER, 5L, "One", ""),
                tuple(Marker.Kind.NOTE, 30L, "look", "too dark"));
    }

    @Test
    void a_sequence_in_a_sequence_is_laid_flat_and_what_is_off_is_black() {
        String inner = "<sequence id=\"n\"><name>in</name>" + RATE + "<media><video>" + track(clip("X", 0, 30, 5, 35, FILE), clip("Y", 30, 60, 0, 30,
                "<file id=\"f1\"/>")) + "</video></media></sequence>";
        Cut cut = sequence(track(clip("N", 0, 40, 10, 50, inner), clip("Z", 40, 50, 0, 10, "<enabled>FALSE</enabled><file id=\"f1\"/>")), "", "");
        assertThat(Lists.row(cut)).isEqualTo("X:0+20@15 Y:20+20@0 Z:40+10@0");
        assertThat(cut.clips(Role.PICTURE).getLast().medium()).isEqualTo(new Medium.Colour("000000"));
    }

    @Test
    void what_another_program_moved_lies_where_it_put_it() {
        Cut cut = Lists.worked(new Random(7));
        String text = new String(format.write(cut, Lists::name).bytes(), StandardCharsets.UTF_8);
        Clip sound = cut.tracks().stream().filter(track -> track.role().sounding() && !track.clips().isEmpty()).findFirst().orElseThrow().clips()
                .getLast();
        long frame = Rational.of(sound.position(), Cut.SAMPLE_RATE).times(cut.format().rate()).round();
        String moved = text.replaceFirst("(<name>\\Q" + sound.id() + "\\E</name>(?s:.)*?<start>)" + frame + "</start>", "$1" + (frame - 1)
                + "</start>");
        assertThat(moved).isNotEqualTo(text);
        Cut back = format.read(moved.getBytes(StandardCharsets.UTF_8), cut, Lists.of(cut)).cut();
        Clip there = back.tracks().stream().flatMap(track -> track.clips().stream()).filter(clip -> clip.id().equals(sound.id())).findFirst()
                .orElseThrow();
        assertThat(there.position()).isEqualTo(Rational.of(frame - 1).dividedBy(cut.format().rate()).times(Cut.SAMPLE_RATE).round());
        assertThat(there.end()).isEqualTo(sound.end());
    }

    @ParameterizedTest
    @CsvSource({"24000/1001, 24, true", "30000/1001, 30, true", "25, 25, false", "60, 60, false", "25/2, 13, false", "120000/1001, 120, true"})
    void rates_are_told_as_a_whole_clock_and_ntsc(String rate, int timebase, boolean ntsc) {
        assertThat(XmemlRate.of(Rational.parse(rate))).isEqualTo(new XmemlRate(timebase, ntsc));
    }

    @Test
    void sequences_that_show_themselves_are_refused() {
        String loop = "<xmeml><sequence id=\"s\">" + RATE + "<media><video>" + track(clip("A", 0, 50, 0, 50, "<sequence id=\"s\"/>"))
                + "</video></media></sequence></xmeml>";
        assertThatThrownBy(() -> read(loop)).isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<xmeml> | The file is no XML that can be read", "<fcpxml/> | The file is XML, but no XMEML",
        "<xmeml/> | The file holds no project"})
    void what_is_no_sequence_is_refused_in_words(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Failure.class).hasMessageContaining(message);
    }
}
