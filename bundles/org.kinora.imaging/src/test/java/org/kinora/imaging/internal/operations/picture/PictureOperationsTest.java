package org.kinora.imaging.internal.operations.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Density;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureInfo;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

class PictureOperationsTest {
    @TempDir
    Path folder;
    private final FileContext context = new FileContext(new TestWork());
    private final Pictures pictures = Tools.pictures();
    private Path photo;

    /** A red square on grey, stored lying on its side. */
    @BeforeEach
    void draw() {
        photo = folder.resolve("photo.png");
        try (Raster raster = Raster.unbounded(60, 40, RasterFormat.RGB8)) {
            for (int y = 0; y < 40; y++)
                for (int x = 0; x < 60; x++) for (int plane = 0; plane < 3; plane++) raster.set(plane, x, y, x >= 10 && x < 30 && y >= 5 && y < 25
                        ? plane == 0 ? 0.9f : 0.1f : 0.5f);
            pictures.write(new Picture(raster, Metadata.NONE.with(Orientation.QUARTER_RIGHT).with(Density.dpi(72)).withText("Title", "square")),
                    photo, context.work());
        }
    }

    @AfterEach
    void end() {
        context.own().close();
    }

    @Test
    void info_tells_what_the_header_says() {
        ShowPicture.Output told = new ShowPicture(pictures).run(new ShowPicture.Input(context.source(photo)), context);
        assertThat(told.width()).isEqualTo(40);
        assertThat(told.height()).isEqualTo(60);
        assertThat(told.text()).contains("photo.png: PNG, 40 x 60, colour, 8 bit, stored quarter right").contains("72 dpi").contains("Title: square");
    }

    private ConvertPicture.Output convert(String to, int width, String crop, String bits, boolean bare) {
        return new ConvertPicture(pictures, Tools.CONVERSIONS).run(new ConvertPicture.Input(context.source(photo), to, width, 0, crop, "lanczos",
                false, bits, 0, bare, false),
                context);
    }

    @Test
    void convert_cuts_scales_and_changes_the_kind() {
        ConvertPicture.Output made = convert("tiff", 20, "0,0,40x20", "16", false);
        assertThat(made.width()).isEqualTo(20);
        assertThat(made.height()).isEqualTo(10);
        PictureInfo info = pictures.info(context.file(made.picture()));
        assertThat(info.kind()).isEqualTo(PictureKind.TIFF);
        assertThat(info.format().samples()).isEqualTo(Samples.U16);
        assertThat(info.metadata().density().orElseThrow().dpi()).isEqualTo(72);
        assertThat(made.picture().mediaType()).isEqualTo("image/tiff");
    }

    @Test
    void convert_leaves_metadata_out_when_bare() {
        PictureInfo info = pictures.info(context.file(convert("png", 0, "", "0", true).picture()));
        assertThat(info.metadata()).isEqualTo(Metadata.NONE);
        assertThat(info.width()).isEqualTo(40);
    }

    @Test
    void convert_tells_what_cannot_be() {
        assertThatThrownBy(() -> convert("jpeg", 0, "", "16", false)).isInstanceOf(Failure.class).hasMessageContaining("does not keep 16 bits");
        assertThatThrownBy(() -> convert("png", 0, "30,0,20x20", "0", false)).hasMessageContaining("within 40 x 60 pixels");
        assertThatThrownBy(() -> convert("png", 0, "a,b", "0", false)).hasMessageContaining("--crop X,Y,WIDTHxHEIGHT");
    }

    private SelectArea.Output select(String... steps) {
        return new SelectArea(pictures, Tools.selections()).run(new SelectArea.Input(context.source(photo), List.of(steps), Optional.empty(),
                Optional.empty(),
                Optional.empty()), context);
    }

    @Test
    void select_does_its_steps_in_their_order() {
        // upright, the square lies 15 from the left and 10 from the top
        SelectArea.Output made = select("wand 25,20 tolerance=10 hard=yes");
        assertThat(made.box()).isEqualTo(new Area(15, 10, 20, 20));
        assertThat(made.permille()).isEqualTo(Math.round(1000 * 400 / 2400f));
        assertThat(select("wand 25,20 hard=yes", "grow 2", "subtract rectangle 0,0,40x20").box()).isEqualTo(new Area(13, 20, 24, 12));
        try (Mask mask = pictures.readMask(context.file(made.mask()), context.work())) {
            assertThat(mask.get(25, 20)).isEqualTo(255);
            assertThat(mask.get(5, 5)).isZero();
        }
    }

    @Test
    void a_recipe_is_done_again() throws Exception {
        SelectArea.Output made = select("ellipse 20,30 10x5 turn=30", "feather 2", "invert");
        Path recipe = Files.copy(context.file(made.recipe()), folder.resolve("recipe.json"));
        SelectArea.Output again = new SelectArea(pictures, Tools.selections()).run(new SelectArea.Input(context.source(photo), List.of(),
                Optional.of(context.source(recipe)),
                Optional.empty(), Optional.empty()), context);
        assertThat(again.mask()).isEqualTo(made.mask());
        assertThat(again.steps()).isEqualTo(made.steps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wand", "wand 5", "wand a,b", "brush", "ellipse 1,2", "grow", "grow x", "add", "colour red", "polish 3",
            "rectangle 1,2,3", "figure 1,2,3x", "depth x",
            "wand 1,1 tolerance=999", "lasso"})
    void a_step_that_is_not_understood_is_told(String step) {
        assertThatThrownBy(() -> select(step)).isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "lasso 1,1 30,1 30,30", "polygon 1,1 30,1 30,30", "colour E61919 far=20", "brush 5,5 30,50 size=6",
            "figure 10,5,30x30",
            "magnetic 15,10 35,10 35,30 15,30", "replace wand 1,1 everywhere=yes", "figure 10,5,30x30 keep=20,15:25,15:25,20 drop=1,1:3,1:3,3"})
    void every_tool_can_be_said(String step) {
        assertThat(select(step).permille()).isBetween(1, 1000);
    }

    @Test
    void a_depth_that_is_needed_is_asked_for() {
        assertThatThrownBy(() -> select("depth 20,20")).hasMessageContaining("no depth");
        Path depth = folder.resolve("depth.tif");
        try (Raster metres = Raster.unbounded(40, 60, RasterFormat.DATA)) {
            for (int y = 0; y < 60; y++) for (int x = 0; x < 40; x++) metres.set(0, x, y, x >= 15 && x < 35 && y >= 10 && y < 30 ? 1 : 4);
            pictures.write(Picture.of(metres), depth, context.work());
        }
        SelectArea.Output made = new SelectArea(pictures, Tools.selections()).run(new SelectArea.Input(context.source(photo), List.of("depth 25,20"),
                Optional.empty(),
                Optional.empty(), Optional.of(context.source(depth))), context);
        assertThat(made.permille()).isBetween(150, 185);
    }

    private ChangeMask.Output change(Path mask, String with, String combine, String size, String... steps) {
        return new ChangeMask(pictures, Tools.selections()).run(new ChangeMask.Input(context.source(mask), List.of(steps),
                with.isEmpty() ? Optional.empty() : Optional.of(context.source(folder.resolve(with))), combine, Optional.empty(), size), context);
    }

    @Test
    void a_mask_is_changed_combined_and_goes_through_polygons_unchanged() throws Exception {
        Path mask = Files.copy(context.file(select("wand 25,20 hard=yes").mask()), folder.resolve("mask.png"));
        Files.copy(context.file(select("rectangle 0,0,25x60").mask()), folder.resolve("half.png"));
        assertThat(change(mask, "", "add", "", "grow 3").box()).isEqualTo(new Area(12, 7, 26, 26));
        ChangeMask.Output rest = change(mask, "half.png", "subtract", "");
        assertThat(rest.box()).isEqualTo(new Area(25, 10, 10, 20));
        assertThat(rest.contours()).isEqualTo(1);
        Path polygons = Files.copy(context.file(rest.polygons()), folder.resolve("rest.polygons.json"));
        assertThat(change(polygons, "", "add", "40x60").mask()).isEqualTo(rest.mask());
        assertThatThrownBy(() -> change(polygons, "", "add", "")).hasMessageContaining("--size");
        Path nonsense = Files.writeString(folder.resolve("x.json"), "[1,2");
        assertThatThrownBy(() -> change(nonsense, "", "add", "40x60")).hasMessageContaining("holds no polygons");
    }
}
