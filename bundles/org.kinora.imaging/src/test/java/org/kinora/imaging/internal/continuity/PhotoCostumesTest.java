package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Finding;
import org.kinora.api.story.Figure;
import org.kinora.imaging.internal.compose.HaarFaces;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

/**
 * Clothes of another hue on a photograph of one person, whose body is known by her face alone. The photograph is scikit-image's astronaut, so it runs
 * where that is: with {@code -Ppictures}. Prints the table.
 */
class PhotoCostumesTest {
    private static final long SEED = Long.getLong("kinora.lot.seed", 7);
    private static final int FILMS = 20;
    private static final int SHOTS = 4;
    private static final Figure MARA = new Figure("mara", 500, 500, 0, "stand", "", false, "");

    private final Costumes costumes = new Costumes(new HaarFaces(Tools.CV, Tools.CONVERSIONS));

    @Test
    void other_clothes_under_a_face_are_told_in_nine_of_ten_films_and_the_same_ones_are_not() {
        Path file = Path.of(System.getProperty("kinora.skimage", ""), "astronaut.png");
        Assumptions.assumeTrue(Files.isRegularFile(file), "there is no " + file);
        Random lot = new Random(SEED);
        List<String> missed = new ArrayList<>();
        int others = 0;
        int told = 0;
        try (TestWork work = new TestWork()) {
            int[] photo = PhotoFilm.read(file, work);
            for (int i = 0; i < FILMS; i++) {
                PhotoFilm film = new PhotoFilm(photo, MARA, SHOTS, lot);
                told += costumes.check(film, work).size();
                int shot = lot.nextInt(SHOTS);
                double degrees = (lot.nextBoolean() ? 1 : -1) * (60 + lot.nextInt(121));
                film.otherClothes(shot, degrees);
                List<Finding> findings = costumes.check(film, work);
                if (findings.stream().noneMatch(one -> one.shots().getFirst().equals("s." + shot))) missed.add("shot " + shot + " by " + degrees);
                others += (int) findings.stream().filter(one -> !one.shots().contains("s." + shot)).count();
            }
        }
        System.out.printf("seed %d: clothes on a photograph %d of %d found, %d findings about others, %d in %d clean shots; missed %s%n", SEED,
                FILMS - missed.size(), FILMS, others, told, FILMS * SHOTS, missed);
        assertThat(missed).hasSizeLessThanOrEqualTo(FILMS / 10);
        assertThat(told).isLessThanOrEqualTo(FILMS * SHOTS / 20);
    }
}
