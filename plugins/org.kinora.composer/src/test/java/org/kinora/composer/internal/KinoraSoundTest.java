package org.kinora.composer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.Recording;
import org.kinora.testkit.TestWork;

class KinoraSoundTest {
    private static final KinoraSound SOUND = new KinoraSound();

    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"room-tone", "rain", "storm", "wind", "sea", "forest", "night", "traffic", "city", "crowd", "market", "kitchen",
            "office", "engine", "train",
        "ship-hum", "cave", "fire", "tavern", "church", "hospital", "school", "water", "boat", "laboratory", "shop", "jungle", "clock", "factory",
        "plane", "phone",
        "footsteps", "silence"})
    void every_kind_is_a_quiet_stereo_loop_without_a_seam(String kind) {
        Outcome outcome = SOUND.generate(request(kind, "", "10", true), work);
        assertThat(outcome.part("sound").info()).isEqualTo(new PartInfo.Sound(48_000, 2, 480_000));
        assertThat(outcome.notes()).isEmpty();
        Recording take = recording(outcome);
        assertThat(take.length()).isEqualTo(480_000);
        assertThat(take.level()).isBetween(-74.0, -24.0);
        assertThat(take.peak()).isLessThanOrEqualTo(-3);
        assertThat(take.offset()).isLessThan(2);
        assertThat(take.seam()).isLessThan(0.8);
        assertThat(take.left()).isNotEqualTo(take.right());
    }

    @ParameterizedTest
    @CsvSource({"rain, 1000, 12000, -3", "engine, 25, 500, -1", "cave, 20, 1000, -4", "forest, 1200, 8000, -4", "wind, 80, 1500, -1.5",
            "crowd, 90, 2600, -2.5",
        "ship-hum, 25, 400, -1", "night, 3500, 5300, -6"})
    void each_kind_lies_where_it_is_heard(String kind, double low, double high, double least) {
        assertThat(take(request(kind, "", "12", true)).band(low, high)).isGreaterThan(least);
    }

    @Test
    void events_are_spread_over_the_whole_length() {
        Recording take = take(request("fire", "", "40", true));
        for (int second = 0; second < 40; second += 5) assertThat(take.level(second * 48_000, (second + 5) * 48_000))
                .isCloseTo(take.level(), within(6.0));
    }

    @Test
    void an_unknown_kind_is_room_tone_with_a_note() {
        Outcome outcome = SOUND.generate(request("zeppelin", "", "3", true), work);
        assertThat(outcome.notes()).containsExactly("no sound is known for \"zeppelin\": room tone stands for it");
        assertThat(recording(outcome).level()).isLessThan(-40);
    }

    @Test
    void words_of_the_kind_or_place_help() {
        assertThat(SOUND.generate(request("heavy rain at night", "", "1", false), work).notes()).isEmpty();
        assertThat(SOUND.generate(request("", "an old kitchen", "1", false), work).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"room-tone, Mara's kitchen, kitchen", "crowd, The Crooked Oar (tavern), tavern", "crowd, classroom of the school, school",
            "engine, night train, train",
        "rain, a kitchen, rain", "room-tone, attic, room-tone"})
    void a_general_kind_takes_its_character_from_the_place(String kind, String place, String same) {
        Recording general = take(request(kind, place, "2", true));
        Recording special = take(request(same, "", "2", true));
        assertThat(general.band(20, 700)).isCloseTo(special.band(20, 700), within(2.5));
        assertThat(general.level()).isCloseTo(special.level(), within(4.0));
    }

    @Test
    void without_a_loop_it_fades_in_and_out() {
        Recording take = take(request("storm", "", "5", false));
        assertThat(Math.abs((int) take.left()[0])).isLessThan(20);
        assertThat(Math.abs((int) take.left()[take.length() - 1])).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/48000", "1/100", "1/7", "1", "61/3"})
    void the_length_is_exact_to_the_sample(String length) {
        for (String kind : new String[] {"sea", "crowd", "church", "train", "night"}) {
            assertThat(take(request(kind, "", length, true)).length()).isEqualTo((int) Rational.parse(length).samples(48_000));
            assertThat(take(request(kind, "", length, false)).length()).isEqualTo((int) Rational.parse(length).samples(48_000));
        }
    }

    @Test
    void the_same_request_gives_the_same_bytes_and_another_seed_others() {
        SoundRequest request = request("forest", "", "4", true);
        Outcome first = SOUND.generate(request, work);
        assertThat(SOUND.generate(request, work)).isEqualTo(first);
        assertThat(SOUND.generate(new SoundRequest("forest", "", Rational.of(4), true, 8, Map.of()), work)).isNotEqualTo(first);
    }

    @Test
    void words_of_an_action_become_an_effect_in_its_room() {
        Outcome door = SOUND.generate(request("heavy door closes in a stone hall", "", "4", false), work);
        assertThat(door.notes()).isEmpty();
        Recording hall = recording(door);
        Recording dry = take(request("heavy door closes", "", "4", false));
        assertThat(hall.level(72_000, 96_000)).isGreaterThan(dry.level(72_000, 96_000) + 20);
        assertThat(hall.peak()).isLessThan(-3);
    }

    @Test
    void an_effect_is_in_the_foreground_and_a_loop_in_the_background() {
        assertThat(take(request("rain", "", "4", true)).level()).isLessThan(-30);
        assertThat(take(with(request("rain", "", "4", true), Map.of("level", "foreground"))).level()).isBetween(-31.0, -18.0);
        assertThat(take(request("helicopter", "", "4", false)).level()).isGreaterThan(take(request("helicopter", "", "4", true)).level() + 10);
    }

    @Test
    void the_room_can_be_said_apart_from_the_words() {
        SoundRequest knock = request("knock", "", "3", false);
        assertThat(take(with(knock, Map.of("room", "church"))).level(96_000, 120_000)).isGreaterThan(take(knock).level(96_000, 120_000) + 20);
        assertThat(take(request("knock", "the cathedral", "3", false)).left()).isEqualTo(take(with(knock, Map.of("room", "church"))).left());
    }

    @Test
    void its_card_lists_every_kind_with_its_words() {
        JsonObject parameters = JsonParser.parseString(SOUND.describe().parameters()).getAsJsonObject();
        JsonObject kinds = parameters.getAsJsonObject("kinds");
        assertThat(kinds.size()).isGreaterThan(150);
        assertThat(kinds.getAsJsonObject("door-close").get("words").getAsString()).contains("door").contains("close");
        assertThat(kinds.getAsJsonObject("footsteps").get("repeats").getAsBoolean()).isTrue();
        for (JsonElement ambience : parameters.getAsJsonArray("ambiences"))
            assertThat(SOUND.generate(request(ambience.getAsString(), "", "1", true), work).notes()).as(ambience.getAsString()).isEmpty();
    }

    private static SoundRequest with(SoundRequest request, Map<String, String> parameters) {
        return new SoundRequest(request.kind(), request.place(), request.length(), request.loop(), request.seed(), parameters);
    }

    @Test
    void cancel_stops_it() {
        work.cancelAfter(5);
        assertThatThrownBy(() -> SOUND.generate(request("market", "", "300", true), work))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
    }

    @Test
    void an_impossible_length_is_told() {
        assertThatThrownBy(() -> SOUND.generate(request("rain", "", "0", true), work)).hasMessage("""
                The sound cannot be 0.0 seconds long.
                  expected: more than 0 and at most 900 seconds
                  found: 0.0 seconds
                  what to do: Ask for a shorter sound, or for a loop that is repeated.""");
    }

    private static SoundRequest request(String kind, String place, String length, boolean loop) {
        return new SoundRequest(kind, place, Rational.parse(length), loop, 7, Map.of());
    }

    private Recording take(SoundRequest request) {
        return recording(SOUND.generate(request, work));
    }

    private Recording recording(Outcome outcome) {
        return Recording.of(work.assets().file(outcome.part("sound").asset()));
    }
}
