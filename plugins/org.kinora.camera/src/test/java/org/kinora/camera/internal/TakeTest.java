package org.kinora.camera.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.FramePool;
import org.kinora.api.story.CameraMove.Easing;
import org.kinora.api.story.CameraMove.Kind;
import org.kinora.api.work.Failure;
import org.kinora.testkit.TestWork;

class TakeTest {
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void every_move_gives_exactly_the_frames_asked_for() {
        for (Kind kind : Kind.values()) assertThat(Scenes.film(Scenes.layered(work.assets(), kind, 160, 90, 7), work, 2)).as(kind.name()).hasSize(7);
    }

    @Test
    void a_still_shot_does_not_move_at_all() {
        List<byte[]> film = Scenes.film(Scenes.layered(work.assets(), Kind.STATIC, 320, 180, 12), work, 2);
        for (byte[] frame : film) assertThat(frame).isEqualTo(film.getFirst());
    }

    @Test
    void a_still_shot_of_the_same_size_keeps_the_picture() {
        var first = Scenes.picture(work.assets(), 320, 180, BufferedImage.TYPE_3BYTE_BGR, Scenes.texture());
        byte[] frame = Scenes.film(Scenes.request(first, Map.of(), Kind.STATIC, 0, Easing.LINEAR, 320, 180, 1), work, 1).getFirst();
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 320; x++) {
                int p = Scenes.texture().applyAsInt(x, y);
                double luma = 16 + (0.2126 * (p >> 16 & 255) + 0.7152 * (p >> 8 & 255) + 0.0722 * (p & 255)) * 219 / 255;
                assertThat((double) (frame[y * 320 + x] & 255)).isBetween(luma - 1.01, luma + 1.01);
            }
        }
    }

    @Test
    void the_frames_do_not_depend_on_the_number_of_threads() {
        for (Kind kind : List.of(Kind.DOLLY_IN, Kind.TRUCK_LEFT, Kind.ROTATE_RIGHT, Kind.HANDHELD)) {
            VideoRequest request = Scenes.layered(work.assets(), kind, 322, 182, 5);
            List<byte[]> one = Scenes.film(request, work, 1);
            List<byte[]> three = Scenes.film(request, work, 3);
            for (int i = 0; i < 5; i++) assertThat(three.get(i)).as("%s frame %d", kind, i).isEqualTo(one.get(i));
        }
    }

    @Test
    void edges_never_show() {
        var white = Scenes.picture(work.assets(), 480, 270, BufferedImage.TYPE_3BYTE_BGR, (x, y) -> 0xFFFFFFFF);
        var figure = Scenes.picture(work.assets(), 480, 270, BufferedImage.TYPE_4BYTE_ABGR, (x, y) -> 0xFFFFFFFF);
        for (Kind kind : Kind.values()) {
            VideoRequest request = Scenes.request(white, Map.of("layer/0", white, "layer/1", figure), kind, 1500, Easing.LINEAR, 320, 180, 9);
            for (byte[] frame : Scenes.film(request, work, 2)) {
                for (int i = 0; i < 320 * 180; i++) assertThat(frame[i] & 255).as("%s sample %d", kind, i).isBetween(234, 236);
            }
        }
    }

    @Test
    void a_view_stays_inside_the_picture_whatever_the_move_and_distance() {
        for (Kind kind : Kind.values()) {
            for (double depth : new double[] {0.3, 1, 3, 10, 80}) {
                Move move = new Move(new org.kinora.api.story.CameraMove(kind, 1500, Easing.LINEAR), 3, 16 / 9.0, 0.9, 0.1, 10, 77);
                for (int i = 0; i <= 50; i++) {
                    View view = move.at(i / 50.0, depth);
                    assertThat(view.scale()).isGreaterThanOrEqualTo(1);
                    assertThat(view.left()).isBetween(-1e-9, 1 - view.span() + 1e-9);
                    assertThat(view.top()).isBetween(-1e-9, 1 - view.span() + 1e-9);
                }
            }
        }
    }

    @Test
    void near_layers_travel_farther_than_far_ones() {
        Move truck = new Move(new org.kinora.api.story.CameraMove(Kind.TRUCK_RIGHT, 1000, Easing.LINEAR), 3, 16 / 9.0, 0.5, 0.5, 4, 1);
        double near = truck.at(0, 3).dx() - truck.at(1, 3).dx();
        double far = truck.at(0, 12).dx() - truck.at(1, 12).dx();
        assertThat(near).isGreaterThan(3 * far).isPositive();
        Move dolly = new Move(new org.kinora.api.story.CameraMove(Kind.DOLLY_IN, 1000, Easing.LINEAR), 3, 16 / 9.0, 0.5, 0.5, 4, 1);
        assertThat(dolly.at(1, 3).scale()).isGreaterThan(dolly.at(1, 12).scale());
    }

    @Test
    void a_zoom_out_ends_on_the_whole_picture() {
        Move zoom = new Move(new org.kinora.api.story.CameraMove(Kind.ZOOM_OUT, 1000, Easing.IN_OUT), 3, 16 / 9.0, 0.3, 0.4, 4, 1);
        assertThat(zoom.at(1, 3).scale()).isEqualTo(1.0);
        assertThat(zoom.at(0, 3).scale()).isGreaterThan(1.2);
    }

    @Test
    void a_cancelled_take_stops() {
        VideoRequest request = Scenes.layered(work.assets(), Kind.PAN_LEFT, 160, 90, 500);
        work.cancelAfter(20);
        int[] drawn = {0};
        try (FramePool pool = new FramePool(160, 90, 4)) {
            assertThatThrownBy(() -> new Take(request, work, 2).film(pool, frame -> {
                drawn[0]++;
                frame.close();
            })).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(org.kinora.api.work.Kind.CANCELLED));
            assertThat(pool.live()).isZero();
        }
        assertThat(drawn[0]).isLessThan(20);
    }

    @Test
    void progress_reaches_the_end() {
        Scenes.film(Scenes.layered(work.assets(), Kind.PAN_LEFT, 160, 90, 40), work, 2);
        assertThat(work.reports().getLast().fraction()).isGreaterThan(0.9);
    }

    @Test
    void distances_are_the_medians_of_what_each_layer_shows() {
        int[] back = new int[400];
        java.util.Arrays.fill(back, 0xFF808080);
        int[] front = new int[400];
        float[] metres = new float[400];
        for (int i = 0; i < 400; i++) {
            front[i] = i < 150 ? 0xFF000000 : 0;
            metres[i] = i < 150 ? 2 : 7;
        }
        double[] found = Distances.of(new Picture.Pixels[] {new Picture.Pixels(20, 20, back, true), new Picture.Pixels(20, 20, front, false)},
                new Picture.Depth(20, 20, metres));
        assertThat(found).containsExactly(7, 2);
    }
}
