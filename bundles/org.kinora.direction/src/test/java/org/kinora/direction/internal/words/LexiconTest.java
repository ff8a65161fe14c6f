package org.kinora.direction.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.parse("""
            # a comment: not an entry
            room: kitchen, living room
            walk: walk~, carry~, smile~, stop~
            bed: room
            """);

    @Test
    void the_longest_entry_wins() {
        assertThat(lexicon.hits("The living room")).containsExactly(new Lexicon.Hit("room", 1, 3));
    }

    @Test
    void a_verb_brings_its_forms() {
        for (String form : new String[] {"walks", "walked", "walking", "carries", "carried", "smiling", "stopped",
                "stopping"}) assertThat(lexicon.kind(form)).as(form).contains("walk");
    }

    @Test
    void the_first_line_that_knows_a_word_keeps_it() {
        assertThat(lexicon.kind("ROOM")).contains("bed");
        assertThat(Lexicon.parse("a: x\nb: x").kind("x")).contains("a");
    }

    @Test
    void most_counts_and_first_comes_first() {
        assertThat(lexicon.most("kitchen, walk and carry")).contains("walk");
        assertThat(lexicon.first("kitchen, walk and carry")).contains("room");
        assertThat(lexicon.first("nothing")).isEmpty();
    }
}
