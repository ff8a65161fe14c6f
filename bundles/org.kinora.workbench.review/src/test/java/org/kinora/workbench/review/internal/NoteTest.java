package org.kinora.workbench.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void notes_are_read_whole_and_what_is_left_out_is_empty() {
        List<Note> notes = Note.all(JsonParser.parseString("""
                {"notes":[{"id":"n1","of":"shot","on":"s1.a1.a","shot":"s1.a1.a","label":"1A","seconds":1500,"frame":36,"author":"Ada",
                "written":"2026-03-01T10:00:00Z","text":"Too dark","resolved":true,"replies":[{"author":"Ben","text":"Brighter now"}]},
                {"id":"n2","of":"film","frame":-1,"seconds":-1,"text":"Shorter"}],"open":1,"all":2}""").getAsJsonObject());
        assertThat(notes).extracting(Note::id).containsExactly("n1", "n2");
        assertThat(notes.getFirst().seconds()).isEqualTo(1.5);
        assertThat(notes.getFirst().when()).isNotEmpty();
        assertThat(notes.getFirst().answers()).containsExactly(new Note.Answer("Ben", "Brighter now"));
        assertThat(notes.getLast().resolved()).isFalse();
        assertThat(notes.getLast().shot()).isEmpty();
    }

    @Test
    void a_film_without_notes_has_none() {
        assertThat(Note.all(JsonParser.parseString("{}").getAsJsonObject())).isEmpty();
    }
}
