package org.kinora.imaging.internal.operations.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.generate.EditRequest;
import org.kinora.api.generate.ImageEditor;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Money;
import org.kinora.api.work.Price;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

class EditPictureTest {
    private static final int WIDTH = 24;
    private static final int HEIGHT = 10;

    @TempDir
    Path folder;
    private final TestWork work = new TestWork();
    private final Pictures pictures = Tools.pictures();
    private final List<EditRequest> asked = new ArrayList<>();

    @BeforeEach
    void files() {
        try (Raster raster = Raster.take(WIDTH, HEIGHT, RasterFormat.RGB8.with(Samples.U16), work); Mask mask = Mask.take(WIDTH, HEIGHT, work)) {
            for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) for (int c = 0; c < 3; c++) raster.set(c, x, y, (x * 7 + y + c) / 300f);
            for (int y = 2; y < 6; y++) for (int x = 4; x < 12; x++) mask.set(x, y, x == 11 ? 128 : 255);
            pictures.write(Picture.of(raster), folder.resolve("in.png"), work);
            pictures.writeMask(mask, folder.resolve("mask.png"), work);
        }
    }

    @AfterEach
    void end() {
        work.close();
    }

    private EditPicture.Output edit(String words, String editor, List<String> controls, ImageEditor... installed) {
        EditPicture operation = new EditPicture(editors(installed), pictures, Tools.CONVERSIONS);
        return operation.run(new EditPicture.Input("in.png", words, "mask.png", "people", 700, 5, editor, controls, List.of("steps=9")), new Loose());
    }

    private static Editors editors(ImageEditor... installed) {
        return new Editors(new Shelf(List.of(installed)), new Straight(), null);
    }

    @Test
    void only_what_the_mask_covers_is_changed_and_in_that_proportion() {
        EditPicture.Output output = edit("a red door", "", List.of(), new Red("red", WIDTH, Price.FREE));
        assertThat(output.editor()).isEqualTo("red");
        try (Picture before = pictures.read(folder.resolve("in.png"), work); Picture after = pictures.read(output.image(), work)) {
            assertThat(after.raster().format()).as("as fine as it was").isEqualTo(before.raster().format());
            for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) {
                float was = before.raster().get(0, x, y);
                float now = after.raster().get(0, x, y);
                boolean within = y >= 2 && y < 6 && x >= 4 && x < 12;
                if (!within) assertThat(now).as("at %d,%d", x, y).isEqualTo(was);
                else if (x < 11) assertThat(now).as("at %d,%d", x, y).isEqualTo(1f);
                else assertThat(now).as("at %d,%d", x, y).isBetween(was + (1 - was) * 0.49f, was + (1 - was) * 0.52f);
            }
        }
    }

    @Test
    void an_editor_is_asked_with_plain_pictures_and_all_that_was_said() {
        edit("a red door", "", List.of("canny=in.png@600", "depth=mask.png"), new Red("red", WIDTH, Price.FREE));
        EditRequest request = asked.getFirst();
        assertThat(request.prompt()).isEqualTo("a red door");
        assertThat(request.negative()).isEqualTo("people");
        assertThat(request.strength()).isEqualTo(700);
        assertThat(request.seed()).isEqualTo(5);
        assertThat(request.parameters()).containsEntry("steps", "9");
        assertThat(request.controls()).extracting(layer -> layer.kind() + " " + layer.strength()).containsExactly("canny 600", "depth 1000");
        try (Picture picture = pictures.read(request.picture(), work)) {
            assertThat(picture.raster().format()).isEqualTo(RasterFormat.RGB8);
        }
    }

    @Test
    void the_first_editor_is_asked_unless_another_one_is_named() {
        ImageEditor first = new Red("first", WIDTH, Price.FREE);
        ImageEditor second = new Red("second", WIDTH, Price.FREE);
        assertThat(edit("a door", "", List.of(), first, second).editor()).isEqualTo("first");
        assertThat(edit("a door", "second", List.of(), first, second).editor()).isEqualTo("second");
        assertThatThrownBy(() -> edit("a door", "third", List.of(), first)).hasMessageContaining("There is no picture editor third.");
        assertThat(new ListEditors(editors(first, second)).run(new ListEditors.Input(), new Loose()).text()).isEqualTo("""
                first   Red, on this machine
                second   Red, on this machine""");
    }

    @Test
    void what_cannot_be_done_is_told_with_what_to_do_instead() {
        assertThatThrownBy(() -> edit("a door", "", List.of())).hasMessageContaining("Nothing is installed here").hasMessageContaining("image fill");
        assertThatThrownBy(() -> edit(" ", "", List.of(), new Red("red", WIDTH, Price.FREE))).hasMessageContaining("not said what shall be seen");
        assertThatThrownBy(() -> edit("a door", "", List.of("canny"), new Red("red", WIDTH, Price.FREE))).hasMessageContaining("KIND=FILE");
        Price paid = new Price(Money.NOTHING, Money.of("0.04 USD"));
        assertThatThrownBy(() -> edit("a door", "", List.of(), new Red("red", WIDTH, paid))).hasMessageContaining("costs money");
        assertThatThrownBy(() -> edit("a door", "", List.of(), new Red("red", WIDTH + 1, Price.FREE))).hasMessageContaining("another size")
                .hasMessageContaining("25 x 10");
    }

    /** Paints everything red, wherever it is asked to. */
    private final class Red implements ImageEditor {
        private final String id;
        private final int width;
        private final Price price;

        Red(String id, int width, Price price) {
            this.id = id;
            this.width = width;
            this.price = price;
        }

        @Override
        public ModelCard describe() {
            return ModelCard.local(id, "Red", 1);
        }

        @Override
        public Price estimate(EditRequest request) {
            return price;
        }

        @Override
        public Outcome generate(EditRequest request, Work of) {
            asked.add(request);
            try (Raster raster = Raster.take(width, HEIGHT, RasterFormat.RGB8, of)) {
                raster.plane(0).fill((byte) 255);
                return Outcome.of("image", pictures.store(raster, "red.png", of), PartInfo.Picture.opaque(width, HEIGHT));
            }
        }
    }

    private record Shelf(List<ImageEditor> editors) implements Providers {
        @Override
        public <P> List<P> all(Class<P> capability) {
            return editors.stream().map(capability::cast).toList();
        }

        @Override
        public <P> Optional<P> find(Class<P> capability, String id) {
            return all(capability).stream().findFirst();
        }

        @Override
        public <P> List<P> where(Class<P> capability, String property, Predicate<String> wanted) {
            return List.of();
        }

        @Override
        public Optional<String> id(Object service) {
            return Optional.empty();
        }

        @Override
        public Optional<String> origin(Object service) {
            return Optional.empty();
        }
    }

    private static final class Straight implements Guard {
        @Override
        public <T> T longCall(Object service, String what, Duration deadline, BooleanSupplier cancelled, Callable<T> call) {
            return shortCall(service, what, call);
        }

        @Override
        public <T> T shortCall(Object service, String what, Callable<T> call) {
            try {
                return call.call();
            } catch (RuntimeException told) {
                throw told;
            } catch (Exception unforeseen) {
                throw new IllegalStateException(unforeseen);
            }
        }
    }

    /** Somebody at a folder without a project. */
    private final class Loose implements Context {
        @Override
        public Work work() {
            return work;
        }

        @Override
        public Caller caller() {
            return Caller.LOCAL;
        }

        @Override
        public boolean inProject() {
            return false;
        }

        @Override
        public <T> T project(Class<T> view) {
            throw new IllegalStateException("there is no project");
        }

        @Override
        public String branch() {
            return "main";
        }

        @Override
        public byte[] bytes(Source source) {
            throw new IllegalStateException("nothing was handed in");
        }

        @Override
        public Optional<Path> localFile(String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
