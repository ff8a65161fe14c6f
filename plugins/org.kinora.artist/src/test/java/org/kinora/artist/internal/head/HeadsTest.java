package org.kinora.artist.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;

class HeadsTest {
    private static final Character BALD = People.who("otto", 40, "male", "average", 178, "bald", 300, "");

    @Test
    void features_lie_on_the_skin_in_every_mood() {
        for (String mood : List.of("neutral", "furious", "laughing", "crying", "shocked", "sarcastic")) {
            Head head = Shapes.head(BALD, mood, Shapes.still());
            Mesh skin = head.pieces().getFirst().mesh();
            for (Piece piece : head.pieces()) {
                if (piece.ink() != Ink.NONE) continue;
                for (int v = 0; v < piece.mesh().vertices(); v++) assertThat(Shapes.distance(piece.mesh().point(v), skin)).as(mood).isLessThan(2.5);
            }
        }
    }

    @Test
    void strokes_of_the_face_lie_on_skin_or_ears() {
        Head head = Shapes.head(BALD, "neutral", Shapes.still());
        List<Mesh> bodies = head.pieces().stream().filter(piece -> piece.ink() == Ink.FULL).map(Piece::mesh).toList();
        for (Stroke stroke : head.strokes()) {
            for (int i = 0; i < stroke.points().length; i += 3) {
                Vec at = new Vec(stroke.points()[i], stroke.points()[i + 1], stroke.points()[i + 2]);
                assertThat(bodies.stream().mapToDouble(body -> Shapes.distance(at, body)).min().orElseThrow()).isLessThan(2.5);
            }
        }
    }

    @Test
    void a_neutral_face_is_the_same_on_both_sides() {
        Head head = Shapes.head(BALD, "neutral", Shapes.still());
        List<Vec> all = new ArrayList<>();
        for (Piece piece : head.pieces()) for (int v = 0; v < piece.mesh().vertices(); v++) all.add(piece.mesh().point(v));
        for (Vec point : all) {
            Vec mirrored = new Vec(-point.x(), point.y(), point.z());
            assertThat(all.stream().mapToDouble(other -> other.minus(mirrored).length()).min().orElseThrow()).isLessThan(0.6);
        }
    }

    @Test
    void lids_close_the_eyes_by_degrees() {
        double before = Double.MAX_VALUE;
        for (double closed : new double[] {0, 0.3, 0.6, 0.85}) {
            double white = Shapes.area(Shapes.coloured(Shapes.head(BALD, "neutral", Shapes.lids(closed)), Shapes.EYE_WHITE));
            assertThat(white).isBetween(1.0, before - 1);
            before = white;
        }
        assertThat(Shapes.coloured(Shapes.head(BALD, "neutral", Shapes.lids(1)), Shapes.EYE_WHITE)).isEmpty();
    }

    @Test
    void pupils_go_where_the_eyes_look() {
        Vec straight = pupils(new Vec(0, 110, -3000));
        assertThat(pupils(new Vec(-2000, 110, -2500)).x()).isLessThan(straight.x() - 2);
        assertThat(pupils(new Vec(2000, 110, -2500)).x()).isGreaterThan(straight.x() + 2);
        assertThat(pupils(new Vec(0, 2500, -3000)).y()).isGreaterThan(straight.y() + 1);
        assertThat(pupils(new Vec(0, -2500, -3000)).y()).isLessThan(straight.y() - 1);
    }

    private static Vec pupils(Vec aim) {
        return Shapes.middle(Shapes.coloured(Shapes.head(BALD, "neutral", Acting.still(Optional.of(aim))), Shapes.PUPIL));
    }

    @Test
    void every_sound_has_a_mouth_of_its_own() {
        Set<List<Long>> seen = new HashSet<>();
        for (Mouth sound : Mouth.values()) {
            List<Mesh> inside = Shapes.coloured(Shapes.head(BALD, "smiling", Shapes.says(sound, 0.8)), Shapes.MOUTH_INSIDE);
            double area = Shapes.area(inside);
            double wide = inside.isEmpty() ? 0 : width(inside.getFirst());
            seen.add(List.of(Math.round(area / 8), Math.round(wide)));
            if (sound == Mouth.CLOSED) assertThat(inside).isEmpty();
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(8);
    }

    private static double width(Mesh mesh) {
        double left = 0;
        double right = 0;
        for (int v = 0; v < mesh.vertices(); v++) {
            left = Math.min(left, mesh.point(v).x());
            right = Math.max(right, mesh.point(v).x());
        }
        return right - left;
    }

    @Test
    void a_louder_voice_opens_the_mouth_wider() {
        double soft = Shapes.area(Shapes.coloured(Shapes.head(BALD, "neutral", Shapes.says(Mouth.OPEN, 0.2)), Shapes.MOUTH_INSIDE));
        double loud = Shapes.area(Shapes.coloured(Shapes.head(BALD, "neutral", Shapes.says(Mouth.OPEN, 1)), Shapes.MOUTH_INSIDE));
        assertThat(loud).isGreaterThan(soft * 1.3);
    }

    @Test
    void an_open_mouth_takes_the_chin_down() {
        assertThat(low(Shapes.head(BALD, "neutral", Shapes.says(Mouth.OPEN, 1)))).isLessThan(low(Shapes.head(BALD, "neutral", Shapes.still())) - 8);
    }

    private static double low(Head head) {
        Mesh skin = head.pieces().getFirst().mesh();
        double low = 0;
        for (int v = 0; v < skin.vertices(); v++) low = Math.min(low, skin.point(v).y());
        return low;
    }

    @Test
    void heads_are_as_high_as_heads_of_that_age() {
        assertThat(high(BALD)).isBetween(216.0, 240.0);
        assertThat(high(People.who("ida", 34, "female", "slim", 166, "bald", 200, ""))).isBetween(212.0, 235.0);
        double child = high(People.who("tim", 7, "male", "average", 118, "bald", 200, ""));
        assertThat(child).isBetween(1180 / 6.0, 1180 / 5.0);
        assertThat(child / 1180).isGreaterThan(high(BALD) / 1780 * 1.2);
    }

    private static double high(Character who) {
        Mesh skin = Shapes.head(who, "neutral", Shapes.still()).pieces().getFirst().mesh();
        double low = 1e9;
        double high = -1e9;
        for (int v = 0; v < skin.vertices(); v++) {
            low = Math.min(low, skin.point(v).y());
            high = Math.max(high, skin.point(v).y());
        }
        assertThat(high).isCloseTo(new Heads().rise(who), org.assertj.core.data.Offset.offset(4.0));
        return high - low;
    }

    @Test
    void a_head_has_at_most_six_thousand_triangles_and_a_half() {
        for (Character who : People.cast()) assertThat(Shapes.triangles(Shapes.head(who, "laughing", Shapes.still()).pieces())).as(who.id())
                .isLessThan(6_500);
    }

    @Test
    void the_same_head_is_drawn_twice_the_same() {
        Heads kept = new Heads();
        for (Character who : People.cast()) {
            kept.head(Frame.standing(new Vec(100, 1500, 20), 30), who, "sad", Shapes.still());
            Head again = kept.head(Frame.standing(Vec.ZERO, 0), who, "amused", Shapes.says(Mouth.HALF, 0.4));
            Head fresh = Shapes.head(who, "amused", Shapes.says(Mouth.HALF, 0.4));
            assertThat(Shapes.bytes(again.pieces(), again.strokes())).as(who.id()).isEqualTo(Shapes.bytes(fresh.pieces(), fresh.strokes()));
        }
    }

    @Test
    void no_number_is_lost_in_any_mood_of_anybody() {
        for (Character who : People.cast()) {
            for (String mood : new Expressions().names()) {
                for (Piece piece : Shapes.head(who, mood, Shapes.still()).pieces()) {
                    for (float value : piece.mesh().points()) assertThat(Float.isFinite(value)).isTrue();
                    for (float value : piece.mesh().normals()) assertThat(Float.isFinite(value)).isTrue();
                }
            }
        }
    }
}
