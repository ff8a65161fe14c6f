package org.kinora.imaging.internal.operations.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.ControlLayer;
import org.kinora.api.imaging.ControlRequest;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.control.ControlDesk;
import org.kinora.imaging.internal.control.DepthLayers;
import org.kinora.imaging.internal.control.EdgeLayers;
import org.kinora.imaging.internal.control.ScrambledLayers;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.imaging.internal.operations.picture.FileContext;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

class DrawLayerTest {
    private final TestPictures painted = new TestPictures();
    private final Pictures pictures = Tools.pictures();
    private final ControlDesk desk = new ControlDesk(List.of(new EdgeLayers(painted.cv()), new ScrambledLayers(painted.cv()),
            new DepthLayers(painted.cv())), pictures, Tools.CONVERSIONS, painted.cv());
    private final TestWork work = new TestWork();
    private final FileContext context = new FileContext(work);
    private Source photo;

    @TempDir
    Path folder;

    @BeforeEach
    void draw() {
        Path file = folder.resolve("photo.png");
        try (Raster picture = painted.painted(160, 96, (x, y) -> Math.hypot(x - 80, y - 48) < 30 ? 0xD08040 : 0x204060 + y)) {
            painted.cv().load();
            painted.write(picture, file);
        }
        photo = context.source(file);
    }

    @AfterEach
    void end() {
        context.own().close();
    }

    private DrawLayer.Output layer(String kind, List<String> set, long seed, int strength, int from, int to) {
        return new DrawLayer(desk).run(new DrawLayer.Input(kind, Optional.of(photo), Optional.empty(), Optional.empty(), Optional.empty(), 64, set,
                seed, strength, from, to), context);
    }

    private static AssetId asset(Source source) {
        return source.asset().orElseThrow();
    }

    @Test
    void a_layer_has_the_strength_and_the_steps_it_was_asked_for() {
        ControlLayer layer = layer("canny", List.of(), 0, 700, 200, 800).layer();
        assertThat(List.of(layer.strength(), layer.from(), layer.to())).containsExactly(700, 200, 800);
        assertThat(layer.accepts()).isEqualTo(ControlLayer.Accepts.MAP);
    }

    @Test
    void strength_and_steps_change_nothing_of_what_is_drawn() {
        assertThat(layer("canny", List.of(), 0, 700, 200, 800).image()).isEqualTo(layer("canny", List.of(), 0, 1000, 0, 1000).image());
    }

    @Test
    void steps_that_end_before_they_begin_and_strengths_beyond_double_are_refused() {
        assertThatThrownBy(() -> layer("canny", List.of(), 0, 1000, 801, 800)).isInstanceOf(Failure.class).hasMessageContaining("801 to 800");
        assertThatThrownBy(() -> layer("canny", List.of(), 0, 2001, 0, 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_layer_tells_the_picture_it_was_drawn_from_and_all_that_was_set() {
        ControlLayer layer = layer("canny", List.of("low=50", "high=120"), 9, 1000, 0, 1000).layer();
        ControlLayer.Origin origin = layer.origin().orElseThrow();
        assertThat(origin.request().source()).contains(asset(photo));
        assertThat(origin.request().settings()).containsEntry("low", 50L).containsEntry("high", 120L);
        assertThat(List.of(origin.request().seed(), (long) origin.request().resolution())).containsExactly(9L, 64L);
        assertThat(origin.version()).isEqualTo(ControlDesk.VERSION);
        assertThat(origin.edited()).isFalse();
    }

    @Test
    void the_file_of_a_layer_tells_how_to_draw_the_same_bytes_again() {
        ControlLayer layer = layer("shuffle", List.of("grain=32"), 5, 1000, 0, 1000).layer();
        String note = pictures.info(context.file(layer.asset())).metadata().texts().get(ControlDesk.NOTE);
        ControlRequest told = Json.read(note, ControlRequest.class);
        assertThat(told).isEqualTo(layer.origin().orElseThrow().request());
        assertThat(desk.make(told, work).asset()).isEqualTo(layer.asset());
        assertThat(layer("shuffle", List.of("grain=32"), 6, 1000, 0, 1000).image()).isNotEqualTo(layer.asset());
    }

    @Test
    void a_layer_that_somebody_painted_on_says_so_and_keeps_where_it_came_from() {
        ControlLayer layer = layer("canny", List.of(), 0, 700, 200, 800).layer();
        ControlLayer painted = layer.edited(asset(photo));
        assertThat(painted.origin().orElseThrow().edited()).isTrue();
        assertThat(painted.origin().orElseThrow().request()).isEqualTo(layer.origin().orElseThrow().request());
        assertThat(List.of(painted.strength(), painted.from(), painted.to())).containsExactly(700, 200, 800);
    }

    @Test
    void a_depth_that_is_guessed_says_so_and_a_published_recipe_says_that() {
        DrawLayer.Output guess = layer("depth_guess", List.of(), 0, 1000, 0, 1000);
        assertThat(guess.trust()).isEqualTo("guess");
        assertThat(guess.text()).isNotEqualTo(guess.title()).isNotEqualTo(layer("canny", List.of(), 0, 1000, 0, 1000).text());
        assertThat(layer("canny", List.of(), 0, 1000, 0, 1000).trust()).isEqualTo("published");
    }
}
