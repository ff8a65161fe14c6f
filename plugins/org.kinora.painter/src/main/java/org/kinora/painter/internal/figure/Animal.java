package org.kinora.painter.internal.figure;

import org.kinora.painter.internal.ink.Shapes;
import org.kinora.painter.internal.ink.Shapes.Ball;
import org.kinora.painter.internal.ink.Tint;
import org.kinora.painter.internal.view.Vec;

/** A beast from chains of balls in true space, so that it can be seen from any side. */
final class Animal {
    private final Parts parts;
    private final Actor actor;
    private final Beast b;
    private final int coat;
    private final boolean lying;
    private final boolean sitting;
    private final double stride;
    private final double drop;

    Animal(Parts parts, Actor actor) {
        this.parts = parts;
        this.actor = actor;
        b = actor.beast();
        int accent = Tint.parse(actor.character().look().colour(), b.coat());
        coat = Tint.mix(b.coat(), accent, 0.3);
        String pose = actor.figure().pose();
        lying = pose.startsWith("lie") || pose.startsWith("sleep") || pose.startsWith("rest");
        sitting = pose.startsWith("sit") || pose.startsWith("wait");
        stride = pose.startsWith("run") || pose.startsWith("chase") || pose.startsWith("jump") ? 0.55 : pose.startsWith("walk")
                || pose.startsWith("enter")
                || pose.startsWith("exit") ? 0.25 : 0.06;
        drop = lying ? b.shoulder() * 0.55 : 0;
    }

    /** A point of the animal: right, up, ahead. */
    private Vec at(double x, double y, double z) {
        return actor.at().plus(actor.right().times(x)).plus(actor.front().times(z)).plus(new Vec(0, Math.max(0.01, y), 0));
    }

    void draw() {
        if (b.bird()) bird();
        else beast();
    }

    private void beast() {
        double l = b.length() / 2;
        double y = b.shoulder() - b.girth() - drop;
        Vec chest = at(0, y, l);
        Vec rump = at(0, sitting ? y * 0.5 : y, -l * (sitting ? 0.55 : 1));
        for (int side = -1; side <= 1; side += 2) {
            leg(side, l * 0.92, y, side * stride, false);
            leg(side, -l * (sitting ? 0.5 : 0.95), sitting ? y * 0.45 : y, -side * stride, true);
        }
        double depth = parts.depth(chest.lerp(rump, 0.5));
        tail(rump);
        parts.begin(depth);
        parts.limb(coat, depth, parts.ball(chest, b.girth()), parts.ball(chest.lerp(rump, 0.5), b.girth() * 0.88), parts.ball(rump,
                b.girth() * 0.92));
        double carriage = StrictMath.toRadians(b.carriage() - (lying ? 25 : 0));
        Vec poll = at(0, y + b.girth() * 0.5 + b.neck() * StrictMath.sin(carriage), l + b.neck() * StrictMath.cos(carriage));
        parts.begin(parts.depth(chest.lerp(poll, 0.6)) - 0.01);
        parts.limb(coat, depth, parts.ball(chest.plus(new Vec(0, b.girth() * 0.3, 0)), b.girth() * 0.72), parts.ball(poll, b.head() * 0.85));
        if (b.kind().startsWith("horse")) mane(chest, poll);
        head(poll);
    }

    private void mane(Vec chest, Vec poll) {
        double depth = parts.depth(poll);
        Vec back = actor.front().times(-0.12);
        parts.limb(Tint.mix(coat, 0xFF1C1A18, 0.6), depth, parts.ball(poll.plus(back).plus(new Vec(0, 0.08, 0)), 0.07), parts.ball(chest.lerp(poll,
                0.5).plus(back), 0.1),
                parts.ball(chest.plus(back).plus(new Vec(0, 0.25, 0)), 0.05));
    }

    private void leg(int side, double z, double y, double swing, boolean hind) {
        double spread = b.girth() * 0.55 * side;
        double h = Math.max(0.02, b.shoulder() - b.girth() - drop);
        Vec hip = at(spread, y - b.girth() * 0.15, z);
        Vec knee = lying ? at(spread * 1.3, b.girth() * 0.25, z + b.girth() * 0.9) : at(spread, h * 0.5, z + swing * h * 0.4 + (hind ? -0.06
                : 0.03) * h);
        Vec foot = lying ? at(spread * 1.3, b.girth() * 0.15, z + b.girth() * 1.7) : at(spread, b.girth() * 0.12, z + swing * h * 0.9 + (hind
                && sitting ? b.girth() : 0));
        double thick = b.girth() * 0.34;
        double depth = parts.depth(knee);
        parts.begin(depth + (side * actor.right().dot(parts.lens.forward()) > 0 ? 0.02 : -0.02));
        parts.limb(Tint.mix(coat, 0xFF2A2622, 0.1), depth, parts.ball(hip, thick * 1.5), parts.ball(knee, thick * 0.72), parts.ball(foot,
                thick * 0.55),
                parts.ball(foot.plus(actor.front().times(thick * 0.7)), thick * 0.5));
    }

    private void tail(Vec rump) {
        double depth = parts.depth(rump) + 0.02;
        parts.begin(depth);
        Vec root = rump.minus(actor.front().times(b.girth() * 0.8)).plus(new Vec(0, b.girth() * 0.3, 0));
        boolean down = b.kind().startsWith("horse") || b.kind().startsWith("cow") || b.kind().startsWith("wolf");
        Vec mid = root.minus(actor.front().times(b.tail() * 0.55)).plus(new Vec(0, b.tail() * (down ? -0.35 : 0.2), 0));
        Vec end = root.minus(actor.front().times(b.tail() * 0.85)).plus(new Vec(0, b.tail() * (down ? -0.95 : 0.5), 0));
        double r = b.girth() * (b.bushy() ? 0.5 : 0.16);
        parts.limb(coat, depth, parts.ball(root, r * 0.5), parts.ball(mid, r), parts.ball(end, r * 0.45));
        if (b.bushy() && !down) parts.limb(0xFFF4EEE4, depth, parts.ball(mid.lerp(end, 0.75), r * 0.55), parts.ball(end, r * 0.4));
    }

    private void head(Vec poll) {
        Vec skull = poll.plus(actor.front().times(b.head() * 0.5)).plus(new Vec(0, b.head() * 0.25, 0));
        Vec nose = skull.plus(actor.front().times(b.snout() + b.head() * 0.35)).plus(new Vec(0, -b.snout() * 0.55 - b.head() * 0.2, 0));
        double depth = parts.depth(skull.lerp(nose, 0.5)) - b.head() * 0.6;
        parts.begin(depth);
        boolean away = parts.lens.forward().dot(actor.front()) > 0.3;
        if (!away) ears(skull, depth);
        parts.limb(coat, depth, parts.ball(skull, b.head()), parts.ball(nose, b.head() * 0.48));
        if (away) {
            ears(skull, depth);
            return;
        }
        Ball tip = parts.ball(nose.plus(actor.front().times(b.head() * 0.3)).plus(new Vec(0, b.head() * 0.1, 0)), b.head() * 0.2);
        parts.shape(Shapes.ellipse(tip.x(), tip.y(), tip.r(), tip.r() * 0.8), 0xFF26221F, 0, depth);
        for (int side = -1; side <= 1; side += 2) {
            Vec eye = skull.plus(actor.right().times(side * b.head() * 0.62)).plus(actor.front().times(b.head() * 0.62)).plus(new Vec(0,
                    b.head() * 0.2, 0));
            if (parts.lens.eye().minus(eye).dot(eye.minus(skull)) < 0) continue;
            Ball e = parts.ball(eye, b.head() * 0.14);
            parts.shape(Shapes.ellipse(e.x(), e.y(), e.r(), e.r()), 0xFF1D1A18, 0.3, depth);
            parts.shape(Shapes.ellipse(e.x() - e.r() * 0.3, e.y() - e.r() * 0.3, e.r() * 0.3, e.r() * 0.3), 0xFFFFFFFF, 0, depth);
        }
    }

    private void ears(Vec skull, double depth) {
        for (int side = -1; side <= 1; side += 2) {
            Vec root = skull.plus(actor.right().times(side * b.head() * 0.55)).plus(new Vec(0, b.head() * 0.6, 0));
            Vec tip = b.pointed() ? root.plus(new Vec(0, b.ear(), 0)).plus(actor.right().times(side * b.ear() * 0.25))
                    : root.plus(new Vec(0, -b.ear() * 0.8, 0)).plus(actor.right().times(side * b.ear() * 0.5));
            parts.limb(Tint.mix(coat, 0xFF241E1A, 0.25), depth, parts.ball(root, b.head() * 0.38), parts.ball(tip, b.head() * (b.pointed() ? 0.06
                    : 0.26)));
        }
    }

    private void bird() {
        boolean flying = actor.figure().pose().startsWith("fly") || actor.figure().pose().startsWith("soar");
        double lift = flying ? 1.1 : 0;
        Vec body = at(0, b.shoulder() * 0.75 + lift, 0);
        Vec breast = at(0, b.shoulder() * 0.95 + lift, b.length() * 0.4);
        Vec tail = at(0, b.shoulder() * 0.55 + lift, -b.length() * 0.6 - b.tail());
        double depth = parts.depth(body);
        parts.begin(depth + 0.02);
        for (int side = -1; side <= 1 && !flying; side += 2) {
            parts.ink(parts.stroke(0.8, at(side * b.girth() * 0.4, b.shoulder() * 0.6, 0), at(side * b.girth() * 0.4, 0.01, 0.01),
                    at(side * b.girth() * 0.4, 0.01, 0.05)), depth);
        }
        parts.begin(depth);
        parts.limb(coat, depth, parts.ball(breast, b.girth()), parts.ball(body, b.girth() * 0.95), parts.ball(tail, b.girth() * 0.2));
        for (int side = -1; side <= 1; side += 2) {
            Vec root = body.plus(actor.right().times(side * b.girth() * 0.8)).plus(new Vec(0, b.girth() * 0.3, 0));
            Vec tip = flying ? root.plus(actor.right().times(side * b.length() * 2.2)).plus(new Vec(0, b.length() * 0.9, 0))
                    : root.plus(actor.front().times(-b.length() * 0.9));
            parts.limb(Tint.mix(coat, 0xFF15161A, 0.3), depth, parts.ball(root, b.girth() * 0.5), parts.ball(tip, b.girth() * 0.12));
        }
        Vec head = breast.plus(actor.front().times(b.head() * 0.9)).plus(new Vec(0, b.neck() + b.head(), 0));
        parts.begin(depth - 0.03);
        parts.limb(coat, depth, parts.ball(breast, b.girth() * 0.6), parts.ball(head, b.head()));
        parts.limb(0xFFD9A04A, depth, parts.ball(head.plus(actor.front().times(b.head() * 0.8)), b.head() * 0.4),
                parts.ball(head.plus(actor.front().times(b.head() + b.snout())), b.head() * 0.08));
        Ball eye = parts.ball(head.plus(actor.front().times(b.head() * 0.4)).plus(new Vec(0, b.head() * 0.2, 0)), b.head() * 0.2);
        parts.shape(Shapes.ellipse(eye.x(), eye.y(), eye.r(), eye.r()), 0xFFFFFFFF, 0.6, depth);
        parts.shape(Shapes.ellipse(eye.x(), eye.y(), eye.r() * 0.5, eye.r() * 0.5), 0xFF111111, 0, depth);
    }
}
