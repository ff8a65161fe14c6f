package org.kinora.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.time.Rational;

class JsonTest {
    enum Colour { RED, DARK_BLUE }

    sealed interface Shape {
        record Circle(int radius) implements Shape {}

        record Box(int width, int height) implements Shape {}
    }

    record Everything(String text, int number, long big, boolean flag, Rational time, Optional<String> maybe, List<Shape> shapes, Map<String, Integer> counts,
            Colour colour, Instant when, byte[] bytes, AssetId asset) {}

    record Floating(double value) {}

    record Before(String name) {}

    record After(String name, int added, List<String> more, Optional<String> maybe) {}

    @Test
    void keys_are_sorted_and_defaults_left_out() {
        assertThat(Json.write(new Everything("b", 0, 7, false, Rational.ZERO, Optional.empty(), List.of(), Map.of(), Colour.DARK_BLUE, null, null, null)))
                .isEqualTo("{\"big\":7,\"colour\":\"DARK_BLUE\",\"text\":\"b\"}");
    }

    @Test
    void maps_are_sorted_whatever_their_own_order() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("z", 1);
        counts.put("a", 2);
        assertThat(Json.write(counts)).isEqualTo("{\"a\":2,\"z\":1}");
    }

    @Test
    void what_is_written_is_read_back_equal() {
        AssetId asset = new AssetId("ab".repeat(32), "image/png");
        Everything all = new Everything("q\"uo\nte", -3, Long.MAX_VALUE, true, Rational.of(7, 24), Optional.of("x"),
                List.of(new Shape.Circle(3), new Shape.Box(0, 2)), Map.of("k", 4), Colour.RED, Instant.parse("2026-01-02T03:04:05Z"), null, asset);
        Everything read = Json.read(Json.write(all), Everything.class);
        assertThat(Json.write(read)).isEqualTo(Json.write(all));
        assertThat(read.shapes()).containsExactly(new Shape.Circle(3), new Shape.Box(0, 2));
        assertThat(read.asset()).isEqualTo(asset);
    }

    @Test
    void alternatives_of_a_sealed_interface_carry_their_name() {
        assertThat(Json.write(List.of(new Shape.Circle(1)))).isEqualTo("[{\"is\":\"Circle\",\"radius\":1}]");
    }

    /** A number as others may write it. */
    record Counted(int number, long big) {}

    @Test
    void whole_numbers_are_read_however_they_are_written() {
        assertThat(Json.read("{\"number\":1e3,\"big\":-4.0}", Counted.class)).isEqualTo(new Counted(1000, -4));
        assertThat(Json.read("{\"number\":\"-12\",\"big\":9223372036854775807}", Counted.class)).isEqualTo(new Counted(-12, Long.MAX_VALUE));
        assertThatThrownBy(() -> Json.read("{\"number\":1.5}", Counted.class)).hasMessage("$.number: expected int, found 1.5");
        assertThatThrownBy(() -> Json.read("{\"number\":2147483648}", Counted.class)).hasMessageContaining("$.number: expected int, found");
        assertThatThrownBy(() -> Json.read("{\"number\":\"-\"}", Counted.class)).hasMessageContaining("$.number: expected int, found");
    }

    @Test
    void what_json_cannot_show_is_escaped() {
        assertThat(Json.write("a\"b\\c\n\u0001\u2028\u2029\u00e9")).isEqualTo("\"a\\\"b\\\\c\\n\\u0001\\u2028\\u2029\u00e9\"");
    }

    @Test
    void floating_point_has_no_canonical_form() {
        assertThatThrownBy(() -> Json.write(new Floating(0.5))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("floating-point value 0.5 has no canonical form; use an integer or a Rational");
    }

    @Test
    void an_old_text_is_read_by_a_record_that_gained_components() {
        assertThat(Json.read(Json.write(new Before("n")), After.class)).isEqualTo(new After("n", 0, List.of(), Optional.empty()));
        assertThat(Json.read("{\"name\":\"n\",\"unknown\":{\"x\":1}}", Before.class)).isEqualTo(new Before("n"));
    }

    @Test
    void a_text_that_does_not_fit_names_the_place() {
        assertThatThrownBy(() -> Json.read("{\"shapes\":[{\"is\":\"Circle\",\"radius\":\"wide\"}]}", Everything.class)).isInstanceOf(JsonParseException.class)
                .hasMessageContaining("$.shapes[0].radius: expected int, found \"wide\"");
        assertThatThrownBy(() -> Json.read("{\"colour\":\"PINK\"}", Everything.class)).hasMessage("$.colour: expected one of [RED, DARK_BLUE], found PINK");
    }

    @Test
    void choices_are_read_as_people_write_them() {
        assertThat(Json.read("{\"colour\":\"dark-blue\"}", Everything.class).colour()).isEqualTo(Colour.DARK_BLUE);
    }

    @Property(tries = 200)
    void any_text_survives_and_equal_values_hash_equal(@ForAll String text, @ForAll int number) {
        Before before = new Before(text);
        // Unpaired surrogates have no UTF-8 form; all else comes back.
        if (text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF)) assertThat(Json.read(Json.write(before), Before.class)).isEqualTo(before);
        assertThat(Json.hash(before)).isEqualTo(Json.hash(new Before(text))).hasSize(64);
        assertThat(Json.hash(Map.of("n", number))).isEqualTo(Json.hash(Map.of("n", number)));
    }
}
