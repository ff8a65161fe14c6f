package org.kinora.workbench.deliver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.work.Texts;

class DeliveryTest {
    private static final Texts TEXTS = Texts.beside(DeliverOffer.class);
    private static final JsonObject PRESETS = JsonParser.parseString("""
        {"presets":[{"name":"film","title":"As it is.","suffix":".mp4"},{"name":"tiktok","title":"Upright.","suffix":".mp4"},
        {"name":"png","title":"Frames."},{"name":"mp3","title":"Sound.","suffix":".mp3"},{"name":"of-a-plug-in","title":"New.","suffix":".xyz"}]}
        """).getAsJsonObject();
    private static final List<Delivery> ALL = Delivery.all(PRESETS, TEXTS);

    private static Delivery of(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void every_preset_of_an_exporter_is_offered_under_a_heading_and_has_a_name() {
        assertThat(ALL).extracting(Delivery::name).contains("film", "tiktok", "png", "mp3", "of-a-plug-in", "otio", "srt", "storyboard", "project")
                .doesNotHaveDuplicates();
        assertThat(of("of-a-plug-in").title()).isEqualTo("of-a-plug-in");
        assertThat(of("film").title()).isEqualTo("Film");
        assertThat(ALL).allSatisfy(one -> {
            assertThat(one.title() + one.hint() + one.group()).doesNotContain("delivery.").doesNotContain("group.").doesNotContain("preset.");
            assertThat(one.hint()).isNotBlank();
        });
        assertThat(of("tiktok").group()).isNotEqualTo(of("film").group());
    }

    @Test
    void names_of_files_tell_what_they_are_and_can_be_written_everywhere() {
        assertThat(of("film").fileName("Late: Train?")).isEqualTo("late- train-.mp4");
        assertThat(of("tiktok").fileName("rain")).isEqualTo("rain-tiktok.mp4");
        assertThat(of("png").fileName("rain")).isEqualTo("rain-png");
        assertThat(of("otio").fileName("rain")).isEqualTo("rain.otio");
        assertThat(of("storyboard").fileName("rain")).isEqualTo("rain-storyboard.pdf");
    }

    @Test
    void an_export_is_given_what_was_chosen_and_nothing_else() {
        JsonObject film = of("film").input("/out/a.mp4", 720, "best", true);
        assertThat(film.toString()).isEqualTo("{\"preset\":\"film\",\"to\":\"/out/a.mp4\",\"rows\":720,\"quality\":\"best\",\"hardware\":true}");
        assertThat(of("film").input("/out/a.mp4", 0, "", false).keySet()).containsExactly("preset", "to");
        assertThat(of("mp3").input("/out/a.mp3", 720, "best", true).keySet()).as("sound has no rows").containsExactly("preset", "to");
        assertThat(of("otio").input("/out/a.otio", 720, "best", true).keySet()).containsExactly("file");
        assertThat(of("script").input("/out/a.pdf", 0, "", false).keySet()).as("what is printed is saved afterwards").isEmpty();
    }

    @Test
    void the_shelf_lists_the_exports_and_what_was_written_elsewhere_the_latest_first(@TempDir Path folder) throws Exception {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Path old = Files.write(exports.resolve("old.mp4"), new byte[2_500_000]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T10:00:00Z")));
        Files.writeString(exports.resolve(".half.part"), "half");
        Path frames = Files.createDirectories(folder.resolve("frames"));
        Files.write(frames.resolve("1.png"), new byte[1_000]);
        Shelf shelf = new Shelf();
        shelf.add(frames);
        assertThat(shelf.items(exports)).extracting(item -> item.path().getFileName().toString()).containsExactly("frames", "old.mp4");
        assertThat(shelf.items(exports).getLast().size()).isEqualTo("2.5 MB");
        Files.delete(frames.resolve("1.png"));
        Files.delete(frames);
        assertThat(shelf.items(exports)).hasSize(1);
    }
}
