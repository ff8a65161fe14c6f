package org.kinora.painter.internal.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepthMapTest {
    @Test
    void a_shape_fills_the_pixels_whose_centres_it_covers() {
        DepthMap map = new DepthMap(10, 10);
        map.fill(List.of(Mark.filled(Shapes.polygon(2, 3, 7, 3, 7, 8, 2, 8), 0xFF000000, Depth.at(2.5), 4)));
        for (int y = 0; y < 10; y++) {
            for (int x = 0; x < 10; x++) {
                boolean in = x >= 2 && x < 7 && y >= 3 && y < 8;
                assertThat(map.id()[y * 10 + x]).as("%d,%d", x, y).isEqualTo((byte) (in ? 4 : 0));
                assertThat(map.depth()[y * 10 + x] & 0xFFFF).isEqualTo(in ? 2500 : DepthMap.INFINITE);
            }
        }
    }

    @Test
    void later_marks_lie_over_earlier_ones_and_air_leaves_no_trace() {
        DepthMap map = new DepthMap(4, 4);
        var all = Shapes.polygon(0, 0, 4, 0, 4, 4, 0, 4);
        map.fill(List.of(Mark.filled(all, 0xFF000000, Depth.at(9), 1), Mark.filled(all, 0xFF000000, Depth.at(3), 2), Mark.air(all,
                java.awt.Color.RED)));
        assertThat(map.id()).containsOnly((byte) 2);
        assertThat(map.depth()).containsOnly((short) 3000);
    }

    @Test
    void holes_follow_the_winding_rule() {
        Path2D ring = Shapes.polygon(0, 0, 9, 0, 9, 9, 0, 9);
        ring.setWindingRule(Path2D.WIND_NON_ZERO);
        ring.append(Shapes.polygon(3, 3, 3, 6, 6, 6, 6, 3), false);
        DepthMap map = new DepthMap(9, 9);
        map.fill(List.of(Mark.filled(ring, 0xFF000000, Depth.at(1), 1)));
        assertThat(map.id()[4 * 9 + 4]).isZero();
        assertThat(map.id()[1 * 9 + 4]).isEqualTo((byte) 1);
    }

    @Test
    void a_slanted_plane_has_linear_inverse_depth() {
        Depth plane = Depth.through(new double[] {0, 100, 0}, new double[] {0, 0, 100}, new double[] {2, 4, 8}, 3);
        assertThat(1 / plane.c()).isCloseTo(2, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(1 / (plane.a() * 100 + plane.c())).isCloseTo(4, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(1 / (plane.b() * 100 + plane.c())).isCloseTo(8, org.assertj.core.data.Offset.offset(1e-9));
    }
}
