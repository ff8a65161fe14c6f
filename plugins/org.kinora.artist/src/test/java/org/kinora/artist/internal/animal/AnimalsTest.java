package org.kinora.artist.internal.animal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.stage.internal.body.Bodies;

class AnimalsTest {
    private final Animals animals = new Animals();

    @ParameterizedTest
    @ValueSource(strings = {"fox", "dog", "wolf", "cat", "bird", "horse", "bear", "deer", "rabbit", "mouse", "cow", "insect", "frog", "lion",
            "elephant", "dragon"})
    void the_eyes_are_where_the_staging_has_them(String species) {
        Performer performer = staged(species);
        double eyes = animals.animal(performer).eyes().y();
        assertThat(eyes / performer.placement().crown()).isBetween(performer.placement().eyes() / (double) performer.placement().crown() - 0.17,
                0.97);
    }

    @Test
    void every_species_that_the_staging_measures_is_known() {
        for (String word : List.of("fuchs", "jackal", "hund", "puppy", "coyote", "katze", "crow", "gull", "pigeon", "parrot", "duck", "chicken",
                "owl", "eagle", "pferd", "donkey", "unicorn", "bär", "stag", "hare", "rat",
                "squirrel", "whale", "dolphin", "shark", "sheep", "goat", "pig", "bull", "bee", "butterfly", "spider", "toad", "lizard", "snake",
                        "tiger", "leopard", "mammoth", "drache", "dinosaur", "monster")) {
            assertThat(animals.knows(word)).as(word).isTrue();
        }
        assertThat(animals.knows("human")).isFalse();
        assertThat(animals.knows("robot")).isFalse();
    }

    @Test
    void a_name_tells_the_kind_more_exactly_than_the_species() {
        Bestiary bestiary = new Bestiary();
        assertThat(bestiary.of(being("bird", "OLD OWL", "")).name()).isEqualTo("owl");
        assertThat(bestiary.of(being("dog", "REX", "a scruffy little terrier")).name()).isEqualTo("terrier");
        assertThat(bestiary.of(being("dog", "REX", "a dog that hates the cat")).name()).isEqualTo("labrador");
        assertThat(bestiary.of(being("cow", "DOLLY", "a sheep")).name()).isEqualTo("sheep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fox", "dog", "cat", "horse", "cow", "deer", "bear", "lion", "elephant", "wolf", "goat", "gull", "chicken"})
    void feet_stand_on_the_ground(String kind) {
        for (double stride : new double[] {0, 0.3, 0.7}) {
            double low = low(animals.animal(Menagerie.performer(kind, "walk", "stand", Acting.Gait.WALK, stride, "neutral", 1000)));
            assertThat(low).as(kind + " at " + stride).isBetween(-30.0, 40.0);
        }
    }

    @Test
    void poses_are_told_apart() {
        for (String kind : List.of("dog", "horse", "cat", "gull")) {
            Set<Integer> seen = new HashSet<>();
            for (String pose : List.of("stand", "eat", "howl", "jump", "fly")) seen.add(bytes(pose(kind, pose, "stand", "neutral")));
            seen.add(bytes(pose(kind, "run", "run", "neutral")));
            seen.add(bytes(pose(kind, "sit", "floor", "neutral")));
            assertThat(seen).as(kind).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void one_that_lies_is_low_one_that_eats_has_its_head_down_one_that_howls_has_it_up() {
        double stands = pose("dog", "stand", "stand", "neutral").eyes().y();
        assertThat(pose("dog", "eat", "stand", "neutral").eyes().y()).isLessThan(stands * 0.55);
        assertThat(pose("horse", "eat", "stand", "neutral").eyes().y()).isLessThan(pose("horse", "stand", "stand", "neutral").eyes().y() * 0.5);
        assertThat(pose("wolf", "howl", "stand", "neutral").eyes().y()).isGreaterThan(pose("wolf", "stand", "stand", "neutral").eyes().y());
        AnimalModel lies = animals.animal(Menagerie.performer("dog", "lie", "lie", Acting.Gait.STILL, 0, "neutral", 550));
        assertThat(lies.eyes().y()).isLessThan(stands * 0.75);
    }

    @Test
    void the_head_turns_to_what_the_eyes_look_at() {
        Performer straight = Menagerie.performer("dog", "stand", "stand", Acting.Gait.STILL, 0, "neutral", 1000);
        Acting aside = Acting.still(Optional.of(new Vec(4000, 800, -1500)));
        Performer turned = new Performer(straight.placement(), straight.character(), straight.at(), Optional.empty(), aside);
        assertThat(animals.animal(turned).eyes().x()).isGreaterThan(animals.animal(straight).eyes().x() + 50);
    }

    @Test
    void a_happy_dog_carries_its_tail_higher_than_a_sad_one() {
        assertThat(back(pose("labrador", "stand", "stand", "joyful"))).isGreaterThan(back(pose("labrador", "stand", "stand", "sad")) + 100);
    }

    /** Height of what is farthest behind: the tip of the tail. */
    private static double back(AnimalModel animal) {
        Vec last = Vec.ZERO;
        for (Piece piece : animal.pieces()) for (int v = 0; v < piece.mesh().vertices(); v++) if (piece.mesh().point(v).z() > last.z())
                last = piece.mesh().point(v);
        return last.y();
    }

    @Test
    void every_animal_has_finite_shapes_of_at_most_eight_thousand_triangles_and_is_drawn_twice_the_same() {
        for (String kind : new Bestiary().words()) {
            for (String pose : List.of("stand", "lie", "fly")) {
                AnimalModel once = pose(kind, pose, pose.equals("lie") ? "lie" : "stand", "angry");
                assertThat(once.pieces().stream().mapToInt(piece -> piece.mesh().triangles().length / 3).sum()).as(kind).isBetween(500, 8_000);
                for (Piece piece : once.pieces()) for (float value : piece.mesh().points()) assertThat(Float.isFinite(value)).as(kind).isTrue();
                assertThat(bytes(once)).as(kind).isEqualTo(bytes(pose(kind, pose, pose.equals("lie") ? "lie" : "stand", "angry")));
            }
        }
    }

    private AnimalModel pose(String kind, String pose, String posture, String mood) {
        return animals.animal(Menagerie.performer(kind, pose, posture, Acting.Gait.STILL, 0, mood, posture.equals("lie") ? 550
                : posture.equals("floor") ? 900 : 1000));
    }

    private static Character being(String species, String name, String description) {
        return new Character("a", name, List.of(), species, description, new Look(0, "", "", 0, "", 0, "", "", ""), null);
    }

    private static Performer staged(String species) {
        Character who = being(species, "IT", "");
        var body = new Bodies().of(who, "stand");
        Spot at = new Spot(0, 0, 0, 0);
        Placement placement = new Placement("a", at, "", "stand", "stand", "neutral", "", "", false, true, body.eyes(), body.crown(), body.girth(),
                List.of());
        return new Performer(placement, who, at, Optional.empty(), new Acting(Acting.Gait.STILL, 0, 1, 1, 0, 0, 0, Mouth.REST, 0, Optional.empty()));
    }

    private static double low(AnimalModel animal) {
        double low = 1e9;
        for (Piece piece : animal.pieces()) for (int v = 0; v < piece.mesh().vertices(); v++) low = Math.min(low, piece.mesh().point(v).y());
        return low;
    }

    private static int bytes(AnimalModel animal) {
        int hash = 1;
        for (Piece piece : animal.pieces()) hash = 31 * hash + Arrays.hashCode(piece.mesh().points());
        for (var stroke : animal.strokes()) hash = 31 * hash + Arrays.hashCode(stroke.points());
        return hash;
    }
}
