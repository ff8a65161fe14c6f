package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

class ContinuityTest {
    /** Whoever draws enough lots meets the film in which a fault hides: another seed is a search for one, no check of a build. */
    private static final long SEED = Long.getLong("kinora.lot.seed", 7);

    private static final int SCENES = 2;
    private static final int SHOTS = 4;
    private static final int FILMS = 10;

    private final ContinuityDesk desk = new ContinuityDesk(List.of(new PixelChecks(new OpenCv())));
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    private List<Finding> check(PaintedFilm film) {
        return desk.check(film, Map.of(), work);
    }

    @ParameterizedTest
    @EnumSource(Planted.class)
    void a_planted_fault_is_found_in_nine_of_ten_films(Planted planted) {
        long seed = SEED;
        Random lot = new Random(seed);
        int found = 0;
        StringBuilder told = new StringBuilder("seed " + seed);
        for (int i = 0; i < FILMS; i++) {
            PaintedFilm film = new PaintedFilm(lot.nextLong(), 1, SHOTS);
            int shot = switch (planted) {
                case CHAIN -> SHOTS - 1;
                // not the first, which it repeats, and not one that must go on from another
                case DUPLICATE -> 1 + lot.nextInt(SHOTS - 2);
                default -> lot.nextInt(SHOTS);
            };
            planted.into(film.fault(shot), lot);
            List<Finding> findings = check(film);
            told.append("; ").append(film.shots().get(shot).id()).append(": ").append(findings.stream().map(Finding::text).toList());
            if (findings.stream().anyMatch(one -> one.says(planted.kind()) && one.shots().contains(film.shots().get(shot).id()))) found++;
        }
        assertThat(found).as("%s", told).isGreaterThanOrEqualTo(FILMS * 9 / 10);
    }

    @Test
    void a_clean_film_has_at_most_one_finding_for_twenty_shots() {
        long seed = SEED;
        Random lot = new Random(seed);
        int shots = 0;
        StringBuilder told = new StringBuilder("seed " + seed);
        int findings = 0;
        for (int i = 0; i < FILMS / 2; i++) {
            PaintedFilm film = new PaintedFilm(lot.nextLong(), SCENES, SHOTS);
            shots += film.shots().size();
            for (Finding finding : check(film)) {
                told.append("; ").append(finding.text());
                findings++;
            }
        }
        assertThat(findings).as("%s", told).isLessThanOrEqualTo(shots / 20);
    }

    @Test
    void a_finding_that_was_waived_keeps_its_reason_and_comes_last() {
        PaintedFilm film = new PaintedFilm(3, SCENES, SHOTS);
        film.fault(1).blackFrom = 5;
        film.fault(1).blackFrames = 3;
        film.fault(5).flicker = 0.12;
        List<Finding> all = check(film);
        assertThat(all).extracting(Finding::kind).containsExactlyInAnyOrder("black", "flicker");
        Finding first = all.getFirst();
        List<Finding> waived = desk.check(film, Map.of(first.key(), new Finding.Waiver("a lightning", "Mara")), work);
        assertThat(waived.getLast().key()).isEqualTo(first.key());
        assertThat(waived.getLast().waiver().orElseThrow().reason()).isEqualTo("a lightning");
        assertThat(waived.getFirst().waiver()).isEmpty();
    }

    @Test
    void the_evidence_shows_the_frames_side_by_side_and_a_red_line_around_what_is_wrong() {
        PaintedFilm film = new PaintedFilm(4, 1, SHOTS);
        film.fault(1).blackFrom = 5;
        film.fault(1).blackFrames = 3;
        Finding finding = check(film).getFirst();
        try (Raster evidence = desk.evidence(finding, film, work)) {
            assertThat(evidence.width()).isEqualTo(2 * PaintedFilm.WIDTH);
            assertThat(evidence.get(1, 40, 40)).isGreaterThan(0.1f);
            assertThat(evidence.get(1, PaintedFilm.WIDTH + 40, 40)).isLessThan(0.02f);
            int bottom = evidence.height() - 1;
            int right = evidence.width() - 1;
            for (int[] at : new int[][] {{PaintedFilm.WIDTH, 40}, {PaintedFilm.WIDTH + 40, 0}, {right, 40}, {PaintedFilm.WIDTH + 40, bottom}})
                assertThat(evidence.get(0, at[0], at[1]) - evidence.get(1, at[0], at[1])).as("%d, %d", at[0], at[1]).isGreaterThan(0.5f);
            assertThat(evidence.get(0, PaintedFilm.WIDTH - 1, 40) - evidence.get(1, PaintedFilm.WIDTH - 1, 40)).isLessThan(0.3f);
        }
    }

    @Test
    void a_check_that_was_stopped_ends_with_the_works_failure() {
        work.cancel();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> check(new PaintedFilm(5, 1, 2))).isInstanceOf(Failure.class);
    }
}
