package org.kinora.artist.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;

class FiguresTest {
    private static final List<String> COSTUMES = List.of("suit", "coat", "raincoat", "jacket", "sweater", "hoodie", "shirt", "t-shirt", "dress",
            "gown", "skirt", "robe", "priest",
            "uniform", "nurse", "doctor", "chef", "armour", "spacesuit", "overalls", "swimsuit", "rags", "nightgown", "cape", "");

    private final Figures figures = new Figures(new Heads(), new Animals(), new Props());

    private static int triangles(Model model) {
        return model.pieces().stream().mapToInt(piece -> piece.mesh().triangles().length / 3).sum();
    }

    private Model model(Performer performer) {
        return figures.figure(performer).model();
    }

    @Test
    void the_same_performer_gives_the_same_model() {
        Model one = model(People.doing(People.ben(), "stand", "wave", 30));
        Model other = model(People.doing(People.ben(), "stand", "wave", 30));
        assertThat(one.pieces()).hasSameSizeAs(other.pieces());
        for (int i = 0; i < one.pieces().size(); i++) {
            assertThat(one.pieces().get(i).mesh().points()).isEqualTo(other.pieces().get(i).mesh().points());
            assertThat(one.pieces().get(i).surface()).isEqualTo(other.pieces().get(i).surface());
        }
    }

    @Test
    void every_point_of_every_costume_is_a_number_and_near_the_body() {
        for (String costume : COSTUMES) for (String posture : List.of("stand", "sit", "lie", "crawl")) {
            Model model = model(People.doing(People.person("c", "female", 30, 168, "average", 300, costume, "2E86C1"), posture, "stand", 10));
            for (Piece piece : model.pieces()) for (float value : piece.mesh().points()) assertThat(Math.abs(value)).as(costume + " " + posture)
                    .isLessThan(2600);
        }
    }

    @Test
    void a_figure_is_rich_enough_to_look_drawn_and_cheap_enough_to_move() {
        for (String costume : COSTUMES) {
            Model model = model(People.doing(People.person("c", "male", 30, 178, "average", 300, costume, "2E86C1"), "stand", "stand", 10));
            int head = new Heads().head(figures.skeleton(People.doing(People.ben(), "stand", "stand", 0)).head(), People.ben(), "neutral",
                    Acting.still(Optional.empty()))
                    .pieces().stream().mapToInt(piece -> piece.mesh().triangles().length / 3).sum();
            assertThat(triangles(model) - head).as(costume).isBetween(4000, 16000);
        }
    }

    @Test
    void the_main_garment_and_no_other_thing_below_the_head_has_the_accent_colour() {
        for (String costume : COSTUMES) {
            if (List.of("chef", "doctor").contains(costume)) continue;
            Model model = model(People.doing(People.person("c", "female", 30, 168, "average", 300, costume, "2E86C1"), "stand", "stand", 10));
            assertThat(model.pieces()).as(costume).anyMatch(piece -> piece.surface().accent() && piece.surface().colour() == 0x2E86C1);
        }
    }

    @Test
    void trousers_stand_apart_from_what_is_worn_above_them() {
        for (String colour : List.of("C0392B", "F1C40F", "1B3A6B", "F2F2EE", "2C2C30", "7F8C8D", "E784B0")) {
            List<Piece> pieces = model(People.doing(People.person("c", "male", 30, 178, "average", 300, "sweater", colour), "stand", "stand", 10))
                    .pieces();
            Piece top = pieces.stream().filter(piece -> piece.surface().accent()).findFirst().orElseThrow();
            Piece trousers = pieces.get(pieces.indexOf(top) - 1);
            assertThat(Math.abs(top.surface().tone() - trousers.surface().tone())).as(colour).isGreaterThan(150);
        }
    }

    @Test
    void normals_of_a_body_point_out_of_it() {
        Model model = model(People.doing(People.ben(), "stand", "stand", 0));
        for (Piece piece : model.pieces().subList(0, 3)) {
            long bad = 0;
            for (int t = 0; t < piece.mesh().triangles().length; t += 3) {
                int a = piece.mesh().triangles()[t];
                int b = piece.mesh().triangles()[t + 1];
                int c = piece.mesh().triangles()[t + 2];
                Vec normal = piece.mesh().point(b).minus(piece.mesh().point(a)).cross(piece.mesh().point(c).minus(piece.mesh().point(a)));
                if (normal.length() > 1 && normal.dot(piece.mesh().normal(a)) < 0) bad++;
            }
            assertThat(bad * 100).isLessThan(piece.mesh().triangles().length / 3 * 3L);
        }
    }

    @Test
    void two_people_never_stand_alike() {
        List<String> stances = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Character who = People.person("person" + i, "male", 30, 178, "average", 300, "shirt", "2E86C1");
            Skeleton k = figures.skeleton(People.doing(who, "stand", "stand", 0));
            stances.add(k.joints().values().stream().map(Vec::x).map(Math::round).sorted().toList().toString());
        }
        assertThat(stances).doesNotHaveDuplicates();
    }

    @Test
    void what_is_held_is_in_the_hand() {
        for (String kind : List.of("cup", "letter", "phone", "gun", "lamp", "box", "book", "knife", "flower", "key")) {
            Prop prop = new Prop("p", kind, kind, "");
            Performer with = People.performer(People.ben(), "stand", "hold", "neutral", false, 0, Acting.still(Optional.empty()), Optional.of(prop));
            Figure held = figures.figure(with);
            int bare = model(People.doing(People.ben(), "stand", "hold", 0)).pieces().size();
            assertThat(held.model().pieces().size()).as(kind).isGreaterThan(bare);
            Vec palm = held.skeleton().at(Joint.RIGHT_PALM);
            double nearest = held.model().pieces().subList(bare, held.model().pieces().size()).stream().mapToDouble(piece -> nearest(piece, palm))
                    .min().orElseThrow();
            assertThat(nearest).as(kind).isLessThan(160);
        }
    }

    private static double nearest(Piece piece, Vec to) {
        double least = 1e9;
        for (int i = 0; i < piece.mesh().vertices(); i++) least = Math.min(least, piece.mesh().point(i).minus(to).length());
        return least;
    }

    @Test
    void an_animal_is_drawn_as_one() {
        Character fox = new Character("fox", "FOX", List.of(), "fox", "", People.ben().look(), null);
        Figure figure = figures.figure(People.doing(fox, "stand", "stand", 0));
        assertThat(figure.model().pieces()).isNotEmpty();
        assertThat(figure.skeleton().joints()).containsOnlyKeys(Joint.HEAD);
    }

    @Test
    void a_crowd_is_cheap_grey_and_of_different_people() {
        List<Figure> crowd = figures.crowd("market", 12, List.of(new Spot(-2000, 0, 3000, 0), new Spot(2000, 0, 4000, 0)));
        assertThat(crowd).hasSize(12);
        for (Figure figure : crowd) {
            assertThat(triangles(figure.model())).isLessThan(3600);
            assertThat(figure.model().pieces()).noneMatch(piece -> piece.surface().accent());
        }
        assertThat(crowd.stream().map(figure -> Arrays.hashCode(figure.model().pieces().getFirst().mesh().points())).distinct()).hasSize(12);
    }

    private static double heads(int age, int height) {
        Stature stature = Stature.of(People.person("c", "female", age, height, "average", 300, "shirt", "2E86C1"));
        return stature.height() / stature.head();
    }

    @Test
    void children_are_five_to_six_heads_tall_and_grow_out_of_it() {
        for (int age = 4; age <= 11; age++) assertThat(heads(age, 74 + 6 * age)).as("aged " + age).isBetween(4.9, 6.1);
        for (int age = 12; age <= 15; age++) assertThat(heads(age, 74 + 6 * age)).as("aged " + age).isBetween(6.0, 7.2);
        assertThat(heads(0, 120)).as("of no age, but small").isBetween(5.0, 6.0);
        assertThat(heads(30, 167)).isBetween(7.2, 7.8);
        assertThat(heads(40, 148)).as("small, but grown up").isGreaterThan(7);
        for (int age = 3; age < 16; age++) assertThat(heads(age + 1, 80 + 6 * age)).as("aged " + age).isGreaterThan(heads(age, 74 + 6 * age));
    }

    @Test
    void the_head_that_is_drawn_is_as_large_as_the_body_has_it() {
        for (int age : List.of(5, 8, 12, 30)) {
            Performer one = People.doing(People.person("c", "male", age, age < 16 ? 74 + 6 * age : 178, "average", 300, "shirt", "2E86C1"), "stand",
                    "stand", 0);
            Stature stature = Stature.of(one.character());
            double top = model(one).pieces().stream().flatMapToDouble(piece -> java.util.stream.IntStream.range(0, piece.mesh().points().length / 3)
                    .mapToDouble(i -> piece.mesh().points()[3 * i + 1])).max().orElseThrow();
            // Hair stands up above the crown; nobody's is thicker than a fifth of the head.
            assertThat(top - one.at().y()).as("aged " + age).isBetween(stature.height() - 0.08 * stature.head(), stature.height() + 0.22
                    * stature.head());
        }
    }
}
