package org.kinora.artist.internal.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.model.Model;

final class PlacesTest {
    private static List<Model> place(String name, String time) {
        Films.Staged shot = Films.script("Title: Place\n\nEXT. " + name + " - " + time + "\n\nANNA, 40, stands and waits.\n", Films.WIDE).getFirst();
        return new Sets().models(shot.view().location(), shot.view().shot().parts(), Set.of(), shot.scene().light());
    }

    private static List<Model> backdrop(List<Model> models) {
        return models.stream().filter(model -> model.role() == Model.Role.BACKDROP).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STREET", "CITY", "MARKET", "FOREST", "MEADOW", "DESERT", "BEACH", "HARBOUR", "VILLAGE", "CASTLE", "BRIDGE", "LAKE"})
    void a_place_has_something_beyond_it_and_is_not_too_fine_to_be_drawn(String name) {
        List<Model> models = place(name, "NIGHT");
        assertThat(backdrop(models)).isNotEmpty();
        int triangles = models.stream().flatMap(model -> model.pieces().stream()).mapToInt(piece -> piece.mesh().triangles().length / 3).sum();
        assertThat(triangles).isLessThanOrEqualTo(150_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CITY", "FOREST", "VILLAGE", "LAKE"})
    void what_lies_beyond_is_the_same_twice_and_darker_at_night(String name) {
        List<Model> one = backdrop(place(name, "DAY"));
        List<Model> two = backdrop(place(name, "DAY"));
        for (int m = 0; m < one.size(); m++) for (int p = 0; p < one.get(m).pieces().size(); p++) {
            assertThat(Arrays.equals(one.get(m).pieces().get(p).mesh().points(), two.get(m).pieces().get(p).mesh().points())).isTrue();
        }
        assertThat(darkest(backdrop(place(name, "NIGHT")))).isLessThan(darkest(one));
    }

    private static int darkest(List<Model> models) {
        return models.stream().flatMap(model -> model.pieces().stream()).mapToInt(piece -> piece.surface().tone()).min().orElseThrow();
    }
}
