package org.kinora.splat.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.ControlRequest;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.json.Json;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.control.ControlDesk;
import org.kinora.imaging.internal.control.DepthLayers;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.PlaneConversions;
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
    private final List<SplatRenderer> engines = List.of(new CpuRenderer());
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
        ShowSplats.Output told = new ShowSplats(files, List.of(new CpuRenderer(), new Absent())).run(new ShowSplats.Input(ball), context);
        assertThat(told.text()).contains("PLY, 403 splats, harmonics of degree 1");
        assertThat(told.memoryBytes()).isEqualTo(403 * 4 * 23);
        assertThat(told.text()).endsWith("engines: cpu; cuda: There is none.");
    }

    /** An engine that this machine lacks. */
    private static final class Absent implements SplatRenderer {
        @Override
        public String name() {
            return "cuda";
        }

        @Override
        public Optional<String> missing() {
            return Optional.of("There is none.");
        }

        @Override
        public SplatRendering open(SplatScene scene, RenderSettings settings, int threads, Work work) {
            throw new AssertionError("asked to draw");
        }
    }

    @Test
    void auto_takes_an_engine_that_works_and_unknown_names_are_told() {
        Engines<SplatRenderer> engines = Engines.renderers(List.of(new Absent(), new CpuRenderer()));
        assertThat(engines.named("auto").name()).isEqualTo("cpu");
        assertThat(engines.works(engines.named("cuda"))).isEqualTo("cpu");
        assertThatThrownBy(() -> engines.named("gl")).hasMessageContaining("There is no engine gl");
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
        return new RenderSplats(List.of(new CpuRenderer()), files, new CaptureDesk(), pictures).run(new RenderSplats.Input(ball, name(file), 160, 90,
                50, eye,
                target, "0,-1,0", Optional.empty(), Optional.empty(), "0,0,1", depth, depth.map(each -> each + ".n.png"),
                depth.map(each -> each + ".i.png"), 1, "auto"), context);
    }

    @Test
    void depth_is_in_thousandths_and_full_where_nothing_is() {
        render("0,0,-5", "0,0,0", "view.png", Optional.of(name("depth.png")));
        try (Picture depth = pictures.read(folder.resolve("depth.png"), context.work())) {
            // the ball's near side lies within its radius before the middle, five units away
            assertThat(Math.round(65_535 * depth.raster().get(0, 80, 45))).isBetween(3500, 5500);
            assertThat(Math.round(65_535 * depth.raster().get(0, 0, 0))).isEqualTo(65_535);
        }
        try (Picture normals = pictures.read(folder.resolve("depth.png.n.png"), context.work());
                Picture ids = pictures.read(folder.resolve("depth.png.i.png"), context.work())) {
            assertThat(normals.raster().get(2, 0, 0)).isGreaterThan(0.99f);
            float[] part = {ids.raster().get(0, 80, 45), ids.raster().get(1, 80, 45), ids.raster().get(2, 80, 45)};
            assertThat(part[0] + part[1] + part[2]).isGreaterThan(0.5f);
            for (int c = 0; c < 3; c++) {
                assertThat(ids.raster().get(c, 74, 50)).isEqualTo(part[c]);
                assertThat(ids.raster().get(c, 0, 0)).isZero();
            }
        }
    }

    @Test
    void the_depth_of_a_scene_is_a_control_layer_near_in_white_and_its_normals_lean_where_it_is_round() {
        render("0,0,-5", "0,0,0", "view.png", Optional.of(name("depth.png")));
        AssetId depth = context.work().assets().put(folder.resolve("depth.png"), "image/png", Origin.DERIVED, "depth.png", false);
        try (Picture near = layer("depth", depth); Picture normals = layer("normal_depth", depth)) {
            assertThat(near.raster().get(0, 80, 45)).as("the ball's middle").isGreaterThan(0.8f);
            assertThat(near.raster().get(0, 2, 2)).as("where nothing is").isZero();
            assertThat(steepness(normals.raster(), 0, 0)).as("flat where nothing is").isLessThan(0.01);
            assertThat(steepness(normals.raster(), 70, 35)).as("round where the ball is").isGreaterThan(0.05);
        }
    }

    /** How far the normals of a square of 20 pixels lean to the sides on the average. */
    private static double steepness(Raster normals, int left, int top) {
        double sum = 0;
        for (int i = 0; i < 400; i++)
            for (int c = 1; c < 3; c++) sum += Math.abs(normals.get(c, left + i % 20, top + i / 20) - 0.5);
        return sum / 800;
    }

    private Picture layer(String kind, AssetId depth) {
        OpenCv cv = new OpenCv();
        ControlDesk desk = new ControlDesk(List.of(new DepthLayers(cv)), pictures, new PlaneConversions(cv), cv);
        ControlRequest wanted = new ControlRequest(kind, Optional.of(depth), Optional.of(depth), Optional.empty(), Optional.empty(), 0, Map.of(), 0);
        return pictures.read(desk.make(wanted, context.work()).asset(), context.work());
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
        return path(to, width, height, null, List.of());
    }

    private PathOfSplats.Output path(String to, int width, int height, String way, List<String> maps) {
        MoveDrawing drawing = new MoveDrawing(engines, files, Desks.media(), Desks.pictures());
        return new PathOfSplats(drawing, engines, new CaptureDesk(), pictures)
                .run(new PathOfSplats.Input(ball, name(to), 5, width, height, Rational.of(24), 50,
                "0,-1,0", Optional.empty(), Optional.ofNullable(way), false, maps, "cpu", 0), context);
    }

    @Test
    void a_move_begins_with_a_picture_and_its_layers() {
        MoveDrawing drawing = new MoveDrawing(engines, files, Desks.media(), Desks.pictures());
        CameraMove stands = new CameraMove.Around(50, 0.5, 0, -1, 0, false);
        Map<String, Path> drawn = drawing.still(Path.of(ball), stands, 64, 36, true, folder.resolve("begin"), context.work());
        assertThat(drawn).containsOnlyKeys("image", "depth", "normal", "id");
        for (Path file : drawn.values())
            try (Picture picture = pictures.read(file, PictureReading.AS_STORED, context.work())) {
                assertThat(picture.raster().width()).isEqualTo(64);
                assertThat(picture.raster().get(0, 32, 18)).as(file + ", middle and corner").isNotEqualTo(picture.raster().get(0, 0, 0));
            }
        assertThat(drawing.still(Path.of(ball), stands, 64, 36, false, folder.resolve("alone"), context.work())).containsOnlyKeys("image");
    }

    @Test
    void a_saved_path_goes_through_its_keys_at_their_frames_and_maps_lie_beside_the_frames() throws Exception {
        Bounds bounds = new Bounds(new double[3], 1);
        Camera a = bounds.orbit(64, 36, 50, 0, new double[] {0, -1, 0});
        Camera b = bounds.orbit(64, 36, 50, 0.2, new double[] {0, -1, 0});
        Camera c = bounds.orbit(64, 36, 70, 0.4, new double[] {0, -1, 0});
        CameraPath way = new CameraPath("ball.ply", 11, List.of(CameraPath.Key.of(8, true, c), CameraPath.Key.of(2, false, a),
                CameraPath.Key.of(4, true, b)));
        CameraWay drawn = new CameraWay(way.move(), bounds);
        for (long frame : new long[] {0, 2, 4, 8, 10}) {
            Camera key = frame <= 2 ? a : frame == 4 ? b : c;
            assertThat(drawn.at(frame, 11, 64, 36).pose().centre()).containsExactly(key.pose().centre(),
                    org.assertj.core.api.Assertions.offset(2e-6));
            assertThat(drawn.at(frame, 11, 64, 36).fx()).isCloseTo(key.fx(), org.assertj.core.api.Assertions.offset(1e-4));
        }
        Files.writeString(folder.resolve("way.json"), Json.write(way));
        path("shown", 64, 36, name("way.json"), List.of("depth", "normals", "ids"));
        for (String map : List.of("", "depth", "normals", "ids"))
            assertThat(folder.resolve("shown").resolve(map).resolve("000004.png")).isNotEmptyFile();
        Files.writeString(folder.resolve("way.json"), "{}");
        assertThatThrownBy(() -> path("shown", 64, 36, name("way.json"), List.of())).isInstanceOf(Failure.class).hasMessageContaining("way.json");
        assertThatThrownBy(() -> path("shown", 64, 36, null, List.of("fog"))).isInstanceOf(Failure.class).hasMessageContaining("no map fog");
        assertThatThrownBy(() -> Engines.renderers(engines).named("vulkan")).isInstanceOf(Failure.class).hasMessageContaining("no engine vulkan");
    }

    @Test
    void edit_selects_separates_and_merges_again() {
        EditSplats edit = new EditSplats(files, new org.kinora.splat.internal.edit.EditDesk());
        Optional<String> no = Optional.empty();
        EditSplats.Output cut = edit.run(new EditSplats.Input(ball, name("rest.ply"), no, Optional.of("9,0,0,1"), no, no, 0, false, "keep",
                Optional.of(name("far.ply")), Rational.of(0), Rational.of(0), Rational.of(0), Rational.of(1), Rational.of(1), Rational.of(1), no, no,
                        no), context);
        assertThat(cut).isEqualTo(new EditSplats.Output(name("rest.ply"), 402, 1, 1));
        EditSplats.Output all = edit.run(new EditSplats.Input(name("rest.ply"), name("all.ply"), no, no, no, no, 0, false, "keep", no, Rational.of(1),
                Rational.of(0), Rational.of(0), Rational.of(1), Rational.of(1), Rational.of(2), Optional.of("0,1,0,90"), Optional.of("1,2,3"),
                Optional.of(name("far.ply"))), context);
        assertThat(all.splats()).isEqualTo(403);
        assertThatThrownBy(() -> edit.run(new EditSplats.Input(ball, name("no.ply"), Optional.of("50,50,50,51,51,51"), no, no, no, 0, false, "crop",
                no,
                Rational.of(0), Rational.of(0), Rational.of(0), Rational.of(1), Rational.of(1), Rational.of(1), no, no, no), context))
                .isInstanceOf(Failure.class).hasMessageContaining("Nothing would be left");
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
        CameraWay way = new CameraWay(new CameraMove.Through(List.of(a, b), false), bounds);
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
            new RenderSplats(List.of(new CpuRenderer()), files, new CaptureDesk(), pictures).run(new RenderSplats.Input(ball,
                    capture.resolve("images/" + i + ".png").toString(), 48, 36, 50, eye[0] + "," + eye[1] + "," + eye[2], "0,0,0", "0,-1,0",
                    Optional.empty(), Optional.empty(), "0,0,0", Optional.empty(), Optional.empty(), Optional.empty(), 1, "cpu"), context);
            frames.append(i == 0 ? "" : ",").append("{\"file_path\":\"images/").append(i).append(".png\",\"transform_matrix\":[");
            for (int row = 0; row < 3; row++)
                frames.append("[").append(r[row]).append(",").append(-r[3 + row]).append(",").append(-r[6 + row]).append(",").append(eye[row])
                        .append("],");
            frames.append("[0,0,0,1]]}");
        }
        Files.writeString(capture.resolve("transforms.json"),
                "{\"w\":48,\"h\":36,\"camera_angle_x\":" + Math.toRadians(50) + ",\"frames\":[" + frames + "]}");
        TrainSplats train = new TrainSplats(new CaptureDesk(), List.of(new CpuTrainer(pictures)), files, pictures);
        Optional<String> state = Optional.of(name("state"));
        TrainSplats.Output first = train.run(new TrainSplats.Input(capture.toString(), name("out.ply"), 20, "none", 1500, 1, false, false, 3, 1,
                state, false, true, Optional.of("-2,-2,-2,2,2,2"), false, Optional.of(name("now.png")), Optional.of(name("told")),
                2, "auto"), context);
        assertThat(folder.resolve("now.png")).isNotEmptyFile();
        told(folder.resolve("told"), capture.resolve("images"));
        TrainSplats.Output second = train.run(new TrainSplats.Input(capture.toString(), name("more.ply"), 60, "none", 1500, 1, false, false, 3, 1,
                state, true, false, Optional.empty(), false, Optional.empty(), Optional.empty(), 1, "cpu"), context);
        assertThat(second.steps()).isEqualTo(60);
        assertThat(second.heldOut()).isEqualTo(2);
        assertThat(first.pictures()).isEqualTo(4);
        assertThat(files.info(folder.resolve("more.ply"), context.work()).count()).isEqualTo(1500);
        assertThatThrownBy(() -> train.run(new TrainSplats.Input(capture.toString(), name("x.ply"), 60, "none", 9, 1, false, false, 0, 1,
                Optional.empty(), true, false, Optional.empty(), false, Optional.empty(), Optional.empty(), 1, "auto"), context))
                .hasMessageContaining("--checkpoint");
        TrainSplats.Output half = train.run(new TrainSplats.Input(capture.toString(), name("half.ply"), 70, "none", 1500, 1, false, false, 0, 1,
                state, true, false, Optional.of("0,-9,-9,9,9,9"), true, Optional.empty(), Optional.empty(), 1, "cpu"), context);
        try (SplatScene scene = files.read(folder.resolve("half.ply"), SplatReading.USUAL, context.work())) {
            assertThat(scene.count()).isEqualTo(half.splats()).isBetween(300, 1200);
            for (int i = 0; i < scene.count(); i++) assertThat(scene.get(0, i)).isGreaterThanOrEqualTo(0);
        }
        assertThatThrownBy(() -> train.run(new TrainSplats.Input(capture.toString(), name("x.ply"), 60, "none", 9, 1, false, false, 0, 1,
                Optional.empty(), false, false, Optional.empty(), true, Optional.empty(), Optional.empty(), 1, "auto"), context))
                .hasMessageContaining("--region");
    }

    /** Curves, numbers, and the two views held out, each beside its photograph. */
    private void told(Path report, Path images) throws Exception {
        List<String> rows = Files.readAllLines(report.resolve("training.csv"));
        assertThat(rows).hasSize(3).first().isEqualTo("step,loss,splats,psnr,ssim");
        assertThat(rows.getLast()).matches("20,0\\.\\d{6},1500,\\d+\\.\\d{3},-?0\\.\\d{4}");
        try (Picture curves = pictures.read(report.resolve("curves.png"), PictureReading.AS_STORED, context.work())) {
            assertThat(curves.raster().width()).isEqualTo(1000);
            assertThat(curves.raster().height()).isEqualTo(780);
        }
        for (String name : List.of("0", "3"))
            try (Picture both = pictures.read(report.resolve(name + "-beside.png"), PictureReading.AS_STORED, context.work());
                    Picture photograph = pictures.read(images.resolve(name + ".png"), PictureReading.AS_STORED, context.work())) {
                assertThat(both.raster().width()).isEqualTo(96);
                for (int x = 0; x < 48; x++) assertThat(both.raster().get(0, x, 18)).isEqualTo(photograph.raster().get(0, x, 18));
                float brightest = 0;
                for (int x = 48; x < 96; x++) brightest = Math.max(brightest, both.raster().get(0, x, 18));
                assertThat(brightest).isGreaterThan(0.2f);
            }
        assertThat(report.toFile().list()).hasSize(4);
    }
}
