package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Mastering;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.VideoGenerator;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Take;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.operations.Workplace;

/** The pictures of shots: how finely they are drawn, and that each is kept as a take. */
class ShotPicturesTest {
    private static final String SCRIPT = "INT. KITCHEN - DAY\n\nADA, 60, a cook, stands at the table. TOM, 30, waits.\n\nADA\nTea?\n\nTOM\nPlease.\n";

    @TempDir Path folder;
    private final List<ImageRequest> panels = Collections.synchronizedList(new ArrayList<>());
    private final List<VideoRequest> clips = Collections.synchronizedList(new ArrayList<>());
    private Workplace place;
    private Story story;

    @BeforeEach
    void open() {
        place = new Workplace(folder, new Painter(true), new Mover());
        story = place.write(SCRIPT);
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private Build.Tally boards(Quality quality) {
        FilmBuilder builder = new FilmBuilder(place.engine(), null, new KinoraDirector(), place.stager(), place.providers(), new Direct());
        return builder.build(place.project(), Documents.MAIN, story, FilmBuilder.Goal.BOARDS,
                FilmSettings.STANDARD.with(Mastering.STANDARD.at(quality)), Optional.empty(), place.work()).tally();
    }

    private static long pixels(List<ImageRequest> requests) {
        return requests.stream().mapToLong(request -> (long) request.width() * request.height()).sum();
    }

    private long drawn(Quality quality) {
        panels.clear();
        boards(quality);
        return pixels(panels);
    }

    @Test
    void a_draft_draws_a_quarter_of_the_pixels_and_a_preview_about_half() {
        long all = drawn(Quality.FINAL);
        assertThat(all).isPositive();
        assertThat(drawn(Quality.DRAFT)).isEqualTo(all / 4);
        assertThat(drawn(Quality.PREVIEW)).isEqualTo(all * 9 / 16);
    }

    @Test
    void drafts_and_finals_are_kept_apart_and_made_once() {
        int shots = boards(Quality.DRAFT).ran();
        assertThat(boards(Quality.FINAL)).isEqualTo(new Build.Tally(shots, 0, 0, 0));
        assertThat(boards(Quality.DRAFT)).isEqualTo(new Build.Tally(0, shots, 0, 0));
        assertThat(boards(Quality.FINAL)).isEqualTo(new Build.Tally(0, shots, 0, 0));
        assertThat(place.project().takes().all()).hasSize(2 * shots).extracting(Take::note).containsOnly("draft", "");
    }

    @Test
    void a_clip_of_a_draft_has_a_quarter_of_the_pixels_and_all_frames() {
        Shot shot = story.shots().filter(one -> one.framing().kind() != ShotKind.CARD).findFirst().orElseThrow();
        for (Fineness fineness : List.of(Fineness.FINAL, Fineness.DRAFT)) {
            try (Build build = place.engine().build(place.project(), place.work())) {
                Crew crew = new Crew(place.providers(), new Direct());
                ShotPictures pictures = new ShotPictures(place.project(), Documents.MAIN, build, crew, place.work(), fineness);
                Stagings stagings = new Stagings(place.stager(), story, scene -> List.of());
                Map<String, java.util.concurrent.CompletableFuture<ShotPictures.Panel>> asked = pictures.ask(story, new Requests(story), stagings);
                ShotClips moving = new ShotClips(build, crew, new Requests(story), new Performances(story, Map.of()), story.format(), fineness);
                moving.ask(shot, asked.get(shot.id()).join(), new Handles(0, 0), true).join();
                asked.values().forEach(java.util.concurrent.CompletableFuture::join);
            }
        }
        assertThat(clips).extracting(VideoRequest::width, VideoRequest::height).containsExactly(
                org.assertj.core.groups.Tuple.tuple(1280, 720), org.assertj.core.groups.Tuple.tuple(640, 360));
        assertThat(clips).extracting(VideoRequest::frames).containsOnly(clips.getFirst().frames());
    }

    @Test
    void a_hosted_model_is_asked_for_the_size_of_the_film() throws Exception {
        assertThat(Fineness.DRAFT.of(story.format(), new Painter(false).describe())).isEqualTo(story.format());
    }

    @Test
    void a_take_that_was_lost_with_a_run_between_result_and_take_is_added_by_the_next_run() {
        int shots = boards(Quality.FINAL).ran();
        List<Take> before = place.project().takes().all();
        assertThat(before).hasSize(shots);
        // What a run leaves that was killed right after the results were stored.
        place.project().database().transaction(session -> session.update("DELETE FROM take WHERE owner = ?", before.getFirst().owner()));
        assertThat(boards(Quality.FINAL).ran()).isZero();
        assertThat(place.project().takes().list(before.getFirst().owner())).singleElement().satisfies(take -> {
            assertThat(take.parts()).isEqualTo(before.getFirst().parts());
            assertThat(take.stepKey()).isEqualTo(before.getFirst().stepKey());
        });
        boards(Quality.FINAL);
        assertThat(place.project().takes().all()).as("takes are added once").hasSize(shots);
    }

    /** Draws words. */
    private final class Painter implements ImageGenerator {
        private final boolean local;

        Painter(boolean local) {
            this.local = local;
        }

        @Override
        public ModelCard describe() {
            return new ModelCard("painter", "Painter", 1, local, true, List.of("depiction", "staged"), List.of(), Map.of(), "", "");
        }

        @Override
        public Outcome generate(ImageRequest request, Work work) {
            panels.add(request);
            return Outcome.of("image", put(work, request.width() + " " + request.seed(), "image/png"),
                    PartInfo.Picture.opaque(request.width(), request.height()));
        }
    }

    /** Moves words. */
    private final class Mover implements VideoGenerator {
        @Override
        public ModelCard describe() {
            return ModelCard.local("mover", "Mover", 1, "performance");
        }

        @Override
        public Outcome generate(VideoRequest request, Work work) {
            clips.add(request);
            return Outcome.of("clip", put(work, "clip " + request.width(), "video/mp4"),
                    new PartInfo.Clip(request.width(), request.height(), request.rate(), request.frames()));
        }
    }

    private static AssetId put(Work work, String words, String type) {
        return work.assets().put(words.getBytes(StandardCharsets.UTF_8), type, Origin.DERIVED, words);
    }
}
