package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Medium;
import org.kinora.api.film.transition.TransitionCall;
import org.kinora.api.film.transition.TransitionKind;
import org.kinora.api.film.transition.TransitionRenderer;
import org.kinora.api.generate.Outcome;
import org.kinora.api.media.Quality;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.film.SegmentRequest.Crossing;
import org.kinora.api.platform.film.SegmentRequest.Piece;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.FilmAssembly;

class TransitionServiceTest {
    private static final FilmFormat SMALL = new FilmFormat(64, 64, Rational.of(24));

    @TempDir Path folder;
    private Bench bench;
    private final TransitionKinds kinds = new TransitionKinds();

    /** The second picture comes from the left; its edge may be told to be darker. */
    private record Curtain(String version) implements TransitionRenderer {
        @Override
        public List<TransitionKind> kinds() {
            return List.of(new TransitionKind("curtain", version, Map.of("edge", "0")));
        }

        @Override
        public Drawing open(String name, Map<String, String> parameters, int width, int height, Work work) {
            int grey = 255 - Integer.parseInt(parameters.getOrDefault("edge", "0"));
            return new Drawing() {
                @Override
                public void draw(int[] from, int[] to, float progress, int[] into) {
                    for (int i = 0; i < into.length; i++) into[i] = (i % width < progress * width ? to[i] : from[i]) & grey * 0x010101;
                }

                @Override
                public void close() {}
            };
        }
    }

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    private Piece grey(String rgb) {
        return new Piece(new Medium.Colour(rgb), 0, 0);
    }

    private SegmentRequest request(String kind) {
        Crossing crossing = new Crossing(kind, grey("C0C0C0"), 0, 3, kinds.version(kind));
        return new SegmentRequest(1, SMALL, 3, grey("404040"), Optional.of(crossing), List.of(), Quality.INTERMEDIATE, "e");
    }

    private Outcome render(SegmentRequest request) {
        return new FilmAssembly(bench.media, bench.stills, kinds, bench.flow).renderSegment(request, bench.work());
    }

    @Test
    void a_plug_in_draws_its_transition() {
        kinds.add(new Curtain("1"));
        Outcome outcome = render(request("curtain"));
        assertThat(outcome.notes()).isEmpty();
        AssetId segment = outcome.part("segment").asset();
        assertThat(bench.lumas(segment, 0, 0, 200, 1000)).allSatisfy(luma -> assertThat(luma).isCloseTo(181, within(4)));
        assertThat(bench.lumas(segment, 800, 0, 1000, 1000)).allSatisfy(luma -> assertThat(luma).isCloseTo(71, within(4)));
    }

    @Test
    void what_is_told_reaches_the_plug_in() {
        kinds.add(new Curtain("1"));
        AssetId segment = render(request("curtain(edge=255)")).part("segment").asset();
        assertThat(bench.lumas(segment, 0, 0, 1000, 1000)).allSatisfy(luma -> assertThat(luma).isCloseTo(16, within(2)));
    }

    @Test
    void its_version_is_part_of_the_segments_key() {
        SegmentRequest without = request("curtain");
        kinds.add(new Curtain("1"));
        SegmentRequest first = request("curtain");
        kinds.remove(new Curtain("1"));
        kinds.add(new Curtain("2"));
        assertThat(List.of(without, first, request("curtain"))).doesNotHaveDuplicates();
        assertThat(kinds.names()).hasSize(47).contains("curtain", "wipeleft");
    }

    @Test
    void one_that_has_gone_since_the_film_was_cut_is_told() {
        kinds.add(new Curtain("1"));
        SegmentRequest request = request("curtain");
        kinds.remove(new Curtain("1"));
        assertThatThrownBy(() -> render(request)).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.getMessage()).contains(
                "curtain"));
    }

    @Test
    void one_that_came_after_the_film_was_cut_does_not_change_its_segments() {
        SegmentRequest request = request("curtain");
        kinds.add(new Curtain("1"));
        assertThat(render(request).notes()).containsExactly("The transition \"curtain\" is not known; a cross-fade was used instead.");
    }

    @Test
    void our_own_names_stay_our_own() {
        kinds.add(new TransitionRenderer() {
            @Override
            public List<TransitionKind> kinds() {
                return List.of(new TransitionKind("fade", "x"));
            }

            @Override
            public Drawing open(String name, Map<String, String> parameters, int width, int height, Work work) {
                throw new IllegalStateException("asked for " + name);
            }
        });
        assertThat(kinds.version("fade")).isEmpty();
        assertThat(render(request("fade")).notes()).isEmpty();
    }

    @Test
    void a_call_is_written_as_it_is_read() {
        TransitionCall call = TransitionCall.of(" cube ( persp = 0.7, unzoom=0.3 )");
        assertThat(call).isEqualTo(new TransitionCall("cube", Map.of("persp", "0.7", "unzoom", "0.3")));
        assertThat(TransitionCall.of(call.toString())).isEqualTo(call);
        assertThat(TransitionCall.of("wipeleft").toString()).isEqualTo("wipeleft");
    }
}
