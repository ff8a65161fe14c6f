package org.kinora.artist.internal.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.artist.internal.acting.Acting;

class RouteTest {
    private static final Spot DOOR = new Spot(-2500, 0, 1500, 100);
    private static final Spot CORNER = new Spot(-600, 0, 1500, 40);
    private static final Spot TABLE = new Spot(0, 0, 0, 0);

    private static Placement placement(Spot at, Spot... way) {
        return new Placement("anna", at, "", "stand", "walk", "neutral", "", "", false, true, 1560, 1670, 480, List.of(way));
    }

    @Property(tries = 100)
    void who_comes_arrives_at_their_place_within_the_clip(@ForAll @IntRange(min = 1, max = 12) int seconds) {
        Route route = new Route(placement(TABLE, DOOR, CORNER, TABLE), Acting.Gait.WALK, 1670, seconds);
        Spot last = route.at(seconds);
        assertThat(Math.hypot(last.x() - TABLE.x(), last.z() - TABLE.z())).as("millimetres from their place").isLessThan(60);
    }

    @Property(tries = 100)
    void nobody_jumps_or_goes_back(@ForAll @IntRange(min = 1, max = 12) int seconds, @ForAll @IntRange(max = 2) int kind) {
        Spot at = kind == 0 ? TABLE : kind == 1 ? DOOR : CORNER;
        Route route = new Route(placement(at, DOOR, CORNER, TABLE), Acting.Gait.WALK, 1670, seconds);
        double before = route.gone(0);
        for (double time = 0.02; time < seconds; time += 0.02) {
            double now = route.gone(time);
            assertThat(now - before).as("millimetres in a fiftieth of a second").isBetween(-1e-6, 0.02 * 1.25 * Pace.of(Acting.Gait.WALK, 1670));
            before = now;
        }
    }

    @Test
    void who_goes_begins_at_their_place() {
        Route route = new Route(placement(TABLE, TABLE, CORNER, DOOR), Acting.Gait.WALK, 1670, 6);
        assertThat(route.at(0)).extracting(Spot::x, Spot::z).containsExactly(0, 0);
        assertThat(route.moving(0)).isFalse();
        assertThat(route.gone(6)).isGreaterThan(2000);
    }

    @Test
    void who_has_arrived_faces_as_placed() {
        Route route = new Route(placement(TABLE, DOOR, CORNER, TABLE), Acting.Gait.WALK, 1670, 8);
        assertThat(route.moving(7.5)).isFalse();
        assertThat(route.at(7.5).heading()).isEqualTo(TABLE.heading());
    }

    @Test
    void corners_are_turned_not_jumped() {
        Route route = new Route(placement(TABLE, DOOR, CORNER, TABLE), Acting.Gait.WALK, 1670, 8);
        for (double time = 0; time < 8; time += 1 / 12.0) {
            double turn = Math.IEEEremainder(route.at(time + 1 / 12.0).heading() - route.at(time).heading(), 360);
            assertThat(Math.abs(turn)).as("degrees from one drawing to the next at %s s", time).isLessThan(40);
        }
    }
}
