package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Bench;
import org.kinora.film.internal.text.FontChain;

class NestedFilmTest {
    private static final FilmFormat SMALL = new FilmFormat(64, 64, Rational.of(24));

    @TempDir Path folder;
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    /** Four clips with transitions between them; the first and the third one move. */
    private Cut film() {
        Medium moving = new Medium.Footage(bench.clip(SMALL, 40), Fit.CROP);
        List<Clip> row = List.of(clip("a", moving, 0, 12, 2, Blend.CUT), clip("b", new Medium.Colour("902010"), 12, 10, 0, Blend.around("fade", 6)),
                clip("c", moving, 22, 12, 9, Blend.around("wipeleft", 4)), clip("d", new Medium.Colour("2040A0"), 34, 8, 0, Blend.around("fade", 5)));
        return new Cut(SMALL, "en", 42, List.of(new Track(Role.PICTURE, row, false)), List.of(), Map.of(), Mastering.STANDARD);
    }

    private static Clip clip(String id, Medium medium, long position, long length, long in, Blend blend) {
        return new Clip(id, id, medium, position, length, in, blend, Level.PLAIN);
    }

    /** A number for each frame that tells its pixels. */
    private List<Integer> frames(Cut cut) {
        List<Integer> frames = new ArrayList<>();
        SegmentRenderer renderer = new SegmentRenderer(bench.media, bench.stills, new FontChain(), new TransitionKinds(), bench.flow);
        for (SegmentRequest segment : bench.film.segments(cut)) renderer.draw(segment, bench.work(), frame -> {
            try (frame) {
                frames.add(Arrays.hashCode(frame.memory().toArray(ValueLayout.JAVA_BYTE)));
            }
        });
        return frames;
    }

    private Cut edited(Cut cut, CutEdit... edits) {
        var edited = bench.film.edit(cut, List.of(edits));
        assertThat(edited.conflicts()).isEmpty();
        return edited.cut();
    }

    @Test
    void a_nest_shows_frame_for_frame_what_its_clips_showed() {
        Cut film = film();
        List<Integer> frames = frames(film);
        assertThat(frames).hasSize(42);
        assertThat(frames(edited(film, new CutEdit.Nest(List.of("b", "c"), "n")))).isEqualTo(frames);
        assertThat(frames(edited(film, new CutEdit.Nest(List.of("a", "b", "c", "d"), "n")))).isEqualTo(frames);
        assertThat(frames(edited(film, new CutEdit.Nest(List.of("b", "c"), "n"), new CutEdit.Nest(List.of("n", "d"), "m")))).isEqualTo(frames);
    }

    @Test
    void a_part_of_a_nest_is_that_part_of_its_frames() {
        Cut film = film();
        Cut all = edited(film, new CutEdit.Nest(List.of("a", "b", "c", "d"), "n"));
        List<Integer> later = frames(edited(all, new CutEdit.Ripple("n", CutEdit.Edge.IN, 17)));
        assertThat(later).isEqualTo(frames(film).subList(17, 42));
    }

    @Test
    void beyond_its_ends_a_nest_holds_its_first_and_last_frame() {
        Cut film = film();
        List<Integer> frames = frames(film);
        Cut all = edited(film, new CutEdit.Nest(List.of("a", "b", "c", "d"), "n"));
        List<Integer> longer = frames(edited(all, new CutEdit.Ripple("n", CutEdit.Edge.IN, -3), new CutEdit.Ripple("n", CutEdit.Edge.OUT, 2)));
        assertThat(longer).hasSize(47);
        assertThat(longer.subList(0, 3)).containsOnly(frames.getFirst());
        assertThat(longer.subList(3, 45)).isEqualTo(frames);
        assertThat(longer.subList(45, 47)).containsOnly(frames.getLast());
    }

    @Test
    void a_nest_plays_backwards() {
        Cut film = film();
        Cut all = edited(film, new CutEdit.Nest(List.of("a", "b", "c", "d"), "n"), new CutEdit.Retime("n", Rational.of(-1)));
        assertThat(frames(all)).isEqualTo(frames(film).reversed());
    }
}
