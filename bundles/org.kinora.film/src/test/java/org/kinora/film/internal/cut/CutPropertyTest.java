package org.kinora.film.internal.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.json.Json;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

class CutPropertyTest {
    private final CutMaker maker = new CutMaker();

    @Provide
    Arbitrary<Story> stories() {
        return RandomStories.all();
    }

    private Materials materials(Story story) {
        return RandomStories.materials(story, maker.handles(story));
    }

    @Property(tries = 300)
    void the_picture_has_no_gap_and_no_overlap(@ForAll("stories") Story story) {
        Cut cut = maker.cut(story, materials(story), FilmSettings.STANDARD);
        long position = 0;
        for (Clip clip : cut.clips(Role.PICTURE)) {
            assertThat(clip.position()).isEqualTo(position);
            assertThat(clip.length()).isPositive();
            position = clip.end();
        }
        assertThat(position).isEqualTo(cut.frames());
    }

    @Property(tries = 300)
    void a_bare_film_lasts_exactly_as_long_as_its_shots(@ForAll("stories") Story story) {
        Cut cut = maker.cut(story, materials(story), FilmSettings.BARE);
        Rational sum = story.shots().map(Shot::duration).reduce(Rational.ZERO, Rational::plus);
        assertThat(cut.frames()).isEqualTo(sum.times(story.format().rate()).round());
        assertThat(cut.duration()).isEqualTo(sum);
    }

    @Property(tries = 200)
    void the_poster_lies_among_the_chapters_in_order_of_frames(@ForAll("stories") Story story) {
        List<Marker> markers = maker.cut(story, materials(story), FilmSettings.STANDARD).markers();
        assertThat(markers).anyMatch(marker -> marker.id().equals("poster")).isSortedAccordingTo(Comparator.comparingLong(Marker::frame));
    }

    @Property(tries = 300)
    void every_line_sounds_at_its_exact_sample(@ForAll("stories") Story story) {
        Cut cut = maker.cut(story, materials(story), FilmSettings.STANDARD);
        for (Line line : story.lines().toList()) {
            Clip shot = cut.clips(Role.PICTURE).stream().filter(clip -> clip.id().equals(line.shot())).findFirst().orElseThrow();
            long exact = Rational.of(shot.position()).dividedBy(story.format().rate()).plus(line.offset()).samples(48_000);
            for (Clip clip : cut.clips(Role.DIALOGUE)) {
                if (!clip.id().equals(line.id())) continue;
                assertThat(clip.position() - clip.in()).isEqualTo(exact);
                assertThat(clip.end()).isLessThanOrEqualTo(cut.samples());
            }
        }
    }

    @Property(tries = 300)
    void the_segments_are_the_film_and_stay_inside_their_clips(@ForAll("stories") Story story) {
        Materials materials = materials(story);
        Cut cut = maker.cut(story, materials, FilmSettings.STANDARD);
        List<SegmentRequest> segments = new Segments(cut, 1, "e").requests();
        assertThat(segments.stream().mapToLong(SegmentRequest::frames).sum()).isEqualTo(cut.frames());
        for (SegmentRequest segment : segments) {
            assertThat(segment.frames()).isPositive();
            inside(segment.picture(), segment.frames(), materials);
            segment.crossing().ifPresent(crossing -> inside(crossing.to(), segment.frames(), materials));
            assertThat(Json.read(Json.write(segment), SegmentRequest.class)).isEqualTo(segment);
        }
    }

    private static void inside(SegmentRequest.Piece piece, long frames, Materials materials) {
        if (!(piece.medium() instanceof Medium.Footage footage)) return;
        Materials.Picture clip = materials.pictures().values().stream().filter(picture -> picture.asset().equals(footage.asset())).findFirst()
                .orElseThrow();
        assertThat(piece.first()).isNotNegative();
        assertThat(piece.first() + frames).isLessThanOrEqualTo(clip.frames());
    }

    @Property(tries = 200)
    void the_mix_holds_only_sound_inside_the_film_and_speech_in_order(@ForAll("stories") Story story) {
        Materials materials = materials(story);
        Cut cut = maker.cut(story, materials, FilmSettings.STANDARD);
        MixRequest mix = new MixPlan(cut, materials.speech(), 1).request();
        for (MixRequest.Part part : mix.parts()) {
            assertThat(part.position()).isNotNegative();
            assertThat(part.position() + part.length()).isLessThanOrEqualTo(mix.samples());
            assertThat(part.level().fadeIn() + part.level().fadeOut()).isLessThanOrEqualTo(part.length());
        }
        for (int i = 1; i < mix.speech().size(); i++) assertThat(mix.speech().get(i).from()).isGreaterThan(mix.speech().get(i - 1).to());
        assertThat(Json.read(Json.write(mix), MixRequest.class)).isEqualTo(mix);
    }

    @Property(tries = 100)
    void every_clip_has_a_name_of_its_own(@ForAll("stories") Story story) {
        Cut cut = maker.cut(story, materials(story), FilmSettings.STANDARD);
        assertThat(cut.tracks().stream().flatMap(track -> track.clips().stream()).map(Clip::id)).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void a_cut_is_read_back_as_it_was_written(@ForAll("stories") Story story) {
        Cut cut = maker.cut(story, materials(story), FilmSettings.STANDARD);
        assertThat(Json.read(Json.write(cut), Cut.class)).isEqualTo(cut);
        assertThat(maker.cut(story, materials(story), FilmSettings.STANDARD)).isEqualTo(cut);
    }
}
