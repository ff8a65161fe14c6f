package org.kinora.artist.internal.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.trade.Workshop;

final class OutdoorsTest {
    /** What rounding may move, and lines that stand a little before their faces, millimetres. */
    private static final double TOLERANCE = 1;

    private final Workshop workshop = new Workshop();

    static List<String> kinds() {
        return Catalogue.outdoors();
    }

    private Model build(String kind, String note, boolean night, boolean far) {
        return workshop.build(Catalogue.brief(kind, kind + ".1", note, night, far), Model.Role.SET);
    }

    private static int triangles(Model model) {
        return model.pieces().stream().mapToInt(piece -> piece.mesh().triangles().length / 3).sum();
    }

    @Test
    void every_kind_of_the_section_has_a_drawing_of_its_own() {
        assertThat(workshop.kinds()).containsAll(kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_model_lies_inside_its_box(String kind) {
        for (boolean far : new boolean[] {false, true}) {
            Build.Brief brief = Catalogue.brief(kind, kind + ".2", "", true, far);
            List<String> outside = new ArrayList<>();
            for (Piece piece : workshop.build(brief, Model.Role.SET).pieces()) for (int v = 0; v < piece.mesh().vertices(); v++) {
                Vec at = piece.mesh().point(v);
                boolean beside = Math.abs(at.x()) > brief.width() / 2 + TOLERANCE || Math.abs(at.z()) > brief.depth() / 2 + TOLERANCE;
                if (beside || at.y() < -TOLERANCE || at.y() > brief.height() + TOLERANCE) outside.add(at.toString());
            }
            assertThat(outside).isEmpty();
        }
    }

    private static Vec normal(Mesh mesh, int vertex) {
        return new Vec(mesh.normals()[3 * vertex], mesh.normals()[3 * vertex + 1], mesh.normals()[3 * vertex + 2]);
    }

    /** By the divergence theorem: with normals that point out, what a body encloses is positive. */
    @ParameterizedTest
    @MethodSource("kinds")
    void normals_point_out(String kind) {
        double volume = 0;
        for (Piece piece : build(kind, "", false, false).pieces()) {
            Mesh mesh = piece.mesh();
            for (int v = 0; v < mesh.vertices(); v++) assertThat(normal(mesh, v).length()).isBetween(0.99, 1.01);
            for (int t = 0; t < mesh.triangles().length; t += 3) {
                int[] at = {mesh.triangles()[t], mesh.triangles()[t + 1], mesh.triangles()[t + 2]};
                Vec a = mesh.point(at[0]);
                Vec b = mesh.point(at[1]);
                Vec c = mesh.point(at[2]);
                double area = b.minus(a).cross(c.minus(a)).length() / 2;
                volume += area * a.plus(b).plus(c).times(1.0 / 3).dot(normal(mesh, at[0]).plus(normal(mesh, at[1])).plus(normal(mesh, at[2])).unit());
            }
        }
        assertThat(volume).isPositive();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_same_part_is_drawn_the_same_twice(String kind) {
        Model one = build(kind, "", true, false);
        Model two = new Workshop().build(Catalogue.brief(kind, kind + ".1", "", true, false), Model.Role.SET);
        assertThat(two.pieces()).hasSameSizeAs(one.pieces());
        for (int i = 0; i < one.pieces().size(); i++) {
            assertThat(Arrays.equals(one.pieces().get(i).mesh().points(), two.pieces().get(i).mesh().points())).isTrue();
            assertThat(Arrays.equals(one.pieces().get(i).mesh().normals(), two.pieces().get(i).mesh().normals())).isTrue();
        }
        for (int i = 0; i < one.strokes().size(); i++) assertThat(Arrays.equals(one.strokes().get(i).points(), two.strokes().get(i).points()))
                .isTrue();
    }

    @Test
    void trees_are_of_few_triangles_and_fewer_from_afar() {
        for (int i = 0; i < 24; i++) for (String kind : List.of("tree", "fir", "palm", "bush", "trunk-tree")) for (String note : List.of("", "bare",
                "apple")) {
            assertThat(triangles(workshop.build(Catalogue.brief(kind, kind + i, note, false, false), Model.Role.SET))).as("%s %s near", kind, note)
                    .isLessThanOrEqualTo(6000);
            assertThat(triangles(workshop.build(Catalogue.brief(kind, kind + i, note, false, true), Model.Role.SET))).as("%s %s far", kind, note)
                    .isLessThanOrEqualTo(1200);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_outdoors_is_too_fine_to_be_redrawn(String kind) {
        assertThat(triangles(build(kind, "", true, false))).isLessThanOrEqualTo(8000);
        assertThat(triangles(build(kind, "", true, true))).isLessThanOrEqualTo(6000);
    }

    @ParameterizedTest
    @MethodSource("lit")
    void what_gives_light_shines_at_night_only(String kind) {
        assertThat(build(kind, "", true, false).pieces()).anyMatch(piece -> piece.surface().finish() == Finish.LIGHT);
        assertThat(build(kind, "", false, false).pieces()).noneMatch(piece -> piece.surface().finish() == Finish.LIGHT);
    }

    static List<String> lit() {
        return List.of("lamp-post", "lighthouse", "house", "block", "tower-block", "shop-front", "bus-shelter");
    }

    @Test
    void trees_of_different_places_differ() {
        Model one = workshop.build(Catalogue.brief("tree", "tree.1", false), Model.Role.SET);
        Model two = workshop.build(Catalogue.brief("tree", "tree.2", false), Model.Role.SET);
        assertThat(Arrays.equals(one.pieces().getLast().mesh().points(), two.pieces().getLast().mesh().points())).isFalse();
    }
}
