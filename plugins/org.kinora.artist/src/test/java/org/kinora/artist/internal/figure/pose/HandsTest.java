package org.kinora.artist.internal.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.body.Arm;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.body.Body;

class HandsTest {
    /** Millimetres between a hand's grip and what it holds. */
    private static final double NEAR = 15;

    private final Props props = new Props();
    private final Grips grips = new Grips(props);
    private final PoseBook book = new PoseBook();
    private final Player player = new Player(book, grips);

    private static final Character WHO = new Character("ben", "BEN", List.of(), "human", "", new Look(40, "male", "", 180, "short brown", 300,
            "shirt",
            "2E86C1", ""), null);

    /** A body in a posture at a verb, with a thing in the hand. */
    private record Holding(Bones bones, String pose, Prop prop) {}

    private Holding holding(String posture, String verb, String thing) {
        Prop prop = new Prop(thing.replace(' ', '-'), thing, thing.replace(' ', '-'), "");
        Body body = new Bodies().of(WHO, posture);
        int seat = body.posture().equals("sit") ? 450 : 0;
        Spot at = new Spot(0, seat, 0, 20);
        Placement placement = new Placement("ben", at, "", body.posture(), verb, "neutral", "", prop.id(), false, true, seat + body.eyes(),
                seat + body.crown(), 500, List.of());
        Performer performer = new Performer(placement, WHO, at, Optional.of(prop), Acting.still(Optional.empty()));
        Stature stature = Stature.of(WHO);
        Bearing bearing = player.bearing(performer, stature);
        Bones bones = Bones.of(stature, Frame.standing(new Vec(0, seat, 0), 20), body.eyes(), bearing.calm(), bearing.dials(), bearing.right(),
                bearing.left(), Optional.empty());
        return new Holding(bones, bearing.pose(), prop);
    }

    /** How far a place is from the box around a thing, in the axes that the thing is held in. */
    private double off(Holding holding, Vec place) {
        Frame frame = grips.frame(holding.prop(), holding.bones(), holding.pose());
        Model model = props.prop("p", holding.prop().kind(), holding.prop().name(), frame);
        double[] at = own(frame, place);
        double[] low = {1e9, 1e9, 1e9};
        double[] high = {-1e9, -1e9, -1e9};
        for (Piece piece : model.pieces()) for (int v = 0; v < piece.mesh().vertices(); v++) {
            double[] point = own(frame, piece.mesh().point(v));
            for (int i = 0; i < 3; i++) {
                low[i] = Math.min(low[i], point[i]);
                high[i] = Math.max(high[i], point[i]);
            }
        }
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double out = Math.max(0, Math.max(low[i] - at[i], at[i] - high[i]));
            sum += out * out;
        }
        return Math.sqrt(sum);
    }

    private static double[] own(Frame frame, Vec point) {
        Vec from = point.minus(frame.origin());
        return new double[] {from.dot(frame.right()), from.dot(frame.up()), from.dot(frame.front())};
    }

    private static Vec grip(Holding holding, Arm arm) {
        return arm.grip(holding.bones().stature());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cup", "letter", "phone", "gun", "knife", "book", "umbrella", "lantern", "suitcase", "match", "flower", "key", "wire",
            "bottle",
        "violin case", "berries", "sword", "pen", "torch", "teddy"})
    void the_grip_of_the_right_hand_lies_on_what_it_holds(String thing) {
        for (String posture : List.of("stand", "sit")) {
            Holding holding = holding(posture, "hold", thing);
            assertThat(off(holding, grip(holding, holding.bones().right()))).as(posture).isLessThan(NEAR);
        }
    }

    @ParameterizedTest
    @CsvSource({"eat, apple", "drink, cup", "phone, phone", "write, pen", "note, pen", "smoke, cigarette", "pour, bottle", "cut, knife",
            "cook, spoon",
        "hammer, hammer", "dig, spade", "sweep, broom", "photograph, camera", "dial, phone", "scrub, cloth", "lower, letter"})
    void a_hand_at_work_has_its_tool_in_the_grip(String verb, String thing) {
        Holding holding = holding("stand", verb, thing);
        assertThat(off(holding, grip(holding, holding.bones().right()))).isLessThan(NEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "gun", "book", "cup"})
    void what_is_lowered_is_below_the_chest_and_before_the_body(String thing) {
        Holding lowered = holding("stand", "lower", thing);
        Vec hand = grip(lowered, lowered.bones().right());
        assertThat(hand.y()).isBetween(700.0, 1150.0).isLessThan(grip(lowered, holding("stand", "hold up", thing).bones().right()).y());
        assertThat(own(Frame.standing(new Vec(0, 0, 0), 20), hand)[2]).as("millimetres before the body").isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "book", "photo", "map"})
    void a_page_never_shows_its_edge(String thing) {
        for (String verb : List.of("hold", "give", "read", "lower", "show")) for (int turn = 0; turn < 360; turn += 15) {
            Holding holding = holding("stand", verb, thing);
            Vec lens = Vec.toward(turn).times(2400).plus(Vec.UP.times(1300));
            Frame page = grips.frame(holding.prop(), holding.bones(), holding.pose(), lens);
            assertThat(Math.abs(page.front().dot(lens.minus(page.origin()).unit()))).as(verb + " from " + turn).isGreaterThan(0.45);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"radio", "box", "parcel", "chest", "pot"})
    void what_is_broad_is_held_with_a_hand_on_either_side(String thing) {
        for (String verb : List.of("hold", "stand", "look", "give")) {
            Holding holding = holding("stand", verb, thing);
            assertThat(off(holding, grip(holding, holding.bones().right()))).as(verb).isLessThan(NEAR);
            assertThat(off(holding, grip(holding, holding.bones().left()))).as(verb).isLessThan(NEAR);
            double apart = grip(holding, holding.bones().right()).minus(grip(holding, holding.bones().left())).length();
            assertThat(apart).as("hands outside of it: %s", verb).isGreaterThan(0.8 * props.size(holding.prop().kind(), thing)[0]);
        }
    }

    @Test
    void a_sheet_lies_flat_under_the_hand_that_writes() {
        Holding writing = holding("sit", "write", "pen");
        Prop paper = implied("write");
        Frame sheet = grips.left(paper, writing.bones(), writing.pose());
        Vec hand = grip(writing, writing.bones().right());
        assertThat(sheet.front()).as("its face is up").isEqualTo(Vec.UP);
        assertThat(hand.y() - sheet.origin().y()).as("millimetres under the hand").isBetween(5.0, 60.0);
        double[] size = props.size(paper.kind(), paper.name());
        double[] at = own(sheet, hand);
        assertThat(Math.abs(at[0])).isLessThan(size[0] / 2);
        assertThat(at[1]).isBetween(-40.0, size[1]);
    }

    private static Prop implied(String verb) {
        return new Implied().left(verb).orElseThrow();
    }

    @Test
    void the_lid_of_a_suitcase_is_under_both_hands() {
        Holding closing = holding("stand", "shut case", "suitcase");
        assertThat(off(closing, grip(closing, closing.bones().right()))).isLessThan(40);
        assertThat(off(closing, grip(closing, closing.bones().left()))).isLessThan(40);
        assertThat(grips.frame(closing.prop(), closing.bones(), closing.pose()).front()).as("on its back").isEqualTo(Vec.UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open low", "search low"})
    void what_is_low_is_reached_below_the_hips(String verb) {
        Holding bent = holding("stand", verb, "key");
        assertThat(grip(bent, bent.bones().right()).y()).isBetween(150.0, bent.bones().trunk().pelvis().origin().y() - 50);
    }

    @Test
    void the_bow_of_a_violin_crosses_the_strings_from_the_right_hand() {
        Holding holding = holding("stand", "violin", "violin");
        Prop bow = new Prop("bow", "violin bow", "bow-stick", "");
        Frame frame = grips.frame(bow, holding.bones(), "violin");
        Frame violin = grips.frame(holding.prop(), holding.bones(), holding.pose());
        assertThat(off(new Holding(holding.bones(), "violin", bow), grip(holding, holding.bones().right()))).isLessThan(NEAR);
        assertThat(Math.abs(frame.up().dot(violin.up()))).as("square to the neck").isLessThan(0.5);
        Vec bridge = violin.at(0, -330, 40);
        Vec way = bridge.minus(frame.origin());
        double along = way.dot(frame.up());
        assertThat(along).as("between both ends").isBetween(60.0, 700.0);
        assertThat(way.minus(frame.up().times(along)).length()).as("over the bridge").isLessThan(110);
    }

    @Test
    void poses_that_need_a_thing_have_one_for_empty_hands() {
        Implied implied = new Implied();
        for (String verb : List.of("bite", "drink", "write", "phone", "pour", "smoke", "read", "sweep", "dig", "cut", "hammer",
                "photograph", "scrub")) {
            assertThat(book.verbs().pose(verb).flatMap(implied::right)).as(verb).isPresent();
        }
        assertThat(implied.left("pour")).isPresent();
        assertThat(implied.right("wave")).isEmpty();
    }
}
