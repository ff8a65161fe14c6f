package org.kinora.production.internal.operations.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.SplatClips;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.compare.ComparisonDesk;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.production.internal.operations.Workplace;

class LibraryTest {
    private static final String SCRIPT = "INT. KITCHEN - NIGHT\n\nANNA, 40, a cook, stands at the table.\n\nANNA\nYou came back.\n";

    @TempDir
    Path folder;
    private Workplace place;
    private final LibraryDesk desk = new LibraryDesk();

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private static byte[] picture(Color above, Color below, int width, boolean sun) throws IOException {
        BufferedImage image = new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, above, 0, width / 2f, below));
        g.fillRect(0, 0, width, width / 2);
        if (sun) {
            g.setColor(Color.WHITE);
            g.fillOval(width / 8, width / 16, width / 4, width / 4);
        }
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private AssetId put(String name, byte[] bytes, Origin origin) {
        return place.project().assets().put(bytes, "image/png", origin, name);
    }

    private AssetId sky() throws IOException {
        return put("sky.png", picture(Color.BLUE, Color.CYAN, 320, true), Origin.IMPORTED);
    }

    private List<LibraryAsset> find(String words, List<String> tags, boolean unused, boolean all) {
        return new FindAssets(desk).run(new FindAssets.Input(words, null, tags, unused, false, all, 0), place.asking()).assets();
    }

    private LibraryAsset tag(String asset, String title, String... tags) {
        return new TagAsset(desk).run(new TagAsset.Input(asset, List.of(tags), List.of(), title), place.asking()).asset();
    }

    private LibraryAsset show(String asset) {
        return new ShowAsset(desk).run(new ShowAsset.Input(asset), place.asking()).asset();
    }

    @Test
    void an_asset_is_found_by_its_name_its_title_and_its_tags() throws IOException {
        AssetId sky = sky();
        tag("sky.png", "Evening over the sea", "#Blue Hour", "sky");
        assertThat(show(sky.sha256().substring(0, 6)).tags()).containsExactly("blue-hour", "sky");
        assertThat(find("evening sea", List.of(), false, false)).extracting(LibraryAsset::id).containsExactly(sky);
        assertThat(find("", List.of("SKY"), false, false)).extracting(LibraryAsset::id).containsExactly(sky);
        assertThat(find("evening", List.of("night"), false, false)).isEmpty();
        assertThat(show("Evening over the sea").id()).isEqualTo(sky);
    }

    @Test
    void what_was_made_on_the_way_is_left_out_unless_asked_for() throws IOException {
        put("step.png", picture(Color.RED, Color.BLACK, 64, false), Origin.DERIVED);
        assertThat(find("step", List.of(), false, false)).isEmpty();
        assertThat(find("step", List.of(), false, true)).hasSize(1);
    }

    @Test
    void what_a_model_needs_beside_a_picture_is_no_material() throws IOException {
        AssetId depth = put("depth.png", picture(Color.GRAY, Color.BLACK, 64, false), Origin.DERIVED);
        AssetId panel = put("panel.png", picture(Color.RED, Color.BLACK, 64, false), Origin.DERIVED);
        String shot = place.story().shots().findFirst().orElseThrow().id();
        place.project().takes().add(new NewTake(shot, "1A", TakeOrigin.GENERATED, Map.of("image", panel, "depth", depth), "key", ""));
        assertThat(find("png", List.of(), false, false)).extracting(LibraryAsset::id).containsExactly(panel);
    }

    @Test
    void a_tag_is_taken_back_by_undo() throws IOException {
        sky();
        tag("sky.png", "", "sky");
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(show("sky.png").tags()).isEmpty();
    }

    @Test
    void what_cannot_be_a_tag_is_refused() throws IOException {
        sky();
        assertThatThrownBy(() -> tag("sky.png", "", "a,b")).isInstanceOf(Failure.class).hasMessageContaining("a,b cannot be a tag");
        assertThatThrownBy(() -> tag("sea.png", "", "sea")).isInstanceOf(Failure.class).hasMessageContaining("There is no asset sea.png");
    }

    @Test
    void it_is_told_where_an_asset_is_used_and_whether_it_is_shown() throws IOException {
        AssetId sky = sky();
        String shot = place.story().shots().findFirst().orElseThrow().id();
        Take take = place.project().takes().add(new NewTake(shot, "1A", TakeOrigin.IMPORTED, Map.of("image", sky), "", ""));
        assertThat(show("sky.png").uses()).containsExactly(new AssetUse("take", "image", shot, take.name(), false));
        place.project().takes().choose(Documents.MAIN, take.id(), Caller.LOCAL);
        assertThat(show("sky.png").uses()).containsExactly(new AssetUse("take", "image", shot, take.name(), true));
        assertThat(find("", List.of(), true, false)).extracting(LibraryAsset::id).doesNotContain(sky);
        assertThat(find(take.name(), List.of(), false, false)).extracting(LibraryAsset::id).containsExactly(sky);
    }

    @Test
    void what_is_used_is_not_removed_and_what_is_not_goes_with_its_tags() throws IOException {
        AssetId sky = sky();
        AssetId sea = put("sea.png", picture(Color.GREEN, Color.BLACK, 64, false), Origin.IMPORTED);
        tag("sea.png", "", "sea");
        String shot = place.story().shots().findFirst().orElseThrow().id();
        place.project().takes().add(new NewTake(shot, "1A", TakeOrigin.IMPORTED, Map.of("image", sky), "", ""));
        assertThatThrownBy(() -> purge("sky.png")).isInstanceOf(Failure.class).hasMessageContaining("sky.png is used");
        assertThat(purge("sea.png").bytes()).isPositive();
        assertThat(place.project().assets().has(sea)).isFalse();
        assertThat(place.project().documents().get(Documents.MAIN, AssetNotes.TYPE, sea.sha256())).isEmpty();
    }

    private PurgeAsset.Output purge(String asset) {
        return new PurgeAsset(desk).run(new PurgeAsset.Input(asset), place.asking());
    }

    @Test
    void the_same_motif_in_another_size_is_like_it_and_another_motif_is_not() throws IOException {
        sky();
        AssetId smaller = put("small.png", picture(Color.BLUE, Color.CYAN, 200, true), Origin.IMPORTED);
        put("fire.png", picture(Color.BLACK, Color.RED, 320, false), Origin.IMPORTED);
        OpenCv cv = new OpenCv();
        AssetGlance glance = new AssetGlance(new FfmpegMediaEngine(), new ComparisonDesk(cv, new PlaneConversions(cv)));
        LikeAssets like = new LikeAssets(desk, glance);
        List<LikeAssets.Row> rows = like.run(new LikeAssets.Input("sky.png", 0, 10), place.asking()).assets();
        assertThat(rows).extracting(row -> row.asset().name()).containsExactly("small.png", "fire.png");
        assertThat(rows.getFirst().likeness()).isGreaterThanOrEqualTo(90);
        assertThat(rows.getLast().likeness()).isLessThan(60);
        assertThat(like.run(new LikeAssets.Input("sky.png", 60, 10), place.asking()).assets()).extracting(row -> row.asset().id())
                .containsExactly(smaller);
    }

    @Test
    void pictures_are_seen_without_anything_that_draws_splats_and_a_scene_tells_what_it_lacks() throws IOException {
        sky();
        place.project().assets().put("ply".getBytes(), "model/ply", Origin.IMPORTED, "garden.ply");
        OpenCv cv = new OpenCv();
        AssetGlance glance = new AssetGlance(new FfmpegMediaEngine(), new ComparisonDesk(cv, new PlaneConversions(cv)));
        PosterOfAsset poster = new PosterOfAsset(desk, glance, new FfmpegMediaEngine());
        assertThat(poster.run(new PosterOfAsset.Input("sky.png", 160), place.asking()).width()).isEqualTo(160);
        assertThatThrownBy(() -> poster.run(new PosterOfAsset.Input("garden.ply", 160), place.asking())).isInstanceOf(Failure.class)
                .hasMessageContaining("org.kinora.splat");
        SplatClips drawing = new Drawn();
        glance.add(drawing);
        assertThat(poster.run(new PosterOfAsset.Input("garden.ply", 160), place.asking()).width()).isEqualTo(160);
        glance.remove(drawing);
        assertThatThrownBy(() -> poster.run(new PosterOfAsset.Input("garden.ply", 160), place.asking())).isInstanceOf(Failure.class);
    }

    /** Draws each scene as a blue sky. */
    private record Drawn() implements SplatClips {
        @Override
        public void draw(Path scene, CameraMove move, ClipFormat format, long frames, Path to, Work work) {
            throw new UnsupportedOperationException("posters are still");
        }

        @Override
        public Map<String, Path> still(Path scene, CameraMove move, int width, int height, boolean layers, Path folder, Work work) {
            try {
                Path file = Files.createDirectories(folder).resolve("image.png");
                Files.write(file, picture(Color.BLUE, Color.CYAN, width, true));
                return Map.of("image", file);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    @Test
    void a_sound_has_its_waveform_as_poster_and_a_text_has_none() throws IOException {
        float[] tone = new float[8000];
        for (int i = 0; i < tone.length; i++) tone[i] = (float) (0.8 * Math.sin(i * 0.3) * (i < 4000 ? 1 : 0.1));
        AssetId sound = place.project().assets().put(wave(tone), "audio/wav", Origin.IMPORTED, "tone.wav");
        PosterOfAsset poster = new PosterOfAsset(desk, null, new FfmpegMediaEngine());
        PosterOfAsset.Output made = poster.run(new PosterOfAsset.Input(sound.sha256(), 160), place.asking());
        BufferedImage image = ImageIO.read(place.project().assets().file(made.picture()).toFile());
        assertThat(inked(image, 0, 70)).isGreaterThan(4 * inked(image, 90, 160));
        place.project().assets().put("note".getBytes(), "text/plain", Origin.IMPORTED, "note.txt");
        assertThatThrownBy(() -> poster.run(new PosterOfAsset.Input("note.txt", 160), place.asking())).isInstanceOf(Failure.class)
                .hasMessageContaining("There is no picture of note.txt");
    }

    private static byte[] wave(float[] samples) throws IOException {
        byte[] pcm = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            int code = Math.round(samples[i] * 32767);
            pcm[2 * i] = (byte) code;
            pcm[2 * i + 1] = (byte) (code >> 8);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(pcm), format, samples.length), AudioFileFormat.Type.WAVE, file);
        return file.toByteArray();
    }

    private static long inked(BufferedImage image, int from, int to) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) for (int x = from; x < to; x++) if (image.getRGB(x, y) >>> 24 > 128) count++;
        return count;
    }

    @Test
    void assets_come_from_another_project_with_their_names_and_tags() throws IOException {
        try (OpenProject other = place.projects().create(folder.resolve("other.kinora"))) {
            AssetId sea = other.assets().put(picture(Color.GREEN, Color.BLACK, 64, false), "image/png", Origin.IMPORTED, "sea.png");
            other.assets().put(picture(Color.RED, Color.BLACK, 64, false), "image/png", Origin.DERIVED, "step.png");
            other.documents().edit(Documents.MAIN, "tag", Caller.LOCAL, view -> List.of(new AssetNotes("The sea", List.of("water")).change(sea)));
        }
        BringAssets bring = new BringAssets(place.projects());
        BringAssets.Input dry = new BringAssets.Input("other.kinora", List.of(), List.of(), false);
        assertThat(bring.run(dry, place.asking()).assets()).extracting(BringAssets.Row::name).containsExactly("The sea");
        assertThat(find("sea", List.of(), false, true)).isEmpty();
        bring.run(new BringAssets.Input("other.kinora", List.of(), List.of("water"), true), place.asking());
        assertThat(find("sea", List.of("water"), false, false)).extracting(LibraryAsset::name).containsExactly("The sea");
        assertThatThrownBy(() -> bring.run(new BringAssets.Input("film.kinora", List.of(), List.of(), true), place.asking()))
                .isInstanceOf(Failure.class).hasMessageContaining("film.kinora is this project");
    }

    @Test
    void files_are_taken_in_with_tags_each_once() throws IOException {
        Source file = Source.ofAsset("sky.png", sky());
        new AddAssets().run(new AddAssets.Input(List.of(file, file), List.of("Sky")), place.asking());
        assertThat(find("", List.of("sky"), false, false)).hasSize(1);
    }
}
