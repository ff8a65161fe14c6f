package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Finding;
import org.kinora.testkit.TestWork;

class CostumesTest {
    /** As in {@link ContinuityTest}: which colours of cloth lie too near to each other is found, not derived. */
    private static final long SEED = Long.getLong("kinora.lot.seed", 11);
    private static final int FILMS = 20;

    private final Costumes costumes = new Costumes((picture, work) -> List.of());
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void another_coat_is_told_in_nine_of_ten_films_and_in_its_shot_alone() {
        Random lot = new Random(SEED);
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < FILMS; i++) {
            CastFilm film = new CastFilm(lot, 4);
            int shot = lot.nextInt(4);
            film.otherCoat(shot, 40, lot);
            List<Finding> findings = costumes.check(film, work);
            for (Finding finding : findings) {
                if (finding.shots().getFirst().equals("s." + shot)) found++;
                else wrong++;
            }
        }
        assertThat(found).as("seed %d", SEED).isGreaterThanOrEqualTo(FILMS * 9 / 10);
        assertThat(wrong).as("seed %d", SEED).isLessThanOrEqualTo(FILMS * 4 / 20);
    }

    @Test
    void the_same_clothes_nearer_and_farther_are_the_same_clothes() {
        Random lot = new Random(SEED);
        int findings = 0;
        for (int i = 0; i < FILMS; i++) findings += costumes.check(new CastFilm(lot, 4), work).size();
        assertThat(findings).as("seed %d", SEED).isLessThanOrEqualTo(FILMS * 4 / 20);
    }
}
