package org.kinora.workbench.library.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final String SKY = "{\"id\":\"sha256:ab12;image/webp\",\"name\":\"sky.webp\",\"kind\":\"PICTURE\",\"size\":1500,"
            + "\"origin\":\"IMPORTED\",\"created\":\"2026-01-02T03:04:05Z\",\"present\":true,\"tags\":[\"blue\"],"
            + "\"uses\":[{\"kind\":\"take\",\"owner\":\"sc1.s1\",\"label\":\"1A_t01\",\"shown\":true},"
            + "{\"kind\":\"bible-pictures\",\"owner\":\"film\",\"label\":\"bible-pictures/film\",\"shown\":true}]}";

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    @Test
    void an_answer_becomes_items_and_only_takes_can_be_gone_to() {
        Item sky = Item.all(json("{\"assets\":[" + SKY + "]}")).getFirst();
        assertThat(sky.sha()).isEqualTo("ab12");
        assertThat(sky.type()).isEqualTo("image/webp");
        assertThat(sky.shownAsIs()).isFalse();
        assertThat(sky.visible()).isTrue();
        assertThat(sky.likeness()).isEqualTo(-1);
        assertThat(sky.uses()).extracting(Item.Use::shot).isEqualTo(List.of(true, false));
    }

    @Test
    void what_is_alike_says_how_much() {
        assertThat(Item.all(json("{\"assets\":[{\"asset\":" + SKY + ",\"likeness\":93}]}")).getFirst().likeness()).isEqualTo(93);
    }

    @Test
    void nothing_found_is_no_item() {
        assertThat(Item.all(json("{}"))).isEmpty();
    }

    @Test
    void sizes_are_told_in_the_unit_that_people_use() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        try {
            assertThat(List.of(Item.size(0), Item.size(999), Item.size(1500), Item.size(123_456_789)))
                    .containsExactly("0 B", "999 B", "1.5 kB", "123 MB");
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void words_with_a_hash_sign_are_tags() {
        assertThat(SearchBar.input(" rain  #sky night # ", "SOUND", true).toString())
                .isEqualTo("{\"words\":\"rain night #\",\"tag\":[\"sky\"],\"kind\":\"SOUND\",\"unused\":true}");
        assertThat(SearchBar.input("", "", false).toString()).isEqualTo("{\"words\":\"\"}");
    }
}
