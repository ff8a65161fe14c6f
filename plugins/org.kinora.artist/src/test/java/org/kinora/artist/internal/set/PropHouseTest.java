package org.kinora.artist.internal.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.stage.internal.set.PartKind;

final class PropHouseTest {
    /** Millimetres: what rounding to the numbers of a mesh may add. */
    private static final double ROUNDING = 1;
    /** Millimetres that what stands on a thing may rise above it, and lean out of it: a till, a tap, the open lid of a grand piano. */
    private static final double ABOVE = 1000;
    private static final double OUT = 120;

    private final PropHouse house = new PropHouse();

    @Test
    void every_kind_has_a_drawing_of_its_own() {
        assertThat(PropHouse.inside()).hasSizeGreaterThan(150).allMatch(kind -> house.knows(kind.name()));
    }

    @Test
    void everything_stays_in_its_box_but_what_stands_on_it() {
        List<String> outside = new ArrayList<>();
        for (PartKind kind : PropHouse.inside()) for (boolean night : new boolean[] {false, true}) {
            for (Piece piece : house.model(kind, "", 0, night).pieces()) {
                double[] low = {1e9, 1e9, 1e9};
                double[] high = {-1e9, -1e9, -1e9};
                for (int v = 0; v < piece.mesh().points().length; v++) {
                    low[v % 3] = Math.min(low[v % 3], piece.mesh().points()[v]);
                    high[v % 3] = Math.max(high[v % 3], piece.mesh().points()[v]);
                }
                boolean onTop = low[1] > kind.height() * 0.8 && kind.height() > 500;
                double wide = kind.width() / 2.0 + (onTop ? OUT : ROUNDING);
                double deep = kind.depth() / 2.0 + (onTop ? OUT : ROUNDING);
                boolean inside = low[0] >= -wide && high[0] <= wide && low[2] >= -deep && high[2] <= deep && low[1] >= -ROUNDING
                        && high[1] <= kind.height() + (onTop ? ABOVE : ROUNDING);
                if (!inside) outside.add(kind.name() + " " + Arrays.toString(low) + Arrays.toString(high));
            }
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void closed_bodies_have_normals_that_point_out() {
        List<String> inverted = new ArrayList<>();
        int checked = 0;
        for (PartKind kind : PropHouse.inside()) for (Piece piece : house.model(kind, "", 30, false).pieces()) for (Bodies.Body body
                : Bodies.of(piece.mesh())) {
            if (!body.closed()) continue;
            checked++;
            if (body.volume() < -1) inverted.add(kind.name() + " " + Math.round(body.volume()) + " cubic mm at " + body.at());
        }
        assertThat(checked).isGreaterThan(1000);
        assertThat(inverted).isEmpty();
    }

    @Test
    void things_that_others_are_put_on_are_as_high_as_the_stage_puts_them() {
        Map<String, Double> missing = new TreeMap<>();
        for (PartKind kind : PropHouse.inside()) {
            if (!kind.is("top")) continue;
            String top = kind.traits().get("top");
            double share = level(house.model(kind, "", 0, false), top.isEmpty() ? kind.height()
                    : Integer.parseInt(top)) / kind.width() / kind.depth();
            if (share < 0.25) missing.put(kind.name(), share);
        }
        assertThat(missing).isEmpty();
    }

    /** Square millimetres of faces that look up near a height. */
    private static double level(Model model, double height) {
        double area = 0;
        for (Piece piece : model.pieces()) {
            Mesh mesh = piece.mesh();
            for (int t = 0; t < mesh.triangles().length; t += 3) {
                Vec a = mesh.point(mesh.triangles()[t]);
                Vec b = mesh.point(mesh.triangles()[t + 1]);
                Vec c = mesh.point(mesh.triangles()[t + 2]);
                if (mesh.normal(mesh.triangles()[t]).y() > 0.8 && Math.abs(a.y() - height) < 60) area += b.minus(a).cross(c.minus(a)).length() / 2;
            }
        }
        return area;
    }

    @Test
    void the_same_thing_is_built_the_same_twice() {
        for (PartKind kind : PropHouse.inside()) {
            Model one = house.model(kind, "old", 77, true);
            Model two = new PropHouse().model(kind, "old", 77, true);
            assertThat(one.pieces()).hasSameSizeAs(two.pieces());
            for (int i = 0; i < one.pieces().size(); i++) {
                assertThat(Arrays.equals(one.pieces().get(i).mesh().points(), two.pieces().get(i).mesh().points())).as(kind.name()).isTrue();
                assertThat(Arrays.equals(one.pieces().get(i).mesh().normals(), two.pieces().get(i).mesh().normals())).as(kind.name()).isTrue();
                assertThat(one.pieces().get(i).surface()).isEqualTo(two.pieces().get(i).surface());
            }
            for (int i = 0; i < one.strokes().size(); i++) assertThat(one.strokes().get(i).points()).isEqualTo(two.strokes().get(i).points());
        }
    }

    @Test
    void a_set_has_fewer_than_150_000_triangles() {
        for (String place : Places.INSIDE) assertThat(Places.triangles(Places.models(Places.staged(place, "NIGHT")))).as(place)
                .isBetween(500, 150_000);
    }
}
