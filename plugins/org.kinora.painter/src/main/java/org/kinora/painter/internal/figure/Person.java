package org.kinora.painter.internal.figure;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Shapes.Ball;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** A human figure: legs, garment, trunk, arms and head, put over each other by their distance. */
final class Person {
    private final Parts parts;
    private final Actor actor;
    private final Skeleton s;
    private final Frame f;
    private final Costume costume;
    private final int skin;
    private double nearest = Double.MAX_VALUE;

    Person(Parts parts, Actor actor) {
        this.parts = parts;
        this.actor = actor;
        s = actor.body();
        f = actor.frame();
        costume = Costume.of(actor.character().look());
        skin = Costume.skin(actor.character().look());
    }

    void draw() {
        for (int side = 0; side < 2; side++) leg(side * 4);
        new Torso(parts, actor, costume).draw(costume.hem() > 0.02 ? skirt() : null, nearest);
        if (costume.hem() > 0.3 && !parts.plain()) fold();
        neck();
        for (int side = 0; side < 2; side++) arm(side * 4);
        new Head(parts, actor, costume).draw();
    }

    private void leg(int i) {
        double h = f.height();
        double g = f.girth();
        Vec hip = s.legs()[i];
        Vec knee = s.legs()[i + 1];
        Vec ankle = s.legs()[i + 2];
        double depth = legDepth(i);
        boolean bare = costume.lower() == 0xFFE3CDBB;
        int colour = bare ? Tint.mix(skin, costume.lower(), 0.3) : costume.lower();
        double loose = bare ? 0.8 : 1;
        parts.begin(depth);
        Ball foot = parts.ball(ankle, h * 0.02);
        parts.limb(0xFF33312F, depth, foot, parts.ball(s.legs()[i + 3], h * 0.015));
        parts.limb(colour, depth, parts.ball(hip, h * 0.05 * g), parts.ball(knee, h * 0.034 * g * loose), parts.ball(ankle, h * 0.024 * g * loose));
    }

    private double legDepth(int i) {
        return parts.depth(s.legs()[i + 1]) * 0.6 + parts.depth(s.legs()[i + 2]) * 0.2 + parts.depth(s.legs()[i]) * 0.2;
    }

    private Path2D skirt() {
        double h = f.height();
        double g = f.girth();
        List<Ball> balls = new ArrayList<>();
        balls.add(parts.ball(s.pelvis().lerp(s.waist(), 0.45), h * 0.075 * g));
        balls.add(parts.ball(s.pelvis(), h * 0.092 * g));
        double depth = parts.depth(s.pelvis()) - 0.02;
        for (int i = 0; i < 8; i += 4) {
            Vec hip = s.legs()[i];
            Vec knee = s.legs()[i + 1];
            Vec ankle = s.legs()[i + 2];
            double along = costume.hem() * 2;
            Vec end = along < 1 ? hip.lerp(knee, along) : knee.lerp(ankle, along - 1);
            balls.add(parts.ball(hip, h * 0.055 * g));
            if (along > 1) balls.add(parts.ball(knee, h * 0.05 * g * costume.flare()));
            balls.add(parts.ball(end, h * 0.048 * g * costume.flare()));
            boolean seated = (i == 0 ? actor.pose().legR() : actor.pose().legL()).flex() > 50;
            if (costume.hem() > 0.2 || !seated) depth = Math.min(depth, legDepth(i) - 0.01);
        }
        nearest = depth;
        return Shapes.hull(balls.toArray(Ball[]::new));
    }

    private void fold() {
        Vec hem = s.legs()[1].lerp(s.legs()[5], 0.5);
        parts.ink(parts.stroke(0.5, s.pelvis(), s.pelvis().lerp(hem, Math.min(0.9, costume.hem() * 1.8))), nearest);
    }

    private void neck() {
        double depth = parts.depth(s.neck()) + 0.01;
        parts.begin(depth);
        Vec nape = s.head().minus(s.up().times(f.head() * 0.3)).minus(s.ahead().times(f.head() * 0.1));
        double r = f.head() * (f.female() || f.child() ? 0.2 : 0.25);
        parts.limb(Tint.mix(skin, 0xFF6B5A50, 0.15), depth, parts.ball(s.neck().minus(new Vec(0, 0.02, 0)), r * 1.15), parts.ball(nape, r));
    }

    private void arm(int i) {
        double h = f.height();
        double g = f.girth();
        Vec shoulder = s.arms()[i];
        Vec elbow = s.arms()[i + 1];
        Vec wrist = s.arms()[i + 2];
        Vec hand = s.arms()[i + 3];
        double depth = parts.depth(elbow) * 0.5 + parts.depth(wrist) * 0.35 + parts.depth(shoulder) * 0.15 - 0.005;
        parts.begin(depth);
        hand(wrist, hand, depth);
        int sleeve = costume.sleeves() ? costume.main() : skin;
        parts.limb(sleeve, depth, parts.ball(shoulder, h * 0.032 * g), parts.ball(elbow, h * 0.027 * g), parts.ball(wrist, h * (costume.sleeves()
                ? 0.022 : 0.018) * g));
    }

    private void hand(Vec wrist, Vec hand, double depth) {
        double h = f.height();
        Vec along = hand.minus(wrist).unit();
        Vec side = along.cross(s.ahead()).unit();
        parts.limb(skin, depth, parts.ball(wrist, h * 0.014), parts.ball(wrist.lerp(hand, 0.75), h * 0.021));
        if (parts.lens.scale(depth) * h < 700) return;
        for (int finger = 0; finger < 4; finger++) {
            Vec root = wrist.lerp(hand, 0.85).plus(side.times((finger - 1.5) * h * 0.0098));
            parts.limb(skin, depth, parts.ball(root, h * 0.0072), parts.ball(root.plus(along.times(h * (0.03 - 0.003 * Math.abs(finger - 1)))),
                    h * 0.0052));
        }
        parts.limb(skin, depth, parts.ball(wrist.lerp(hand, 0.5).plus(side.times(-h * 0.016)), h * 0.008),
                parts.ball(hand.plus(side.times(-h * 0.026)), h * 0.006));
    }
}
