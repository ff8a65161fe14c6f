package org.kinora.artist.internal.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Performance;
import org.kinora.api.story.CameraMove;
import org.kinora.api.time.Rational;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;

class TimelineTest {
    private static Timeline timeline(Films.Staged shot, int frames, Performance.Spoken... lines) {
        return new Timeline(new Performance(shot.depiction(), List.of(lines)), CameraMove.STILL, new Exposure(frames, Rational.of(24)),
                (who, gait) -> 1400, new Dice(11),
                id -> {
                    throw new AssertionError("no line names phonemes");
                });
    }

    private static Performance.Spoken line(String who, int from, int seconds) {
        return new Performance.Spoken(who, "neutral", "normal", Rational.of(from), Rational.of(seconds), Optional.empty());
    }

    private static Acting acting(Timeline timeline, String who, double seconds) {
        return timeline.performers((int) Math.round(seconds * 24)).stream().filter(one -> one.character().id().equals(who))
                .findFirst().orElseThrow().acting();
    }

    @Test
    void only_who_speaks_moves_the_mouth() {
        Timeline timeline = timeline(Films.talk(), 120, line("anna", 1, 2));
        Set<Mouth> speaker = new HashSet<>();
        for (double time = 1; time < 3; time += 1 / 12.0) {
            speaker.add(acting(timeline, "anna", time).mouth());
            assertThat(acting(timeline, "paul", time).mouth()).isEqualTo(Mouth.REST);
        }
        assertThat(speaker).hasSizeGreaterThan(3);
        assertThat(acting(timeline, "anna", 0.5).mouth()).isEqualTo(Mouth.REST);
    }

    @Test
    void everybody_blinks_and_breathes() {
        Timeline timeline = timeline(Films.talk(), 24 * 20);
        int blinks = 0;
        Set<Double> breath = new HashSet<>();
        boolean shut = false;
        for (int frame = 0; frame < 24 * 20; frame += 2) {
            Acting acting = timeline.performers(frame).getFirst().acting();
            if (acting.lids() == 1 && !shut) blinks++;
            shut = acting.lids() == 1;
            breath.add(acting.breath());
        }
        assertThat(blinks).as("blinks in 20 s").isBetween(3, 14);
        assertThat(breath).hasSizeGreaterThan(4);
    }

    @Test
    void two_frames_share_a_drawing() {
        Timeline timeline = timeline(Films.talk(), 48, line("anna", 0, 2));
        for (int frame = 0; frame < 48; frame += 2) assertThat(timeline.performers(frame + 1)).isEqualTo(timeline.performers(frame));
    }

    @Test
    void people_at_rest_come_back_to_the_same_drawings() {
        Timeline timeline = timeline(Films.talk(), 240);
        Set<List<Performer>> drawings = new HashSet<>();
        for (int frame = 0; frame < 240; frame += 2) drawings.add(timeline.performers(frame));
        assertThat(drawings).as("different drawings in ten seconds").hasSizeBetween(6, 80);
    }

    @Test
    void the_same_shot_is_played_the_same_way() {
        Films.Staged shot = Films.talk();
        Timeline once = timeline(shot, 48, line("paul", 0, 2));
        Timeline again = timeline(shot, 48, line("paul", 0, 2));
        for (int frame = 0; frame < 48; frame++) assertThat(once.performers(frame)).isEqualTo(again.performers(frame));
    }

    @Test
    void who_stands_up_sits_first_and_is_where_the_shot_has_them_in_the_end() {
        Films.Staged shot = Films.script("""
                Title: Up

                INT. KITCHEN - DAY

                ANNA, 40, sits at the table.

                [[shot: full]]

                Anna stands up.
                """, Films.WIDE).stream().filter(one -> one.shot().action().contains("stands up")).findFirst().orElseThrow();
        Timeline timeline = timeline(shot, 72);
        Performer first = timeline.performers(0).getFirst();
        Performer last = timeline.performers(70).getFirst();
        assertThat(first.placement().posture()).isEqualTo("sit");
        assertThat(first.acting().settle()).isEqualTo(1);
        assertThat(last.placement().posture()).isEqualTo("stand");
        assertThat(last.at()).isEqualTo(last.placement().at());
        double before = 1;
        for (int frame = 0; frame < 32; frame += 2) {
            double settle = timeline.performers(frame).getFirst().acting().settle();
            if (timeline.performers(frame).getFirst().placement().posture().equals("sit")) assertThat(settle).isLessThanOrEqualTo(before);
            before = settle;
        }
    }
}
