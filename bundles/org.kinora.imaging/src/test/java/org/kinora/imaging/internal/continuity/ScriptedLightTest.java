package org.kinora.imaging.internal.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Finding;
import org.kinora.api.story.Light;
import org.kinora.testkit.TestWork;

/** Colours are drawn anew at every run: the bounds are those of the rule. */
class ScriptedLightTest {
    private static final int GRASS = 0x486030;
    private static final int ASPHALT = 0x15181C;

    private final Random lot = new Random();
    private final ScriptedLight check = new ScriptedLight();
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    private List<Finding> check(String time, String weather, boolean interior, int[]... skyAndGround) {
        return check.check(new SkyFilm(new Light(time, weather, "neutral"), interior, List.of(skyAndGround)), work);
    }

    /** Deep to pale, by day. */
    private int blue() {
        return (0x40 + lot.nextInt(0x40)) << 16 | (0x90 + lot.nextInt(0x20)) << 8 | 0xE0 + lot.nextInt(0x20);
    }

    /** A sky that is grey of any lightness from middle grey up. */
    private int grey() {
        return (0x78 + lot.nextInt(0x78)) * 0x010101;
    }

    private int dark() {
        return lot.nextInt(0x30) << 16 | lot.nextInt(0x30) << 8 | lot.nextInt(0x48);
    }

    @Test
    void a_day_picture_in_a_night_is_told() {
        int white = (0xB0 + lot.nextInt(0x40)) * 0x010101;
        assertThat(check("night", "clear", false, new int[] {dark(), ASPHALT}, new int[] {white, white})).singleElement()
                .satisfies(one -> assertThat(one.kind() + one.shots()).isEqualTo("daytime[s.1]"));
    }

    @Test
    void a_night_picture_in_broad_day_is_told() {
        assertThat(check("day", "clear", false, new int[] {blue(), GRASS}, new int[] {0x04060A, 0x020304})).singleElement()
                .satisfies(one -> assertThat(one.kind() + one.shots()).isEqualTo("daytime[s.1]"));
    }

    @Test
    void a_lit_room_at_night_may_be_bright() {
        int white = (0xB0 + lot.nextInt(0x40)) * 0x010101;
        assertThat(check("night", "clear", true, new int[] {white, white})).isEmpty();
    }

    @Test
    void a_blue_sky_in_rain_is_told_and_a_grey_one_is_not() {
        assertThat(check("day", "rain", false, new int[] {grey(), GRASS}, new int[] {blue(), GRASS})).singleElement()
                .satisfies(one -> assertThat(one.kind() + one.shots()).isEqualTo("weather[s.1]"));
    }

    @Test
    void a_blue_sky_in_clear_weather_is_as_it_should_be() {
        assertThat(check("day", "clear", false, new int[] {blue(), GRASS})).isEmpty();
    }
}
