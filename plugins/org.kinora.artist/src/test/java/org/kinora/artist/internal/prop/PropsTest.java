package org.kinora.artist.internal.prop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;

final class PropsTest {
    private static final Frame HAND = Frame.standing(Vec.ZERO, 180);
    private final Props props = new Props();
    private final ThingTable table = new ThingTable();

    private static double[] bounds(Model model) {
        double[] bounds = {1e9, -1e9, 1e9, -1e9, 1e9, -1e9};
        for (Piece piece : model.pieces()) for (int v = 0; v < piece.mesh().vertices(); v++) {
            Vec at = piece.mesh().point(v);
            double[] axes = {at.x(), at.y(), at.z()};
            for (int i = 0; i < 3; i++) {
                bounds[2 * i] = Math.min(bounds[2 * i], axes[i]);
                bounds[2 * i + 1] = Math.max(bounds[2 * i + 1], axes[i]);
            }
        }
        return bounds;
    }

    @Test
    void every_thing_is_drawn_in_about_its_real_size() {
        List<String> wrong = new ArrayList<>();
        for (Thing thing : table.all().values()) {
            double[] b = bounds(props.prop("x", thing.name(), "", HAND));
            double[] size = {thing.width(), thing.height(), thing.depth()};
            double most = 0;
            for (int i = 0; i < 3; i++) {
                double real = b[2 * i + 1] - b[2 * i];
                most = Math.max(most, real / size[i]);
                if (real > size[i] + 1) wrong.add(thing.name() + " " + "whd".charAt(i) + " " + Math.round(real) + " for " + size[i]);
            }
            if (most < 0.8) wrong.add(thing.name() + " is small");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_name_decides_before_the_kind() {
        assertThat(table.meant("paper", "old photograph").orElseThrow().name()).isEqualTo("photo");
        assertThat(table.meant("tool", "yellow umbrella").orElseThrow().name()).isEqualTo("umbrella");
        assertThat(table.meant("cup", "").orElseThrow().name()).isEqualTo("cup");
        assertThat(table.meant("clock", "").orElseThrow().name()).isEqualTo("alarm-clock");
        assertThat(table.meant("animal-thing", "quux")).isEmpty();
    }

    @Test
    void a_thing_without_a_name_is_a_parcel() {
        assertThat(props.prop("x", "quux", "frobnicator", HAND).pieces()).isNotEmpty();
    }

    @Test
    void the_hand_is_where_the_grip_is() {
        double[] knife = bounds(props.prop("x", "knife", "", HAND));
        assertThat(knife[3]).isGreaterThan(200);
        assertThat(knife[2]).isBetween(-70.0, -50.0);
        double[] suitcase = bounds(props.prop("x", "suitcase", "", HAND));
        assertThat(suitcase[3]).isLessThan(30);
    }

    @Test
    void the_same_thing_is_drawn_the_same_twice() {
        for (Thing thing : table.all().values()) {
            Model one = props.prop("x", thing.name(), "", HAND);
            Model two = new Props().prop("x", thing.name(), "", HAND);
            for (int i = 0; i < one.pieces().size(); i++) {
                assertThat(Arrays.equals(one.pieces().get(i).mesh().points(), two.pieces().get(i).mesh().points())).isTrue();
                assertThat(Arrays.equals(one.pieces().get(i).mesh().normals(), two.pieces().get(i).mesh().normals())).isTrue();
            }
        }
    }
}
