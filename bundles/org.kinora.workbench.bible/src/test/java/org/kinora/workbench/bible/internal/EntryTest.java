package org.kinora.workbench.bible.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Texts;

class EntryTest {
    private static final Texts TEXTS = Texts.beside(BibleOffer.class);
    private static final JsonObject PLAN = json("""
        {"story":{"bible":{"characters":[{"id":"mara","name":"MARA","description":"Mara, 60.",
            "look":{"age":60,"height":171,"hair":"grey","colour":"27AE60"}},
          {"id":"ben","name":"BEN"}],
           "places":[{"id":"bar","name":"BAR","interior":true,"kind":"tavern"}],"props":[{"id":"cup","name":"CUP","kind":"thing"}]},
         "scenes":[{"id":"s1","place":"bar","shots":[
           {"id":"a","label":"1A","framing":{"size":"WIDE"},"figures":[{"character":"mara"},{"character":"ben"}]},
           {"id":"b","label":"1B","framing":{"size":"CLOSE"},"figures":[{"character":"mara"}],"focus":"mara"},
           {"id":"c","label":"1C","framing":{"size":"EXTREME_CLOSE"},"focus":"cup","props":["cup"]}]}]}}""");
    private static final JsonObject TAKES = json("""
        {"takes":[{"owner":"a","parts":{"image":"pa"}},{"owner":"b","parts":{"image":"old"}},{"owner":"b","parts":{"image":"pb"},"chosen":true},
        {"owner":"c","parts":{"speech":"s"}}]}""");

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static Entry of(String id) {
        return Entry.all(PLAN, TAKES, TEXTS).stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void characters_come_first_then_places_then_props() {
        assertThat(Entry.all(PLAN, TAKES, TEXTS)).extracting(Entry::id).containsExactly("mara", "ben", "bar", "cup");
        assertThat(of("mara").facts()).containsExactly("60 years", "171 cm", "grey");
        assertThat(of("mara").colour()).isEqualTo("27AE60");
        assertThat(of("bar").facts()).containsExactly("inside", "tavern");
    }

    @Test
    void an_entry_knows_the_shots_that_show_it() {
        assertThat(of("mara").shots()).extracting(Entry.Use::label).containsExactly("1A", "1B");
        assertThat(of("bar").shots()).extracting(Entry.Use::label).containsExactly("1A", "1B", "1C");
        assertThat(of("cup").shots()).extracting(Entry.Use::label).containsExactly("1C");
    }

    @Test
    void a_character_is_shown_by_its_nearest_panel_and_a_place_by_its_widest() {
        assertThat(of("mara").panels()).containsExactly("pb", "pa");
        assertThat(of("bar").panels()).containsExactly("pa", "pb");
        assertThat(of("cup").panels()).as("nothing drawn yet").isEmpty();
    }

    @Test
    void voices_are_named_as_they_are_chosen() {
        Voices voices = Voices.of(json("""
            {"speakers":[{"id":"own"},{"id":"flite","voices":["rms","slt"]}],"film":{"people":[{"id":"mara","model":"flite/slt"}]}}"""));
        assertThat(voices.names()).containsExactly("usual", "own", "flite", "flite/rms", "flite/slt");
        assertThat(List.of(voices.index("mara"), voices.index("ben"))).containsExactly(4, 0);
    }

    @Test
    void nobody_speaks_without_a_plug_in_that_can() {
        assertThat(Voices.of(json("{\"film\":{\"people\":[]}}")).names()).containsExactly("usual");
    }

    @Test
    void a_film_without_a_bible_has_no_entries() {
        assertThat(Entry.all(json("{\"story\":{\"scenes\":[]}}"), json("{}"), TEXTS)).isEmpty();
    }
}
