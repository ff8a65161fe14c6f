package org.kinora.artist.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Mesh;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;

/** Arms in sleeves, looked at from all sides: from anywhere around an arm the first thing on the way to its bone is cloth. */
class SleevesTest {
    private static final int DIRECTIONS = 12;
    /** Millimetres from the bone that one looks from: outside every sleeve. */
    private static final double FROM = 400;

    private final Figures figures = new Figures(new Heads(), new Animals(), new Props());

    @ParameterizedTest
    @ValueSource(strings = {"suit", "coat", "sweater", "jacket", "raincoat", "uniform"})
    void a_sleeve_covers_the_arm_from_all_sides_whatever_the_arm_does(String costume) {
        List<String> bare = new ArrayList<>();
        for (String pose : List.of("stand", "point", "reach", "wave", "drive", "phone", "push", "cheer")) for (String posture : List.of("stand",
                "sit")) {
            Figure figure = figures.figure(People.doing(People.person("c", "male", 30, 178, "average", 300, costume, "2E86C1"), posture, pose, 35));
            Skeleton k = figure.skeleton();
            look(figure, k.at(Joint.RIGHT_SHOULDER), k.at(Joint.RIGHT_ELBOW), pose + " " + posture + " right upper arm", bare);
            look(figure, k.at(Joint.RIGHT_ELBOW), k.at(Joint.RIGHT_WRIST), pose + " " + posture + " right forearm", bare);
            look(figure, k.at(Joint.LEFT_SHOULDER), k.at(Joint.LEFT_ELBOW), pose + " " + posture + " left upper arm", bare);
            look(figure, k.at(Joint.LEFT_ELBOW), k.at(Joint.LEFT_WRIST), pose + " " + posture + " left forearm", bare);
        }
        assertThat(bare).isEmpty();
    }

    private static void look(Figure figure, Vec from, Vec to, String where, List<String> bare) {
        Vec along = to.minus(from).unit();
        Vec side = along.cross(Math.abs(along.y()) < 0.9 ? Vec.UP : new Vec(1, 0, 0)).unit();
        Vec other = along.cross(side);
        for (double share : new double[] {0.3, 0.6, 0.8}) for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            Vec way = side.times(StrictMath.cos(angle)).plus(other.times(StrictMath.sin(angle)));
            Optional<Finish> seen = first(figure.model().pieces(), from.lerp(to, share).plus(way.times(FROM)), way.times(-1));
            if (seen.isEmpty()) bare.add(where + " at " + share + ": nothing from " + 360 * i / DIRECTIONS);
            else if (seen.get() == Finish.SKIN && !near(figure, from.lerp(to, share),
                    way)) bare.add(where + " at " + share + ": skin from " + 360 * i / DIRECTIONS);
        }
    }

    /** Whether the head or a hand of the same body is on the way. */
    private static boolean near(Figure figure, Vec place, Vec way) {
        Skeleton k = figure.skeleton();
        for (Vec skin : List.of(k.eyes(), k.head().origin(), k.at(Joint.NECK), k.at(Joint.RIGHT_PALM), k.at(Joint.LEFT_PALM))) {
            Vec off = skin.minus(place);
            if (off.minus(way.times(off.dot(way))).length() < 190 && off.dot(way) > -40) return true;
        }
        return false;
    }

    /** What a ray meets first before it comes to the bone. */
    private static Optional<Finish> first(List<Piece> pieces, Vec eye, Vec way) {
        double nearest = FROM;
        Finish seen = null;
        for (Piece piece : pieces) {
            Mesh mesh = piece.mesh();
            int[] index = mesh.triangles();
            for (int t = 0; t + 2 < index.length; t += 3) {
                double at = hit(eye, way, mesh.point(index[t]), mesh.point(index[t + 1]), mesh.point(index[t + 2]));
                if (at > 0 && at < nearest) {
                    nearest = at;
                    seen = piece.surface().finish();
                }
            }
        }
        return Optional.ofNullable(seen);
    }

    /** Where a ray meets a triangle (Moeller and Trumbore, 1997); negative when it does not. */
    private static double hit(Vec eye, Vec way, Vec a, Vec b, Vec c) {
        Vec ab = b.minus(a);
        Vec ac = c.minus(a);
        Vec p = way.cross(ac);
        double det = ab.dot(p);
        if (Math.abs(det) < 1e-9) return -1;
        Vec s = eye.minus(a);
        double u = s.dot(p) / det;
        if (u < 0 || u > 1) return -1;
        Vec q = s.cross(ab);
        double v = way.dot(q) / det;
        return v < 0 || u + v > 1 ? -1 : ac.dot(q) / det;
    }
}
