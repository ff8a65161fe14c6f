package org.kinora.artist.internal.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.trade.Workshop;

class VehiclesTest {
    /** What rounding may move, millimetres. */
    private static final double TOLERANCE = 1;
    private static final int FINEST = 16_000;

    private final Workshop workshop = new Workshop();

    static List<String> kinds() {
        return Catalogue.vehicles();
    }

    private Model build(String kind, String note, boolean night, boolean far) {
        return workshop.build(Catalogue.brief(kind, kind + ".1", note, night, far), Model.Role.SET);
    }

    @Test
    void every_vehicle_of_the_catalogue_has_a_drawing_of_its_own() {
        assertThat(kinds()).hasSizeGreaterThan(10);
        assertThat(workshop.kinds()).containsAll(kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_vehicle_lies_inside_its_box_by_day_and_night_near_and_far(String kind) {
        for (boolean night : new boolean[] {false, true}) for (boolean far : new boolean[] {false, true}) {
            Build.Brief brief = Catalogue.brief(kind, kind + ".1", "", night, far);
            List<String> outside = new ArrayList<>();
            for (Piece piece : workshop.build(brief, Model.Role.SET).pieces()) for (int v = 0; v < piece.mesh().vertices(); v++) {
                Vec at = piece.mesh().point(v);
                boolean beside = Math.abs(at.x()) > brief.width() / 2 + TOLERANCE || Math.abs(at.z()) > brief.depth() / 2 + TOLERANCE;
                if (beside || at.y() < -TOLERANCE || at.y() > brief.height() + TOLERANCE) outside.add(at.toString());
            }
            assertThat(outside).as("night %s far %s", night, far).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void closed_bodies_of_a_vehicle_have_normals_that_point_out(String kind) {
        List<String> inverted = new ArrayList<>();
        int checked = 0;
        for (Piece piece : build(kind, "", true, false).pieces()) for (Bodies.Body body : Bodies.of(piece.mesh())) {
            if (!body.closed()) continue;
            checked++;
            if (body.volume() < -1) inverted.add(Math.round(body.volume()) + " cubic mm at " + body.at());
        }
        assertThat(checked).isPositive();
        assertThat(inverted).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_vehicle_is_not_too_fine_to_be_redrawn(String kind) {
        assertThat(build(kind, "", true, false).pieces().stream().mapToInt(piece -> piece.mesh().triangles().length / 3).sum()).isBetween(30, FINEST);
    }

    @Test
    void a_red_car_is_red_and_a_car_without_a_colour_is_grey() {
        assertThat(build("car", "an old red station wagon", false, false).pieces().getFirst().surface().accent()).isTrue();
        assertThat(build("car", "", false, false).pieces().getFirst().surface().accent()).isFalse();
    }
}
