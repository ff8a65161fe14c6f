package org.kinora.direction.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Figure;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;

class BlockingTest {
    private static final Moment TWO = moment(Map.of("anna", 300, "paul", 700), Map.of("paul", "sit"));

    private static Moment moment(Map<String, Integer> sides, Map<String, String> poses) {
        return new Moment(sides.keySet().stream().sorted().toList(), List.of(), sides, poses, Map.of("anna", "letter"), Optional.of("paul"),
                List.of());
    }

    private static List<Figure> figures(ShotKind kind, ShotSize size, Moment moment, String... seen) {
        return Blocking.figures(kind, size, new Blocking.Who(moment, List.of(seen), List.of(seen[0]), "joyful", ""));
    }

    @Test
    void who_stands_left_on_the_stage_stands_left_in_every_frame_and_looks_right() {
        for (ShotKind kind : List.of(ShotKind.MASTER, ShotKind.TWO_SHOT, ShotKind.GROUP, ShotKind.OVER_SHOULDER)) {
            for (List<String> order : List.of(List.of("anna", "paul"), List.of("paul", "anna"))) {
                List<Figure> figures = figures(kind, ShotSize.MEDIUM, TWO, order.toArray(String[]::new));
                Figure anna = figures.stream().filter(figure -> figure.character().equals("anna")).findFirst().orElseThrow();
                Figure paul = figures.stream().filter(figure -> figure.character().equals("paul")).findFirst().orElseThrow();
                assertThat(anna.x()).as(kind + " " + order).isLessThan(paul.x());
                assertThat(anna.facing()).as(kind + " " + order).isPositive();
                assertThat(paul.facing()).as(kind + " " + order).isNegative();
            }
        }
    }

    @Test
    void singles_of_two_look_at_each_other_and_leave_room_before_the_face() {
        Figure anna = figures(ShotKind.SINGLE, ShotSize.CLOSE, TWO, "anna").getFirst();
        Figure paul = figures(ShotKind.SINGLE, ShotSize.CLOSE, TWO.towards(Optional.of("anna")), "paul").getFirst();
        assertThat(anna.facing()).isPositive();
        assertThat(paul.facing()).isNegative();
        assertThat(anna.x()).isLessThan(500);
        assertThat(paul.x()).isGreaterThan(500);
    }

    @Test
    void the_one_in_front_of_an_over_the_shoulder_shot_is_near_and_turned_away() {
        List<Figure> figures = figures(ShotKind.OVER_SHOULDER, ShotSize.MEDIUM, TWO, "anna", "paul");
        assertThat(figures.get(1).character()).isEqualTo("paul");
        assertThat(figures.get(0).x()).isLessThan(500);
        assertThat(figures.get(1).x()).isGreaterThan(800);
        assertThat(figures.get(1).depth()).isLessThan(figures.get(0).depth());
        assertThat(Math.abs(figures.get(1).facing())).isGreaterThan(90);
    }

    @Test
    void over_the_shoulder_of_nobody_is_a_single() {
        assertThat(figures(ShotKind.OVER_SHOULDER, ShotSize.MEDIUM, TWO, "anna")).hasSize(1);
    }

    @Test
    void the_wider_the_farther() {
        List<Integer> depths = new ArrayList<>();
        for (ShotSize size : ShotSize.values()) depths.add(figures(ShotKind.SINGLE, size, TWO, "anna").getFirst().depth());
        for (int i = 1; i < depths.size(); i++) assertThat(depths.get(i)).isLessThan(depths.get(i - 1));
    }

    @Test
    void only_the_one_it_is_about_shows_the_emotion_and_only_speakers_speak() {
        List<Figure> figures = figures(ShotKind.TWO_SHOT, ShotSize.MEDIUM, TWO, "anna", "paul");
        assertThat(figures).filteredOn(figure -> figure.emotion().equals("joyful")).extracting(Figure::character).containsExactly("anna");
        assertThat(figures).filteredOn(Figure::speaking).extracting(Figure::character).containsExactly("anna");
    }

    @Test
    void lasting_poses_and_things_in_hand_stay() {
        List<Figure> figures = figures(ShotKind.TWO_SHOT, ShotSize.MEDIUM, TWO, "anna", "paul");
        assertThat(figures).filteredOn(figure -> figure.character().equals("paul")).extracting(Figure::pose).containsExactly("sit");
        assertThat(figures).filteredOn(figure -> figure.character().equals("anna")).extracting(Figure::holding).containsExactly("letter");
    }

    @Test
    void any_number_of_people_fits_the_frame_in_their_order() {
        for (int count = 1; count <= 12; count++) {
            Map<String, Integer> sides = new java.util.HashMap<>();
            for (int i = 0; i < count; i++) sides.put("p" + i, 37 * i);
            List<Figure> figures = figures(ShotKind.GROUP, ShotSize.FULL, moment(sides, Map.of()), sides.keySet().toArray(String[]::new));
            assertThat(figures).hasSize(count).allMatch(figure -> figure.x() >= 0 && figure.x() <= 1000 && figure.depth() <= 1000);
            for (int i = 1; i < count; i++) assertThat(figures.get(i).x()).isGreaterThan(figures.get(i - 1).x());
        }
    }

    @Test
    void inserts_and_cards_show_nobody() {
        assertThat(figures(ShotKind.INSERT, ShotSize.EXTREME_CLOSE, TWO, "anna")).isEmpty();
        assertThat(figures(ShotKind.CARD, ShotSize.WIDE, TWO, "anna")).isEmpty();
    }
}
