package org.kinora.film.internal.interchange.otio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.edit.CutEditor;
import org.kinora.film.internal.interchange.Lists;

class OtioTest {
    private final OtioFormat format = new OtioFormat();

    private CutFormat.Read read(byte[] bytes) {
        return format.read(bytes, Lists.empty(Rational.of(24)), Lists::any);
    }

    private static JsonObject json(byte[] bytes) {
        return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    @ParameterizedTest
    @CsvSource({"clip_example, 1, 24", "generator_reference_test, 1, 24", "multitrack, 3, 24", "nested_example, 7, 24", "premiere_example, 8, 30",
        "screening_example, 9, 24", "simple_cut, 4, 24", "transition, 4, 24", "transition_test, 3, 24"})
    void timelines_of_other_programs_are_read_whole_and_written_as_they_were(String name, int atLeast, int rate) throws Exception {
        byte[] file = Lists.file(name + ".otio");
        CutFormat.Read read = read(file);
        assertThat(read.cut().clips(Role.PICTURE)).as(String.join("\n", read.losses())).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(read.cut().format().rate()).isEqualTo(Rational.of(rate));
        assertThat(json(format.write(read.cut(), Lists::name, file).bytes())).isEqualTo(json(file));
    }

    @Test
    void transitions_lie_around_their_cuts_also_at_both_ends() throws Exception {
        assertThat(Lists.row(read(Lists.file("transition_test.otio")).cut())).isEqualTo(
                "A:0+50@0/fade10-0 B:50+50@0/fade20-10 C:100+49@0 gap:149+1@0/fade10-10");
    }

    @Test
    void nested_compositions_are_laid_flat_and_speeds_kept() throws Exception {
        Cut cut = read(Lists.file("nested_example.otio")).cut();
        assertThat(Lists.row(cut)).contains("Normal_Clip_1:0+238@135");
        assertThat(cut.clips(Role.PICTURE).stream().map(clip -> clip.speed())).contains(Rational.ZERO);
    }

    @Test
    void a_changed_timeline_keeps_what_others_wrote_at_the_clips_that_are_still_there() throws Exception {
        byte[] file = Lists.file("screening_example.otio");
        Cut cut = read(file).cut();
        String last = cut.clips(Role.PICTURE).getLast().id();
        Cut shorter = new CutEditor().edit(cut, List.of(new CutEdit.Extract(cut.clips(Role.PICTURE).get(1).id()))).cut();
        JsonObject before = clip(json(file), last);
        JsonObject after = clip(json(format.write(shorter, Lists::name, file).bytes()), last);
        assertThat(before.getAsJsonObject("metadata").keySet()).isNotEmpty();
        for (String key : before.getAsJsonObject("metadata").keySet())
            assertThat(after.getAsJsonObject("metadata").get(key)).isEqualTo(before.getAsJsonObject("metadata").get(key));
        assertThat(Schema.reference(after)).isEqualTo(Schema.reference(before));
    }

    private static JsonObject clip(JsonObject timeline, String name) {
        return Schema.list(timeline.getAsJsonObject("tracks"), "children").stream().flatMap(track -> Schema.list(track, "children").stream())
                .filter(child -> Schema.text(child, "name").strip().equals(name)).findFirst().orElseThrow();
    }

    @Property(tries = 200)
    void our_cut_comes_back_whole(@ForAll long seed) {
        Cut cut = Lists.worked(new Random(seed));
        CutFormat.Written written = format.write(cut, Lists::name);
        assertThat(written.losses()).isEmpty();
        CutFormat.Read back = format.read(written.bytes(), Lists.empty(Rational.of(30)), Lists.of(cut));
        assertThat(back.cut()).isEqualTo(cut);
        assertThat(back.losses()).isEmpty();
        assertThat(json(format.write(back.cut(), Lists::name, written.bytes()).bytes())).isEqualTo(json(written.bytes()));
    }

    @Test
    void what_another_program_moved_lies_where_it_put_it() {
        Cut cut = Lists.worked(new Random(7));
        JsonObject root = json(format.write(cut, Lists::name).bytes());
        List<JsonObject> clips = Schema.list(Schema.list(root.getAsJsonObject("tracks"), "children").getFirst(), "children").stream().filter(child ->
                child.has("source_range")).toList();
        JsonObject length = clips.getFirst().getAsJsonObject("source_range").getAsJsonObject("duration");
        length.addProperty("value", length.get("value").getAsDouble() + 5);
        Cut longer = format.read(root.toString().getBytes(StandardCharsets.UTF_8), cut, Lists.of(cut)).cut();
        assertThat(longer.clips(Role.PICTURE).get(1).position()).isEqualTo(cut.clips(Role.PICTURE).get(1).position() + 5);
        assertThat(longer.clips(Role.PICTURE).get(1).id()).isEqualTo(cut.clips(Role.PICTURE).get(1).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"24000/1001", "25", "30000/1001", "1/3", "48000", "355/113", "119.88"})
    void a_rate_survives_the_binary_number(String text) {
        Rational rate = Rational.parse(text);
        assertThat(Numbers.exact(new com.google.gson.JsonPrimitive(rate.toDouble()))).contains(rate);
    }

    @ParameterizedTest
    @CsvSource({"23.976, 24000/1001", "29.97, 30000/1001", "23.98, 24000/1001", "24, 24", "12.5, 25/2"})
    void a_rounded_rate_is_the_one_that_was_meant(double told, String meant) {
        assertThat(Numbers.rate(new com.google.gson.JsonPrimitive(told))).contains(Rational.parse(meant));
    }

    @Test
    void media_that_nobody_has_are_named() throws Exception {
        CutFormat.Read read = format.read(Lists.file("simple_cut.otio"), Lists.empty(Rational.of(24)), (names, role) -> Optional.empty());
        assertThat(read.losses()).hasSize(4).allMatch(loss -> loss.matches("There is no medium for .+; black is shown in its place\\."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | The file is JSON, but no OpenTimelineIO", "{ | The file is no OpenTimelineIO: it is not JSON",
        "{\"OTIO_SCHEMA\":\"Clip.2\"} | The file holds no timeline", "[] | The file is JSON, but no OpenTimelineIO"})
    void what_is_no_timeline_is_refused_in_words(String text, String message) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Failure.class).hasMessageContaining(message);
    }

    @Test
    void compositions_without_end_are_refused() {
        String deep = "{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":[".repeat(80) + "]}".repeat(80);
        assertThatThrownBy(() -> read(deep.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Failure.class).hasMessageContaining("50 deep");
    }
}
