package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Removal;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

class ShotRemovalTest {
    private final Retoucher retoucher = new Retoucher(new OpenCv(), 2);

    private static double error(DrawnShot shot, int index) {
        Raster truth = shot.clean(index);
        Mask mask = shot.mask(index, new TestWork());
        double sum = 0;
        int count = 0;
        for (int y = 0; y < DrawnShot.HEIGHT; y++) {
            for (int x = 0; x < DrawnShot.WIDTH; x++) {
                if (mask.get(x, y) == 0) {
                    assertThat(shot.made.get(index).get(1, x, y)).isEqualTo(truth.get(1, x, y));
                    continue;
                }
                for (int p = 0; p < 3; p++) sum += Math.abs(truth.get(p, x, y) - shot.made.get(index).get(p, x, y));
                count += 3;
            }
        }
        return sum / count;
    }

    private static DrawnShot shot(int frames, double pan, int walk, double dimming) {
        List<DrawnShot.Moment> moments = IntStream.range(0, frames)
                .mapToObj(i -> new DrawnShot.Moment(pan * i, 0.4 * pan * i, 60 + walk * i, 80, 1 - dimming * i)).toList();
        return new DrawnShot(moments);
    }

    @Test
    void somebody_who_walks_before_a_panning_camera_is_replaced_by_what_other_frames_saw() {
        DrawnShot shot = shot(10, 2.3, 14, 0);
        Removal removal = retoucher.remove(shot, Filling.DEFAULT, new TestWork());
        assertThat(removal.seen()).isEqualTo(removal.covered());
        for (int i = 0; i < 10; i++) assertThat(error(shot, i)).isLessThan(0.02);
        assertThat(removal.flicker()).isLessThan(removal.around() + 5_000);
    }

    @Test
    void somebody_who_moves_with_the_camera_is_replaced_where_the_camera_saw_behind() {
        DrawnShot shot = shot(12, 8, 0, 0);
        Removal removal = retoucher.remove(shot, Filling.DEFAULT, new TestWork());
        assertThat(removal.seen()).isEqualTo(removal.covered());
        for (int i = 0; i < 12; i++) assertThat(error(shot, i)).isLessThan(0.02);
    }

    @Test
    void what_nobody_saw_is_filled_once_and_does_not_flicker() {
        DrawnShot shot = shot(6, 1.5, 0, 0);
        Removal removal = retoucher.remove(shot, Filling.DEFAULT, new TestWork());
        assertThat(removal.seen()).isLessThan(removal.covered());
        assertThat(removal.flicker()).isLessThan(removal.around() + 5_000);
    }

    @Test
    void each_frame_keeps_its_own_light() {
        DrawnShot shot = shot(10, 2.3, 14, 0.03);
        retoucher.remove(shot, Filling.DEFAULT, new TestWork());
        for (int i = 0; i < 10; i++) assertThat(error(shot, i)).isLessThan(0.04);
    }

    @Test
    void a_shot_in_which_nothing_is_covered_stays_as_it_is() {
        DrawnShot gone = new DrawnShot(List.of(new DrawnShot.Moment(0, 0, 5000, 0, 1), new DrawnShot.Moment(3, 0, 5000, 0, 1)));
        assertThat(retoucher.remove(gone, Filling.DEFAULT, new TestWork())).isEqualTo(new Removal(2, 0, 0, 0, 0));
        assertThat(gone.made.get(1).memory().mismatch(gone.clean(1).memory())).isEqualTo(-1);
    }
}
