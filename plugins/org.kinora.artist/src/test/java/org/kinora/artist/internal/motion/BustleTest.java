package org.kinora.artist.internal.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

class BustleTest {
    private static final double LENGTH = 5;
    private static final double STRIDE = 1400;
    private static final Predicate<Vec> ANYWHERE = at -> true;

    private static Performer somebody(String id, String pose, int x, int z, int heading) {
        Films.Staged shot = Films.talk();
        Spot at = new Spot(x, 0, z, heading);
        Placement placement = new Placement(id, at, "", "stand", pose, "neutral", "", "", false, true, 1600, 1750, 450, List.of());
        return new Performer(placement, shot.depiction().characters().getFirst(), at, Optional.empty(), Acting.still(Optional.empty()));
    }

    private static Bustle bustle(Predicate<Vec> free, int seed, Performer... people) {
        return new Bustle(List.of(people), LENGTH, (who, gait) -> STRIDE, free, new Dice(seed));
    }

    private static List<List<Performer>> drawings(Bustle bustle) {
        List<List<Performer>> all = new ArrayList<>();
        for (int i = 0; i < 12 * LENGTH; i++) all.add(bustle.at(i / 12.0));
        return all;
    }

    private static double apart(Performer one, Performer other) {
        return Math.hypot(one.at().x() - other.at().x(), one.at().z() - other.at().z());
    }

    @Test
    void a_walker_gets_on_straight_ahead_and_no_foot_slides() {
        for (int seed = 0; seed < 20; seed++) {
            List<List<Performer>> all = drawings(bustle(ANYWHERE, seed, somebody("a", "walk", 0, 0, 18 * seed)));
            Vec ahead = Vec.toward(18 * seed);
            double gone = 0;
            for (int i = 1; i < all.size(); i++) {
                Performer before = all.get(i - 1).getFirst();
                Performer now = all.get(i).getFirst();
                if (before.acting().gait() == Acting.Gait.STILL || now.acting().gait() == Acting.Gait.STILL) continue;
                double steps = now.acting().stride() - before.acting().stride();
                double along = (now.at().x() - before.at().x()) * ahead.x() + (now.at().z() - before.at().z()) * ahead.z();
                assertThat(along).isEqualTo(STRIDE * (steps - Math.floor(steps)), within(2.0));
                assertThat(apart(before, now)).isEqualTo(along, within(2.0));
                gone += along;
            }
            assertThat(gone).isGreaterThan(1500);
        }
    }

    @Test
    void whoever_stands_keeps_the_feet_where_they_are_while_the_head_turns() {
        for (int seed = 0; seed < 20; seed++) {
            List<List<Performer>> all = drawings(bustle(ANYWHERE, seed, somebody("a", "stand", 300, -200, 90)));
            assertThat(all).allSatisfy(drawing -> assertThat(drawing.getFirst().at()).isEqualTo(new Spot(300, 0, -200, 90)));
            assertThat(all.stream().map(drawing -> drawing.getFirst().acting()).distinct().count()).isGreaterThan(3);
        }
    }

    @Test
    void nobody_walks_where_the_ground_is_not_free() {
        List<List<Performer>> all = drawings(bustle(at -> at.z() > -450 && at.z() < 720, 3, somebody("a", "walk", 0, 0, 0),
                somebody("b", "run", 3000, 0, 180)));
        assertThat(all).allSatisfy(drawing -> assertThat(drawing).allSatisfy(one -> assertThat(one.at().z()).isBetween(-450, 720)));
        assertThat(all.getFirst().getFirst().at()).isNotEqualTo(all.getLast().getFirst().at());
    }

    @Test
    void walkers_keep_apart_from_each_other_and_from_those_who_stand() {
        for (int seed = 0; seed < 20; seed++) {
            List<List<Performer>> all = drawings(bustle(ANYWHERE, seed, somebody("a", "walk", 0, 0, 90), somebody("b", "walk", 1200, 900, 9 * seed),
                    somebody("c", "stand", 900, -700, 0)));
            for (List<Performer> drawing : all) {
                for (int i = 0; i < 3; i++) for (int k = 0; k < i; k++) assertThat(apart(drawing.get(i), drawing.get(k))).isGreaterThan(580);
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_life_and_another_one_another() {
        Performer stands = somebody("a", "stand", 0, 0, 0);
        assertThat(drawings(bustle(ANYWHERE, 5, stands))).isEqualTo(drawings(bustle(ANYWHERE, 5, stands)));
        assertThat(drawings(bustle(ANYWHERE, 5, stands))).isNotEqualTo(drawings(bustle(ANYWHERE, 6, stands)));
    }
}
