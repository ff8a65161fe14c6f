package org.kinora.splat.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.splat.internal.camera.CaptureDesk;
import org.kinora.splat.internal.cpu.CpuRenderer;
import org.kinora.splat.internal.sample.Desks;
import org.kinora.splat.internal.train.CpuTrainer;
import org.kinora.testkit.TestWork;

class SplatOperationsTest {
    @TempDir
    Path folder;
    private final FileContext context = new FileContext(new TestWork());
    private final SplatFiles files = Desks.files();
    private final Pictures pictures = Desks.pictures();
    private String ball;

    /** A red ball of 400 splats around the origin, one faint splat, one huge one and one far away. */
    @BeforeEach
    void make() {
        try (SplatScene scene = SplatScene.unbounded(403, 1)) {
            for (int i = 0; i < 403; i++) {
                double height = 2 * (i + 0.5) / 403 - 1;
                double angle = i * 2.399963;
                double ring = Math.sqrt(1 - height * height);
                scene.set(0, i, (float) (ring * Math.cos(angle)));
                scene.set(1, i, (float) height);
                scene.set(2, i, (float) (ring * Math.sin(angle)));
                for (int k = 3; k < 6; k++) scene.set(k, i, (float) Math.log(0.08));
                scene.set(SplatScene.ROTATION, i, 1);
                scene.set(SplatScene.OPACITY, i, 3);
                scene.set(SplatScene.COLOUR, i, 1.7f);
                scene.set(SplatScene.COLOUR + 1, i, -1.7f);
                scene.set(SplatScene.COLOUR + 2, i, -1.7f);
            }
            scene.set(SplatScene.OPACITY, 400, -9);
            scene.set(SplatScene.SCALE, 401, (float) Math.log(30));
            scene.set(SplatScene.OPACITY, 401, -4);
            scene.set(0, 402, 9);
            ball = folder.resolve("ball.ply").toString();
            files.write(scene, Path.of(ball), SplatWriting.best(SplatKind.PLY), context.work());
        }
    }

    @AfterEach
    void end() {
        context.own().close();
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }

    @Test
    void info_tells_what_the_header_says() {
        ShowSplats.Output told = new ShowSplats(files).run(new ShowSplats.Input(ball), context);
        assertThat(told.text()).contains("PLY, 403 splats, harmonics of degree 1");
        assertThat(told.memoryBytes()).isEqualTo(403 * 4 * 23);
    }

    @Test
    void convert_goes_by_the_name_and_compare_finds_little_difference() {
        ConvertSplats.Output made = new ConvertSplats(files).run(new ConvertSplats.Input(ball, name("ball.spz"), 3, 0, false), context);
        assertThat(made.kind()).isEqualTo("SPZ");
        CompareSplats.Output alike = new CompareSplats(new CpuRenderer(), files).run(new CompareSplats.Input(ball, name("ball.spz"), 4), context);
        assertThat(alike.psnrThousandths()).isBetween(35_000L, 120_000L);
        assertThat(new CompareSplats(new CpuRenderer(), files).run(new CompareSplats.Input(ball, ball, 2), context).worstThousandths())
                .isEqualTo(200_000);
        assertThatThrownBy(() -> new ConvertSplats(files).run(new ConvertSplats.Input(ball, name("ball.txt"), 3, 0, false), context))
                .isInstanceOf(Failure.class).hasMessageContaining("no kind of splat file");
    }

    @Test
    void clean_takes_faint_huge_and_lonely_ones_away() {
        CleanSplats.Output made = clean(Optional.empty());
        assertThat(made.left()).isEqualTo(400);
        assertThat(made.faint()).isEqualTo(1);
        assertThat(made.huge()).isEqualTo(1);
        assertThat(made.lonely()).isEqualTo(1);
        assertThat(clean(Optional.of("-2,-2,-2,2,0,2")).outside()).isBetween(180, 220);
        assertThatThrownBy(() -> clean(Optional.of("5,5,5,6,6,6"))).hasMessageContaining("Nothing would be left");
        assertThatThrownBy(() -> clean(Optional.of("1,2"))).hasMessageContaining("6 numbers");
    }

    private CleanSplats.Output clean(Optional<String> box) {
        return new CleanSplats(files).run(new CleanSplats.Input(ball, name("clean.ply"), Rational.parse("0.005"), Rational.parse("0.5"), 1, box),
                context);
    }

    private RenderSplats.Output render(String eye, String target, String file) {
        return render(eye, target, file, Optional.empty());
    }

    private RenderSplats.Output render(String eye, String target, String file, Optional<String> depth) {
        return new RenderSplats(new CpuRenderer(), files, new CaptureDesk(), pictures).run(new RenderSplats.Input(ball, name(file), 160, 90, 50, eye,
                target, "0,-1,0", Optional.empty(), Optional.empty(), "0,0,1", depth, 1), context);
    }

    @Test
    void depth_is_in_thousandths_and_full_where_nothing_is() {
        render("0,0,-5", "0,0,0", "view.png", Optional.of(name("depth.png")));
        try (Picture depth = pictures.read(folder.resolve("depth.png"), context.work())) {
            // the ball's near side lies within its radius before the middle, five units away
            assertThat(Math.round(65_535 * depth.raster().get(0, 80, 45))).isBetween(3500, 5500);
            assertThat(Math.round(65_535 * depth.raster().get(0, 0, 0))).isEqualTo(65_535);
        }
    }

    @Test
    void render_draws_the_ball_where_the_camera_looks() {
        render("0,0,-5", "0,0,0", "view.png");
        try (Picture picture = pictures.read(folder.resolve("view.png"), context.work())) {
            assertThat(picture.raster().get(0, 80, 45)).isGreaterThan(0.7f);
            assertThat(picture.raster().get(2, 80, 45)).isLessThan(0.2f);
            assertThat(picture.raster().get(2, 3, 3)).isGreaterThan(0.8f);
        }
        assertThat(render("", "", "found.png").text()).contains("160 x 90, 403 splats, drawn by cpu");
        assertThatThrownBy(() -> render("0,0,0", "0,0,0", "none.png")).hasMessageContaining("stands on what it looks at");
    }

    @Test
    void a_path_goes_around_frame_by_frame() throws Exception {
        PathOfSplats.Output made = path("frames", 64, 36);
        assertThat(made.frames()).isEqualTo(5);
        try (var list = Files.list(folder.resolve("frames"))) {
            assertThat(list.map(path -> path.getFileName().toString()).sorted())
                    .containsExactly("000000.png", "000001.png", "000002.png", "000003.png",
                    "000004.png");
        }
    }

    private PathOfSplats.Output path(String to, int width, int height) {
        MoveDrawing drawing = new MoveDrawing(new CpuRenderer(), files, Desks.media());
        return new PathOfSplats(drawing, new CaptureDesk(), pictures)
                .run(new PathOfSplats.Input(ball, name(to), 5, width, height, Rational.of(24), 50,
                "0,-1,0", Optional.empty(), false, 0), context);
    }

    @Test
    void a_path_is_a_clip_where_the_name_says_so() {
        path("turn.mp4", 64, 36);
        var info = Desks.media().probe(folder.resolve("turn.mp4"));
        assertThat(info.duration().frames(Rational.of(24))).isEqualTo(5);
        assertThatThrownBy(() -> path("odd.mp4", 63, 36)).isInstanceOf(Failure.class).hasMessageContaining("cannot be 63 x 36");
        assertThat(folder.resolve("odd.mp4")).doesNotExist();
    }

    @Test
    void a_whole_round_does_not_show_its_first_frame_twice_and_an_eased_one_ends_where_it_shall() {
        Bounds bounds = new Bounds(new double[3], 1);
        CameraWay round = new CameraWay(new CameraMove.Around(50, 1, 0, -1, 0, false), bounds);
        assertThat(round.at(1, 4, 64, 48).pose().centre()).containsExactly(bounds.orbit(64, 48, 50, 0.25, new double[] {0, -1, 0}).pose().centre(),
                org.assertj.core.api.Assertions.offset(1e-9));
        CameraWay part = new CameraWay(new CameraMove.Around(50, 0.5, 0, -1, 0, true), bounds);
        assertThat(part.at(4, 5, 64, 48).pose().centre()).containsExactly(bounds.orbit(64, 48, 50, 0.5, new double[] {0, -1, 0}).pose().centre(),
                org.assertj.core.api.Assertions.offset(1e-9));
        assertThat(part.at(0, 1, 64, 48)).isEqualTo(bounds.orbit(64, 48, 50, 0, new double[] {0, -1, 0}));
    }

    @Test
    void a_way_between_cameras_goes_through_them() {
        Bounds bounds = new Bounds(new double[3], 1);
        Camera a = bounds.orbit(64, 48, 50, 0, new double[] {0, -1, 0});
        Camera b = bounds.orbit(64, 48, 50, 0.2, new double[] {0, -1, 0});
        CameraWay way = new CameraWay(new CameraMove.Through(java.util.List.of(a, b), false), bounds);
        assertThat(way.at(0, 9, 64, 48).pose().centre()).containsExactly(a.pose().centre(), org.assertj.core.api.Assertions.offset(1e-9));
        assertThat(way.at(8, 9, 64, 48).pose().rotation()).containsExactly(b.pose().rotation(), org.assertj.core.api.Assertions.offset(1e-9));
    }

    @Test
    void training_writes_its_splats_and_goes_on_from_its_checkpoint() throws Exception {
        Path capture = Files.createDirectories(folder.resolve("capture/images")).getParent();
        StringBuilder frames = new StringBuilder();
        Bounds bounds = new Bounds(new double[3], 1);
        for (int i = 0; i < 6; i++) {
            Camera camera = bounds.orbit(48, 36, 50, i / 6.0, new double[] {0, -1, 0});
            double[] r = camera.pose().rotation();
            double[] eye = camera.pose().centre();
            new RenderSplats(new CpuRenderer(), files, new CaptureDesk(), pictures).run(new RenderSplats.Input(ball,
                    capture.resolve("images/" + i + ".png").toString(), 48, 36, 50, eye[0] + "," + eye[1] + "," + eye[2], "0,0,0", "0,-1,0",
                    Optional.empty(), Optional.empty(), "0,0,0", Optional.empty(), 1), context);
            frames.append(i == 0 ? "" : ",").append("{\"file_path\":\"images/").append(i).append(".png\",\"transform_matrix\":[");
            for (int row = 0; row < 3; row++)
                frames.append("[").append(r[row]).append(",").append(-r[3 + row]).append(",").append(-r[6 + row]).append(",").append(eye[row])
                        .append("],");
            frames.append("[0,0,0,1]]}");
        }
        Files.writeString(capture.resolve("transforms.json"),
                "{\"w\":48,\"h\":36,\"camera_angle_x\":" + Math.toRadians(50) + ",\"frames\":[" + frames + "]}");
        TrainSplats train = new TrainSplats(new CaptureDesk(), new CpuTrainer(pictures), files);
        Optional<String> state = Optional.of(name("state"));
        TrainSplats.Output first = train.run(new TrainSplats.Input(capture.toString(), name("out.ply"), 20, "none", 1500, 1, false, false, 3, 1,
                state,
                false, 2), context);
        TrainSplats.Output second = train.run(new TrainSplats.Input(capture.toString(), name("more.ply"), 60, "none", 1500, 1, false, false, 3, 1,
                state,
                true, 1), context);
        assertThat(second.steps()).isEqualTo(60);
        assertThat(second.heldOut()).isEqualTo(2);
        assertThat(first.pictures()).isEqualTo(4);
        assertThat(files.info(folder.resolve("more.ply"), context.work()).count()).isEqualTo(1500);
        assertThatThrownBy(() -> train.run(new TrainSplats.Input(capture.toString(), name("x.ply"), 60, "none", 9, 1, false, false, 0, 1,
                Optional.empty(), true, 1), context)).hasMessageContaining("--checkpoint");
    }
}
