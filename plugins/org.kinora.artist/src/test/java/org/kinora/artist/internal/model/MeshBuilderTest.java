package org.kinora.artist.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeshBuilderTest {
    private static final Frame FRAME = Frame.standing(new Vec(100, 200, 300), 30);

    @Test
    void the_normals_of_a_box_point_out_and_its_creases_are_four_a_side() {
        Mesh box = new MeshBuilder().box(FRAME, new Vec(0, 50, 0), 200, 100, 60).build();
        outward(box, FRAME.at(0, 50, 0));
        assertThat(box.creases()).hasSize(2 * 24);
        assertThat(box.triangles()).hasSize(3 * 12);
    }

    @Test
    void the_normals_of_a_round_body_point_out_whichever_way_its_rings_run() {
        outward(new MeshBuilder().ellipsoid(FRAME, 300, 200, 100, 16).build(), FRAME.origin());
        Vec[] low = MeshBuilder.ring(FRAME.at(0, 0, 0), FRAME.right(), FRAME.front(), 100, 80, 12);
        Vec[] high = MeshBuilder.ring(FRAME.at(0, 400, 0), FRAME.right(), FRAME.front(), 50, 40, 12);
        outward(new MeshBuilder().loft(List.of(low, high), true).build(), FRAME.at(0, 200, 0));
        outward(new MeshBuilder().loft(List.of(high, low), true).build(), FRAME.at(0, 200, 0));
    }

    @Test
    void the_normals_of_a_tube_point_away_from_its_path() {
        Vec[] path = {new Vec(0, 0, 0), new Vec(0, 500, 0)};
        outward(new MeshBuilder().tube(path, new double[] {40, 40}, 10).build(), new Vec(0, 250, 0));
    }

    @Test
    void somebody_who_faces_the_audience_has_the_right_hand_on_the_left_of_the_picture() {
        Frame frame = Frame.standing(Vec.ZERO, 0);
        assertThat(frame.front()).isEqualTo(Vec.toward(0));
        assertThat(frame.at(1, 0, 0).x()).isEqualTo(-1);
    }

    private static void outward(Mesh mesh, Vec heart) {
        for (int v = 0; v < mesh.vertices(); v++) assertThat(mesh.normal(v).dot(mesh.point(v).minus(heart))).as("vertex " + v).isPositive();
    }
}
