package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.SmallDisk;

/** A film and its side files on their way to where a person wants them. */
class DeliveriesTest {
    private static final int FILM = 3 << 20;

    @TempDir Path folder;

    record Made(@Deliverable(suffix = ".mp4", main = true) AssetId film, @Deliverable(suffix = ".srt") Optional<AssetId> captions,
            @Deliverable(suffix = ".jpg") Optional<AssetId> poster) {}

    private static AssetId asset(AssetStore assets, int size, String name) {
        byte[] bytes = new byte[size];
        bytes[0] = (byte) name.charAt(0);
        return assets.put(bytes, "video/mp4", Origin.DERIVED, name);
    }

    private static Deliveries.Target at(Path file) {
        return new Deliveries.Target(file, false);
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_full_disk_is_named_and_no_half_film_stays_on_it() throws Exception {
        try (TemporaryAssets assets = new TemporaryAssets(); SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 8)) {
            Made made = new Made(asset(assets, FILM, "film"), Optional.of(asset(assets, 5000, "srt")), Optional.of(asset(assets, 200_000, "poster")));
            Path film = disk.folder().resolve("film.mp4");
            for (long free : new long[] {0, FILM / 2, FILM + 4000, FILM + 50_000}) {
                Path ballast = disk.fill(free);
                assertThatThrownBy(() -> new Deliveries(assets).write(made, Optional.of(at(film)))).isInstanceOfSatisfying(Failure.class, full -> {
                    assertThat(full.kind()).isEqualTo(Kind.EXHAUSTED);
                    assertThat(full.failed()).startsWith("The disk is full: " + disk.folder());
                    assertThat(full.found()).startsWith("the disk " + disk.folder() + " (tmpfs) has ");
                });
                assertThat(names(disk.folder())).isSubsetOf("ballast", "film.mp4", "film.srt");
                if (Files.exists(film)) assertThat(film).hasSize(FILM);
                Files.delete(ballast);
                Files.deleteIfExists(film);
            }
            new Deliveries(assets).write(made, Optional.of(at(film)));
            assertThat(names(disk.folder())).containsExactly("film.jpg", "film.mp4", "film.srt");
        }
    }

    @Test
    void an_older_film_stays_whole_when_the_new_one_has_no_room() throws Exception {
        try (TemporaryAssets assets = new TemporaryAssets(); SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 4)) {
            Path film = Files.writeString(disk.folder().resolve("film.mp4"), "the film of yesterday");
            disk.fill(100_000);
            Made made = new Made(asset(assets, FILM, "film"), Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> new Deliveries(assets).write(made, Optional.of(at(film)))).isInstanceOf(Failure.class);
            assertThat(film).hasContent("the film of yesterday");
        }
    }

    @Test
    void a_file_of_no_project_overwrites_none_that_is_there() throws Exception {
        try (TemporaryAssets assets = new TemporaryAssets()) {
            Made made = new Made(asset(assets, 100, "film"), Optional.empty(), Optional.empty());
            for (int i = 0; i < 3; i++) new Deliveries(assets).write(made, Optional.of(Deliveries.Target.fresh(folder, "speak")));
            assertThat(names(folder)).containsExactly("speak-2.mp4", "speak-3.mp4", "speak.mp4");
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_no_full_disk() throws Exception {
        try (TemporaryAssets assets = new TemporaryAssets()) {
            Made made = new Made(asset(assets, 100, "film"), Optional.empty(), Optional.empty());
            Path inFile = Files.writeString(folder.resolve("a-file"), "no folder").resolve("film.mp4");
            assertThatThrownBy(() -> new Deliveries(assets).write(made, Optional.of(at(inFile)))).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.INPUT);
                assertThat(failure.failed()).isEqualTo("The result could not be written to " + inFile + ".");
            });
        }
    }
}
