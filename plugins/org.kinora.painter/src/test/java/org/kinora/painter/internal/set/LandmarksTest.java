package org.kinora.painter.internal.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

class LandmarksTest {
    private static final Place SEA = new Place("sea", "SEA", "sea", false, "");

    private static List<Mark> marks(Place place, String... kinds) {
        Lens lens = new Lens(new Vec(0, 2, -6), 0, 0, 0, 900, 360, 1280, 720);
        Site site = new Site(lens, Air.of(new org.kinora.api.story.Light("day", "clear", "neutral"), false), new Rand(7), 0.5);
        Landmarks.add(Arrays.stream(kinds).map(kind -> new Prop(kind, kind.toUpperCase(java.util.Locale.ROOT), kind, "")).toList(), place, site);
        return site.marks();
    }

    @Test
    void a_boat_a_tower_rocks_and_a_car_are_drawn_where_the_set_lacks_them() {
        for (String kind : List.of("boat", "lighthouse", "rock", "car")) assertThat(marks(SEA, kind)).as(kind).isNotEmpty();
    }

    @Test
    void what_the_set_is_itself_is_not_drawn_twice() {
        assertThat(marks(new Place("light", "LIGHTHOUSE", "lighthouse", false, ""), "lighthouse")).isEmpty();
    }

    @Test
    void a_small_thing_is_no_landmark() {
        assertThat(Landmarks.any(List.of(new Prop("key", "KEY", "key", "")))).isFalse();
        assertThat(marks(SEA, "key")).isEmpty();
    }

    @Test
    void rocks_at_the_foot_of_a_tower_lift_it() {
        assertThat(marks(SEA, "lighthouse", "rock").size()).isGreaterThan(marks(SEA, "lighthouse").size());
        assertThat(Landmarks.tall(List.of(new Prop("l", "LIGHTHOUSE", "lighthouse", "")))).isTrue();
    }
}
