package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.edit.CutEditor;
import org.kinora.production.internal.operations.cut.TitleClip.Input;
import org.kinora.production.internal.operations.cut.TitleClip.Set;
import org.kinora.production.internal.operations.cut.TitleClip.Slide;

class TitleClipTest {
    private static Cut cut() {
        Clip one = new Clip("a", "a", new Medium.Colour("203040"), 0, 120, 0, Blend.CUT, Level.PLAIN);
        Clip two = new Clip("b", "b", new Medium.Colour("403020"), 120, 120, 0, Blend.CUT, Level.PLAIN);
        return new Cut(new FilmFormat(640, 360, Rational.of(24)), "en", 240, List.of(new Track(Role.PICTURE, List.of(one, two), false)), List.of(),
                Map.of(), Mastering.STANDARD);
    }

    private static Input input(String at, String words, Set kind, String length, Slide slide) {
        return new Input(at, words, Optional.ofNullable(kind), "", length, "", Optional.ofNullable(slide));
    }

    private static Cut after(Cut cut, Input input) {
        Clip at = cut.tracks().stream().flatMap(track -> track.clips().stream()).filter(clip -> clip.id().equals(input.at()))
                .findFirst().orElseThrow();
        List<CutEdit> edits = TitleClip.edits(cut, at, input);
        for (CutEdit edit : edits) assertThat(Json.read(Json.write(edit), CutEdit.class)).as("as the project keeps it").isEqualTo(edit);
        EditedCut edited = new CutEditor().edit(cut, edits);
        assertThat(edited.conflicts()).isEmpty();
        return edited.cut();
    }

    @Test
    void a_lower_third_stays_four_seconds_and_fades() {
        Clip title = after(cut(), input("b", "Mara Lindt | keeper of the light", null, "", null)).clips(Role.TITLES).getFirst();
        assertThat(title.id()).isEqualTo("Mara-Lindt");
        assertThat(title.medium()).isEqualTo(new Medium.Text(Medium.Text.Kind.LOWER_THIRD, List.of("Mara Lindt", "keeper of the light"), "en"));
        assertThat(List.of(title.position(), title.length(), title.level().fadeIn(), title.level().fadeOut())).containsExactly(120L, 96L, 8L, 8L);
    }

    @Test
    void a_title_gets_other_words_and_another_length_and_keeps_its_place() {
        Cut titled = after(cut(), input("b", "Mara", null, "", null));
        Clip title = after(titled, input("Mara", "Anna", Set.TITLE, "2", null)).clips(Role.TITLES).getFirst();
        assertThat(title.medium()).isEqualTo(new Medium.Text(Medium.Text.Kind.TITLE, List.of("Anna"), "en"));
        assertThat(List.of(title.position(), title.length())).containsExactly(120L, 48L);
    }

    @Test
    void a_title_that_slides_ends_at_its_place() {
        for (Slide slide : List.of(Slide.LEFT, Slide.RIGHT, Slide.BELOW)) {
            Clip title = after(cut(), input("a", "Chapter two", Set.TITLE, "", slide)).clips(Role.TITLES).getFirst();
            Effect.Transform move = (Effect.Transform) title.effects().getFirst();
            assertThat(Math.abs(move.x().at(0)) + Math.abs(move.y().at(0))).as(slide.name()).isEqualTo(1);
            assertThat(move.x().at(12) + move.y().at(12)).as(slide.name()).isZero();
        }
        Cut slid = after(cut(), input("a", "Chapter two", Set.TITLE, "", Slide.LEFT));
        assertThat(after(slid, input("Chapter-two", "Chapter 2", null, "", Slide.NONE)).clips(Role.TITLES).getFirst().effects()).isEmpty();
    }

    @Test
    void two_titles_have_two_names() {
        Cut titled = after(after(cut(), input("a", "Mara", null, "", null)), input("b", "Mara", null, "", null));
        assertThat(titled.clips(Role.TITLES)).extracting(Clip::id).containsExactlyInAnyOrder("Mara", "Mara-2");
    }

    @Test
    void no_words_are_refused() {
        assertThatThrownBy(() -> TitleClip.edits(cut(), cut().clips(Role.PICTURE).getFirst(), input("a", " | ", null, "", null)))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.getMessage()).contains("no words"));
    }
}
