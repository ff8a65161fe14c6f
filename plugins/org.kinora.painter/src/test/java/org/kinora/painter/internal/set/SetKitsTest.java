package org.kinora.painter.internal.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Light;
import org.kinora.api.story.Place;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

class SetKitsTest {
    private static List<Mark> marks(String kind, String name, boolean interior, long seed, boolean people) {
        Lens lens = new Lens(new Vec(0, 1.6, -5), 0, 0, 0, 900, 180, 640, 360);
        Site site = new Site(lens, Air.of(new Light("day", "clear", ""), interior), new Rand(seed), 1);
        SetKits.build(new Place("p", name, kind, interior, ""), site, people);
        return site.marks();
    }

    @Test
    void kinds_are_told_apart() {
        List<Integer> sizes = new ArrayList<>();
        String kinds = "kitchen bedroom office corridor tavern shop church library hospital school laboratory prison warehouse"
                + " cave spaceship train";
        for (String kind : kinds.split(" ")) {
            sizes.add(marks(kind, kind, true, 1, true).size());
        }
        assertThat(sizes.stream().distinct().count()).isGreaterThan(sizes.size() - 3);
    }

    @Test
    void the_name_helps_when_the_kind_does_not() {
        assertThat(marks("somewhere", "MARA'S KITCHEN", true, 1, true)).hasSameSizeAs(marks("kitchen", "x", true, 1, true));
    }

    @Test
    void an_unknown_place_is_a_room_inside_and_a_field_outside() {
        assertThat(marks("qwert", "QWERT", true, 1, true)).hasSameSizeAs(marks("room", "x", true, 1, true));
        assertThat(marks("qwert", "QWERT", false, 1, true)).hasSameSizeAs(marks("field", "x", false, 1, true));
    }

    @Test
    void nobody_walks_on_water() {
        assertThat(marks("sea", "SEA", false, 1, true)).hasSameSizeAs(marks("boat", "BOAT", false, 1, true));
        assertThat(marks("sea", "SEA", false, 1, false).size()).isNotEqualTo(marks("boat", "BOAT", false, 1, false).size());
    }

    @Test
    void only_cars_are_narrow() {
        assertThat(SetKits.narrow(new Place("p", "CAR", "car", true, ""))).isTrue();
        assertThat(SetKits.narrow(new Place("p", "TRAIN", "train", true, ""))).isFalse();
    }

    @Test
    void walls_that_turn_their_back_are_taken_away() {
        Lens lens = new Lens(new Vec(0, 1.6, -5), 0, 0, 0, 900, 180, 640, 360);
        Site site = new Site(lens, Air.of(new Light("day", "clear", ""), true), new Rand(1), 1);
        Room room = new Room(site, 5, 3, 2.6, 0.9);
        assertThat(room.back.seen()).isTrue();
        assertThat(room.left.seen()).isTrue();
        assertThat(room.front.seen()).isFalse();
    }
}
