package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole films at 720 lines: the samples, two screenplays and six stories; {@code -Pfilms}, and {@code -Dfilm=NAME} for one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIT {
    private static final double LOUDNESS = -14;
    private static final double MOST_PEAK = -1;

    @TempDir
    Path folder;

    static Stream<Path> samples() throws IOException {
        return scripts(Product.root().resolve("samples"), ".fountain");
    }

    static Stream<Path> screenplays() throws IOException {
        return scripts(Path.of(System.getProperty("kinora.shared"), "data/scripts/ebScreenplays"), ".fountain");
    }

    static Stream<Path> stories() throws IOException {
        return scripts(Path.of(System.getProperty("kinora.shared"), "data/scripts/vimax-benchmark"), ".json");
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("samples")
    void a_sample_is_a_film(Path script) throws Exception {
        Product.onlyWithAllFilms();
        made(script.getFileName().toString(), Files.readString(script));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("screenplays")
    void a_screenplay_is_a_film(Path script) throws Exception {
        Product.onlyWithAllFilms();
        Product.shared("data/scripts/ebScreenplays");
        made(script.getFileName().toString(), Files.readString(script));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("stories")
    void a_story_is_a_film(Path story) throws Exception {
        Product.onlyWithAllFilms();
        Product.shared("data/scripts/vimax-benchmark");
        made(story.getFileName().toString().replace(".json", ".fountain"), VimaxStory.fountain(story));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("stories")
    void a_story_becomes_a_script_that_plans_without_complaint(Path story) throws Exception {
        Product.shared("data/scripts/vimax-benchmark");
        String name = story.getFileName().toString();
        org.junit.jupiter.api.Assumptions.assumeTrue(name.startsWith("artist") || System.getProperty("kinora.films").equals("films"), "one is enough here");
        Kinora kinora = Kinora.in(folder).asShipped();
        kinora.script("story.fountain", VimaxStory.fountain(story));
        Ended planned = kinora.run("make", "story.fountain", "--stop-at", "plan", "--json");
        assertThat(planned.number("scenes")).isEqualTo(Files.readString(story).split("\"scene_num\"").length - 1);
        assertThat(planned.number("shots")).isGreaterThanOrEqualTo(planned.number("scenes"));
        assertThat(planned.notes()).isEmpty();
    }

    private void made(String name, String text) throws IOException, InterruptedException {
        Kinora kinora = Kinora.in(folder).asShipped();
        kinora.script(name, text);
        Ended made = kinora.run("make", name, "--json", "--height", "720", "-o", "film.mp4");
        Film film = Film.of(folder.resolve("film.mp4"));
        assertThat(film.codecs()).startsWith("h264", "aac");
        assertThat(film.seconds()).isCloseTo(made.seconds(), within(0.1));
        assertThat(film.chapters()).hasSizeLessThanOrEqualTo(made.number("scenes")).isNotEmpty();
        double[] loudness = film.loudness();
        assertThat(loudness[0]).as("integrated loudness in LUFS").isCloseTo(LOUDNESS, within(0.2));
        assertThat(loudness[1]).as("true peak in dBTP").isLessThanOrEqualTo(MOST_PEAK);
        keep(name);
        if (made.number("lines") > 0) assertThat(CaptionFile.of(folder.resolve("film.srt")).lint(film.seconds())).isEmpty();
    }

    /** Where a person can look at it: {@code target/films}. */
    private void keep(String name) throws IOException {
        Path films = Files.createDirectories(Path.of(System.getProperty("kinora.target"), "films"));
        Files.copy(folder.resolve("film.mp4"), films.resolve(name.replace(".fountain", ".mp4")), StandardCopyOption.REPLACE_EXISTING);
    }

    /** All scripts of a folder, or the one that was asked for; none where the folder is absent. */
    private static Stream<Path> scripts(Path folder, String ending) throws IOException {
        String wanted = System.getProperty("film", "");
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> scripts = files.filter(file -> file.getFileName().toString().endsWith(ending) && file.getFileName().toString().contains(wanted)).sorted()
                    .toList();
            return scripts.stream();
        }
    }
}
