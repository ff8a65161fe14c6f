package org.kinora.transitions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.film.transition.TransitionKind;
import org.kinora.api.film.transition.TransitionRenderer.Drawing;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Failure;
import org.kinora.gl.internal.EglGraphics;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.testkit.TestWork;

class GlslTransitionsTest {
    private static final int WIDTH = 8;
    private static final int HEIGHT = 4;
    private static final String CURTAIN = """
            // A curtain from the left.
            uniform float soft; // = 0.0
            uniform vec3 edge /* = vec3(0.25, 0.5, 1) */;
            vec4 transition(vec2 uv) {
              if (abs(uv.x - progress) < soft) return vec4(edge, 1.0);
              return uv.x < progress ? getToColor(uv) : getFromColor(uv);
            }
            """;

    @TempDir Path folder;
    private final OpenCv cv = new OpenCv();
    private final PictureFiles pictures = new PictureFiles(cv, new PlaneConversions(cv));
    private final EglGraphics graphics = new EglGraphics();
    private final TestWork work = new TestWork();

    @AfterEach
    void close() {
        work.close();
    }

    private GlslTransitions transitions() {
        return new GlslTransitions(new GlslFolder(folder), graphics, pictures);
    }

    private void drop(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name), source);
    }

    private int[] drawn(String name, Map<String, String> told, float progress) {
        int[] from = new int[WIDTH * HEIGHT];
        int[] to = new int[WIDTH * HEIGHT];
        for (int i = 0; i < from.length; i++) from[i] = 0xFF000000 | i / WIDTH << 16;
        Arrays.fill(to, 0xFF102030);
        int[] into = new int[WIDTH * HEIGHT];
        try (Drawing drawing = transitions().open(name, told, WIDTH, HEIGHT, work)) {
            drawing.draw(from, to, progress, into);
        } catch (Failure failure) {
            if (failure.key().equals("gl.none")) abort("left out: " + failure.failed());
            throw failure;
        }
        return into;
    }

    @Test
    void a_dropped_file_is_a_transition_with_its_parameters() throws IOException {
        drop("curtain.glsl", CURTAIN);
        assertThat(transitions().kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.name()).isEqualTo("curtain");
            assertThat(kind.parameters()).containsExactlyInAnyOrderEntriesOf(Map.of("soft", "0.0", "edge", "0.25 0.5 1"));
        });
    }

    @Test
    void both_pictures_stand_upright_with_their_own_colours() throws IOException {
        drop("curtain.glsl", CURTAIN);
        int[] into = drawn("curtain", Map.of(), 0.5f);
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) assertThat(into[y * WIDTH + x]).as("%d, %d", x, y).isEqualTo(x < 4 ? 0xFF102030 : 0xFF000000 | y << 16);
    }

    @Test
    void up_is_up() throws IOException {
        drop("up.glsl", "vec4 transition(vec2 uv) { return vec4(uv.y > 0.5 ? 1.0 : 0.0, 0.0, uv.x, 1.0); }");
        int[] into = drawn("up", Map.of(), 0.5f);
        assertThat(into[0]).isEqualTo(0xFFFF0010);
        assertThat(into[HEIGHT * WIDTH - 1]).isEqualTo(0xFF0000EF);
    }

    @Test
    void what_is_told_holds_and_one_number_counts_for_all() throws IOException {
        drop("curtain.glsl", CURTAIN);
        assertThat(drawn("curtain", Map.of("soft", "2"), 0.5f)).containsOnly(0xFF4080FF);
        assertThat(drawn("curtain", Map.of("soft", "2", "edge", "1 0 0"), 0.5f)).containsOnly(0xFFFF0000);
        assertThat(drawn("curtain", Map.of("soft", "2", "edge", "1"), 0.5f)).containsOnly(0xFFFFFFFF);
    }

    @Test
    void a_picture_beside_the_transition_is_read_upright() throws IOException {
        drop("luma.glsl", "uniform sampler2D luma;\nvec4 transition(vec2 uv) { return vec4(texture2D(luma, uv).rgb, 1.0); }");
        try (Raster raster = Raster.unbounded(1, 2, RasterFormat.RGB8)) {
            raster.set(0, 0, 0, 1);
            raster.set(2, 0, 1, 1);
            pictures.write(Picture.of(raster), folder.resolve("luma.png"), work);
        }
        int[] into = drawn("luma", Map.of(), 0.5f);
        assertThat(into[0]).isEqualTo(0xFFFF0000);
        assertThat(into[into.length - 1]).isEqualTo(0xFF0000FF);
        assertThat(drawn("luma", Map.of("luma", "luma.png"), 0.5f)).isEqualTo(into);
    }

    @Test
    void one_that_lacks_its_picture_is_left_out_until_it_comes() throws IOException {
        drop("luma.glsl", "uniform sampler2D luma;\nvec4 transition(vec2 uv) { return texture2D(luma, uv); }");
        GlslTransitions transitions = transitions();
        assertThat(transitions.kinds()).isEmpty();
        Files.writeString(folder.resolve("luma.jpg"), "one");
        TransitionKind kind = transitions.kinds().getFirst();
        assertThat(kind.parameters()).containsExactly(Map.entry("luma", "luma.jpg"));
        Files.writeString(folder.resolve("luma.jpg"), "another");
        assertThat(transitions.kinds().getFirst().version()).isNotEqualTo(kind.version());
    }

    @Test
    void a_changed_file_has_another_version() throws IOException {
        drop("curtain.glsl", CURTAIN);
        GlslTransitions transitions = transitions();
        TransitionKind before = transitions.kinds().getFirst();
        assertThat(transitions.kinds()).containsExactly(before);
        drop("curtain.glsl", CURTAIN + "\n// changed\n");
        assertThat(transitions.kinds().getFirst().version()).isNotEqualTo(before.version());
    }

    @Test
    void files_that_are_no_transitions_are_left_out() throws IOException {
        drop("a b.glsl", CURTAIN);
        drop("empty.glsl", "");
        drop("notes.txt", CURTAIN);
        Files.write(folder.resolve("binary.glsl"), new byte[] {(byte) 0xC3, 0x28, 't'});
        Files.createDirectory(folder.resolve("folder.glsl"));
        assertThat(transitions().kinds()).isEmpty();
        assertThat(new GlslTransitions(new GlslFolder(folder.resolve("none")), graphics, pictures).kinds()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told() throws IOException {
        drop("curtain.glsl", CURTAIN);
        drop("broken.glsl", "// one\nvec4 transition(vec2 uv) { return nothing; }");
        drop("luma.glsl", "uniform sampler2D luma;\nvec4 transition(vec2 uv) { return texture2D(luma, uv); }");
        assertThatThrownBy(() -> drawn("gone", Map.of(), 0.5f)).hasMessageContaining("gone.glsl");
        assertThatThrownBy(() -> drawn("curtain", Map.of("hard", "1"), 0.5f)).hasMessageContaining("no parameter hard")
                .hasMessageContaining("[soft, edge]");
        assertThatThrownBy(() -> drawn("curtain", Map.of("edge", "1 2"), 0.5f)).hasMessageContaining("3 numbers parted by blanks")
                .hasMessageContaining("1 2");
        assertThatThrownBy(() -> drawn("curtain", Map.of("soft", "much"), 0.5f)).hasMessageContaining("a number").hasMessageContaining("much");
        assertThatThrownBy(() -> drawn("broken", Map.of(), 0.5f)).hasMessageContaining("broken.glsl").hasMessageContaining("0:2")
                .hasMessageContaining("nothing");
        Files.writeString(folder.resolve("luma.png"), "no picture");
        assertThatThrownBy(() -> drawn("luma", Map.of(), 0.5f)).hasMessageContaining("luma.png");
        assertThatThrownBy(() -> drawn("luma", Map.of("luma", "../x.png"), 0.5f)).hasMessageContaining("no ../x.png there");
    }
}
