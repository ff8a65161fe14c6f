package org.kinora.workbench.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.operation.OperationCard.Field;

class OperationFormTest {
    private static Field field(String name, String type, boolean list, boolean required) {
        return new Field(name, name, type, list, -1, required, "", "", "", "", List.of(), "", "", false);
    }

    private static final Field CLIP = field("clip", "text", false, true);
    private static final Field TIMES = field("times", "integer", false, false);
    private static final Field LOUD = field("loud", "flag", false, false);
    private static final Field SCRIPT = field("script", "source", false, false);
    private static final Field NAMES = field("names", "text", true, false);

    @Test
    void what_is_filled_in_becomes_the_input_and_what_is_empty_is_left_out() {
        Map<Field, String> filled = new LinkedHashMap<>();
        filled.put(CLIP, "2C");
        filled.put(TIMES, "3");
        filled.put(LOUD, "true");
        filled.put(SCRIPT, "rain.fountain");
        filled.put(NAMES, "Mara, Ben");
        filled.put(field("note", "text", false, false), "");
        assertThat(OperationForm.input(filled)).hasToString(
                "{\"clip\":\"2C\",\"times\":3,\"loud\":true,\"script\":{\"path\":\"rain.fountain\"},\"names\":[\"Mara\",\"Ben\"]}");
    }

    @Test
    void what_is_needed_and_empty_is_named() {
        assertThat(OperationForm.missing(Map.of(CLIP, "", TIMES, ""))).containsExactly("clip");
    }

    @Test
    void a_number_that_is_none_is_named() {
        assertThat(OperationForm.wrong(Map.of(TIMES, "three"))).containsExactly("times");
        assertThat(OperationForm.wrong(Map.of(TIMES, "-12"))).isEmpty();
    }
}
