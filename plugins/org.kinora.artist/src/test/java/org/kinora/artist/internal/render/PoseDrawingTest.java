package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.artist.internal.model.Vec;

class PoseDrawingTest {
    private final Optic optic = Sheet.camera(new Vec(0, 1000, -3000), new Vec(0, 1000, 0), 36);
    private final PoseDrawing drawing = new PoseDrawing(optic, 360, 240);

    @Test
    void joints_and_limbs_have_the_colours_of_openpose_where_they_are_seen() {
        int[] pixels = drawing.pixels(List.of(person(null)));
        assertThat(pixels[pixel(0, 1600)] & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(pixels[pixel(0, 1400)] & 0xFFFFFF).isEqualTo(0xFF5500);
        assertThat(pixels[pixel(0, 1500)] & 0xFFFFFF).isEqualTo(Colour.times(0x0000FF, 0.6));
        assertThat(pixels[0]).isEqualTo(0xFF000000);
    }

    @Test
    void the_list_holds_three_numbers_for_each_joint_and_noughts_for_an_unknown_one() {
        JsonArray people = JsonParser.parseString(drawing.json(List.of(person(null)))).getAsJsonObject().getAsJsonArray("people");
        JsonArray points = people.get(0).getAsJsonObject().getAsJsonArray("pose_keypoints_2d");
        assertThat(points).hasSize(54);
        assertThat(points.get(0).getAsDouble()).isEqualTo(180);
        assertThat(points.get(1).getAsDouble()).isEqualTo(48);
        assertThat(points.get(2).getAsDouble()).isEqualTo(1);
        assertThat(points.get(53).getAsDouble()).isZero();
    }

    @Test
    void what_lies_behind_the_lens_is_not_drawn() {
        int[] pixels = drawing.pixels(List.of(person(new Vec(0, 0, -9000))));
        assertThat(pixels).containsOnly(0xFF000000);
    }

    private int pixel(double x, double y) {
        Optic.Seen seen = optic.project(new Vec(x, y, 0), 360, 240);
        return (int) (seen.y() * 240) * 360 + (int) (seen.x() * 360);
    }

    /** Nose, neck and shoulders; elsewhere all of them. */
    private static Joints person(Vec all) {
        List<Vec> joints = new ArrayList<>();
        for (int i = 0; i < 18; i++) joints.add(all);
        if (all == null) {
            joints.set(0, new Vec(0, 1600, 0));
            joints.set(1, new Vec(0, 1400, 0));
            joints.set(2, new Vec(-200, 1400, 0));
            joints.set(5, new Vec(200, 1400, 0));
        }
        return new Joints(joints);
    }
}
