package org.kinora.imaging.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.history.EditedPicture;
import org.kinora.api.imaging.history.HistoryLimits;
import org.kinora.testkit.TestWork;

class EditedPictureTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 530;

    private static Raster copy(Raster raster) {
        Raster copy = Raster.unbounded(raster.width(), raster.height(), raster.format());
        copy.copyFrom(raster);
        return copy;
    }

    private static void same(Raster one, Raster other) {
        assertThat(one.memory().mismatch(other.memory())).isEqualTo(-1);
    }

    private static void paint(EditedPicture picture, Area area, Random random) {
        picture.touch(area);
        for (int plane = 0; plane < picture.pixels().format().planes(); plane++)
            for (int y = area.y(); y < area.bottom(); y += 1 + random.nextInt(3))
                for (int x = area.x(); x < area.right(); x++) picture.pixels().set(plane, x, y, random.nextFloat());
    }

    private static Area area(Random random) {
        return random.nextInt(6) == 0 ? new Area(0, 0, WIDTH, HEIGHT)
                : Area.between(random.nextInt(WIDTH), random.nextInt(HEIGHT), WIDTH, HEIGHT).and(new Area(0, 0, random.nextInt(1, WIDTH),
                        random.nextInt(1, HEIGHT)));
    }

    /** Any walk of steps, undone and redone, in memory and in the file, is a walk along kept copies. */
    @Property(tries = 12)
    void every_step_back_and_forth_gives_exactly_what_was_there(@ForAll long seed, @ForAll @IntRange(max = 2) int samples, @ForAll boolean tight)
            throws IOException {
        Random random = new Random(seed);
        RasterFormat format = RasterFormat.RGBA8.with(Samples.values()[samples]);
        HistoryLimits limits = tight ? new HistoryLimits(64, 1 << 20, 1L << 30) : HistoryLimits.USUAL;
        List<Raster> kept = new ArrayList<>();
        try (TestWork work = new TestWork()) {
            try (EditedPicture picture = new TileHistories().open(Raster.unbounded(WIDTH, HEIGHT, format), limits, work)) {
                kept.add(copy(picture.pixels()));
                int at = 0;
                for (int i = 0; i < 14; i++) {
                    if (random.nextInt(3) > 0) {
                        Area area = area(random);
                        picture.begin("step " + i);
                        if (!area.isEmpty()) paint(picture, area, random);
                        if (random.nextInt(8) == 0) {
                            picture.abandon();
                        } else {
                            picture.commit();
                            if (!area.isEmpty()) {
                                while (kept.size() > at + 1) kept.removeLast().close();
                                kept.add(copy(picture.pixels()));
                                at++;
                            }
                        }
                    } else if (random.nextBoolean()) {
                        assertThat(picture.undo().isEmpty()).isEqualTo(at == 0);
                        at = Math.max(0, at - 1);
                    } else {
                        assertThat(picture.redo().isEmpty()).isEqualTo(at == kept.size() - 1);
                        at = Math.min(kept.size() - 1, at + 1);
                    }
                    same(picture.pixels(), kept.get(at));
                    assertThat(picture.done()).hasSize(at);
                    assertThat(picture.undone()).hasSize(kept.size() - 1 - at);
                    // what waits to be packed may be over the limit, up to 48 MB
                    assertThat(picture.memoryBytes()).isLessThanOrEqualTo(limits.memoryBytes() + (48L << 20));
                }
            }
            try (Stream<java.nio.file.Path> left = Files.list(work.scratch())) {
                assertThat(left).isEmpty();
            }
        } finally {
            kept.forEach(Raster::close);
        }
    }

    @Example
    void a_new_step_forgets_what_could_be_redone() {
        try (TestWork work = new TestWork(); EditedPicture picture = new TileHistories().open(Raster.unbounded(300, 300, RasterFormat.GREY8), work)) {
            for (String title : List.of("one", "two")) {
                picture.begin(title);
                paint(picture, new Area(0, 0, 10, 10), new Random(title.hashCode()));
                picture.commit();
            }
            picture.undo();
            assertThat(picture.undone()).containsExactly("two");
            picture.begin("three");
            paint(picture, new Area(5, 5, 10, 10), new Random(3));
            picture.commit();
            assertThat(picture.undone()).isEmpty();
            assertThat(picture.done()).containsExactly("three", "one");
        }
    }

    @Example
    void the_oldest_step_goes_when_there_are_too_many() {
        HistoryLimits limits = new HistoryLimits(3, 1 << 20, 1 << 20);
        try (TestWork work = new TestWork(); EditedPicture picture = new TileHistories().open(Raster.unbounded(300, 300, RasterFormat.GREY8), limits,
                work)) {
            for (int i = 0; i < 5; i++) {
                picture.begin("step " + i);
                paint(picture, new Area(i * 20, 0, 10, 10), new Random(i));
                picture.commit();
            }
            assertThat(picture.done()).containsExactly("step 4", "step 3", "step 2");
        }
    }

    @Example
    void steps_neither_nest_nor_end_before_they_begin() {
        try (TestWork work = new TestWork(); EditedPicture picture = new TileHistories().open(Raster.unbounded(30, 30, RasterFormat.GREY8), work)) {
            assertThatThrownBy(picture::commit).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> picture.touch(new Area(0, 0, 1, 1))).isInstanceOf(IllegalStateException.class);
            picture.begin("stroke");
            assertThatThrownBy(() -> picture.begin("other")).hasMessageContaining("stroke");
            assertThatThrownBy(picture::undo).hasMessageContaining("stroke");
            picture.commit();
            assertThat(picture.done()).isEmpty();
        }
    }
}
