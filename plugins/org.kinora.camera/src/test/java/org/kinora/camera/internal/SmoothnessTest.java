package org.kinora.camera.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.story.CameraMove.Easing;
import org.kinora.api.story.CameraMove.Kind;
import org.kinora.testkit.TestWork;

class SmoothnessTest {
    private static final int W = 640;
    private static final int H = 360;

    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    /** Root mean square of the second difference of a spot's track against the ideal, in pixels per frame squared. */
    private double jitter(Kind kind, int frames) {
        double sx = 0.27;
        double sy = 0.7;
        var first = Scenes.picture(work.assets(), 960, 540, BufferedImage.TYPE_3BYTE_BGR, Scenes.spot(960 * sx, 540 * sy, 9));
        VideoRequest request = Scenes.request(first, Map.of(), kind, 800, Easing.LINEAR, W, H, frames);
        List<byte[]> film = Scenes.film(request, work, 2);
        Move move = new Move(request.move(), 6, (double) W / H, 0.5, 0.5, frames / 24.0, 5);
        double[] errorX = new double[frames];
        double[] errorY = new double[frames];
        for (int i = 0; i < frames; i++) {
            View view = move.at((double) i / (frames - 1), 6);
            double x = (sx - view.left()) / view.span() * W;
            double y = (sy - view.top()) / view.span() * H;
            if (view.angle() != 0) {
                double dx = x - W / 2.0;
                double dy = y - H / 2.0;
                x = W / 2.0 + dx * Math.cos(view.angle()) - dy * Math.sin(view.angle());
                y = H / 2.0 + dx * Math.sin(view.angle()) + dy * Math.cos(view.angle());
            }
            double[] found = Scenes.centre(film.get(i), W, H, x, y, 30, 16 + 60 * 219 / 255.0);
            errorX[i] = found[0] - x;
            errorY[i] = found[1] - y;
        }
        double sum = 0;
        for (int i = 1; i + 1 < frames; i++) {
            double x = errorX[i + 1] - 2 * errorX[i] + errorX[i - 1];
            double y = errorY[i + 1] - 2 * errorY[i] + errorY[i - 1];
            sum += (x * x + y * y) / 2;
            assertThat(Math.hypot(errorX[i], errorY[i])).as("%s: distance from the ideal place, frame %d", kind, i).isLessThan(0.2);
        }
        return Math.sqrt(sum / (frames - 2));
    }

    @Test
    void a_zoom_jitters_less_than_a_twentieth_pixel() {
        assertThat(jitter(Kind.ZOOM_IN, 60)).isLessThan(0.05);
    }

    @Test
    void pans_trucks_and_turns_are_as_smooth() {
        for (Kind kind : List.of(Kind.PAN_LEFT, Kind.TILT_UP, Kind.TRUCK_RIGHT, Kind.CRANE_DOWN, Kind.DOLLY_OUT, Kind.ROTATE_LEFT, Kind.HANDHELD)) {
            assertThat(jitter(kind, 40)).as(kind.name()).isLessThan(0.05);
        }
    }
}
