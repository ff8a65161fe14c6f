package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Finding;
import org.kinora.api.story.Light;
import org.kinora.testkit.TestWork;

/**
 * Pictures in another time of day or weather than the script has, counted by kind; place, sky, clouds, houses, lamps and exposure of every picture
 * are drawn by lot. Which lots are drawn is fixed as in {@link ContinuityTest}, and for the same reason. Prints the table.
 */
class LightFaultsTest {
    private static final long SEED = Long.getLong("kinora.lot.seed", 7);
    private static final int FILMS = 40;
    private static final int SHOTS = 4;
    private static final List<String> COVERED = List.of("rain", "snow", "fog", "storm");

    private final ScriptedLight check = new ScriptedLight();
    private final TestWork work = new TestWork();
    private final Random lot = new Random(SEED);
    private final StringBuilder table = new StringBuilder("seed " + SEED + "\nscript        picture       planted found  about others\n");
    private int clean;
    private int told;

    @AfterEach
    void end() {
        work.close();
    }

    private static Light light(String time, String weather) {
        return new Light(time, weather, "neutral");
    }

    /** Share that was found of pictures that were taken in another light than the script's. */
    private double recall(String kind, Light script, Light taken) {
        int found = 0;
        int others = 0;
        for (int i = 0; i < FILMS; i++) {
            OutdoorFilm film = new OutdoorFilm(script, SHOTS, lot);
            clean += SHOTS;
            told += check.check(film, work).size();
            int shot = lot.nextInt(SHOTS);
            film.takenIn(taken, shot, lot);
            List<Finding> findings = check.check(film, work);
            if (findings.stream().anyMatch(one -> one.says(kind) && one.shots().contains("s." + shot))) found++;
            others += (int) findings.stream().filter(one -> !one.shots().contains("s." + shot)).count();
        }
        table.append(String.format(Locale.ROOT, "%-13s %-13s %7d %5d %13d%n", script.time() + " " + script.weather(),
                taken.time() + " " + taken.weather(), FILMS, found, others));
        return (double) found / FILMS;
    }

    @Test
    void another_time_of_day_or_weather_is_told_nine_times_of_ten_and_the_scripts_own_is_not() {
        List<Double> recalls = new ArrayList<>();
        for (String weather : List.of("clear", "rain", "fog")) recalls.add(recall("daytime", light("night", weather), light("day", weather)));
        for (String weather : List.of("clear", "rain", "fog")) recalls.add(recall("daytime", light("day", weather), light("night", weather)));
        for (String weather : COVERED) recalls.add(recall("weather", light("day", weather), light("day", "clear")));
        System.out.printf("%s%d findings in %d clean shots%n", table, told, clean);
        assertThat(recalls).as("%s", table).allMatch(recall -> recall >= 0.9);
        assertThat(told).as("%s", table).isLessThanOrEqualTo(clean / 20);
    }
}
