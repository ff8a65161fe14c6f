package org.kinora.artist.internal.figure.pose;

import java.util.Optional;
import java.util.Set;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Acting.Gait;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Dial;
import org.kinora.artist.internal.figure.body.Dials;
import org.kinora.artist.internal.figure.body.Goal;
import org.kinora.artist.internal.figure.body.Reach;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * Plays a part: posture, then what is done, then steps, speech and feeling make the bearing of a body. Immutable and thread-safe.
 */
public final class Player {
    private static final Set<String> UPRIGHT = Set.of("stand", "run", "bend");
    private static final Set<String> BENT = Set.of("bend", "run", "crouch");
    /** Poses that hold a thing away from the body. */
    private static final Set<String> FAR = Set.of("give", "giveboth", "take", "lift");
    /** Permille of the height that both hands are above the hips when they carry, and when they put something down low. */
    private static final double CARRIED = 150;
    private static final double LOW = -70;
    /** Millimetres between the palms of two who hand something over, halved. */
    private static final double SHORT = 55;
    /** Feelings take little hold of those who lie or swim. */
    private static final double FAINT = 0.25;

    private final PoseBook book;
    private final Grips grips;
    private final Rest rest;

    public Player(PoseBook book, Grips grips) {
        this.book = book;
        this.grips = grips;
        rest = new Rest(book);
    }

    /** Millimetres that somebody goes on in a cycle of two steps. */
    public double stride(Stature stature, Gait gait) {
        return Gaits.stride(stature, gait);
    }

    public Bearing bearing(Performer performer, Stature s) {
        Bearing done = settled(performer, s);
        double settle = ease(performer.acting().settle());
        if (settle >= 1 || performer.placement().posture().equals("stand")) return done;
        Bearing end = new Bearing(level(performer, s, done.calm(), done.calm()), level(performer, s, done.calm(), done.dials()), done.right(),
                done.left(), done.pose());
        Bearing before = rest.rising(performer, s, done);
        if (!performer.placement().posture().equals("lie")) return before.lerp(end, settle);
        // Whoever lies down sits down first.
        Bearing sitting = rest.halfway();
        return settle < 0.5 ? before.lerp(sitting, 2 * settle) : sitting.lerp(end, 2 * settle - 1);
    }

    /** The pelvis at a height of its own, so that it can move from one posture to another. */
    private static Dials level(Performer performer, Stature s, Dials calm, Dials dials) {
        if (calm.get(Dial.PELVIS) > -500) return dials;
        double eyes = performer.placement().eyes() - performer.placement().at().y();
        return dials.with(Dial.PELVIS, Bones.pelvis(s, Frame.standing(Vec.ZERO, 0), eyes, calm) * 1000 / s.height());
    }

    /**
     * What is played at one moment.
     *
     * @param staged the posture as it was staged
     * @param posture the posture that the pose is put on
     * @param bends whether the pose bends the body by itself: it is measured with its bend, and is not bent again
     * @param stride where the body is in its step
     * @param share how far the pose has come
     */
    private record Part(Performer performer, Pose staged, Pose posture, Pose pose, boolean bends, PoseBook.Mood mood, Gait gait, double stride,
            double share) {
        String id() {
            return performer.character().id();
        }

        boolean upright() {
            return UPRIGHT.contains(staged.name());
        }

        boolean steps() {
            return upright() && gait != Gait.STILL;
        }
    }

    private Part part(Performer performer) {
        Acting acting = performer.acting();
        Pose staged = book.posture(arrived(performer) ? "stand" : performer.placement().posture());
        Optional<Verbs.Meaning> meaning = book.verbs().meaning(performer.placement().pose()).filter(found -> !found.pose().name().equals("hang"));
        Gait gait = gait(performer, staged.name(), meaning.map(found -> found.pose().name()).orElse(""));
        double stride = acting.gait() == Gait.STILL ? 0.12 + 0.5 * Lot.pick(2, performer.character().id(), "step") : acting.stride();
        // Whoever walks needs no pose for it.
        Pose pose = pose(performer, meaning.filter(found -> gait == Gait.STILL || !found.pose().name().equals("walk")));
        boolean bends = BENT.contains(staged.name()) && gait == Gait.STILL && !pose.set().isEmpty();
        Pose posture = bends && !staged.name().equals("crouch") ? book.posture("stand") : staged;
        double share = meaning.map(Verbs.Meaning::share).orElse(1.0) * ease(acting.deed());
        return new Part(performer, staged, posture, pose, bends, book.mood(performer.placement().emotion()), gait, stride, share);
    }

    private Bearing settled(Performer performer, Stature s) {
        Part part = part(performer);
        Dials own = rest.ground(performer, s, part.posture().upper().plus(part.posture().legs(), 1));
        Dials calm = part.bends() ? still(part.pose().on(own, !part.staged().name().equals("crouch"), part.share())) : own;
        return new Bearing(calm, dials(part, s, own), hand(part, true), hand(part, false), part.pose().name());
    }

    private Dials dials(Part part, Stature s, Dials own) {
        Acting acting = part.performer().acting();
        boolean rests = part.upright() && !part.steps() && part.pose().set().isEmpty() && part.posture().name().equals("stand");
        Dials dials = part.pose().on(rests ? rest.weight(own, part.id()) : own, part.upright() && !part.steps(), part.share());
        if (part.steps()) dials = Gaits.legs(dials.with(Dial.KNEE_OUT_L, 0).with(Dial.KNEE_OUT_R, 0), s, part.gait(), part.stride());
        if (part.gait() == Gait.CRAWL) dials = Gaits.crawl(dials, part.stride());
        if (part.gait() == Gait.SWIM) dials = Gaits.swim(dials, part.stride());
        dials = dials.plus(part.mood().dials(), part.upright() || part.posture().name().equals("sit") ? 1 : FAINT);
        dials = dials.more(Dial.SHRUG_L, 1.6 * acting.breath()).more(Dial.SHRUG_R, 1.6 * acting.breath())
                .more(Dial.SPINE_PITCH, 0.7 * acting.breath());
        return dials.more(Dial.HEAD_PITCH, part.performer().placement().speaking() ? -3 * acting.beat() : 0);
    }

    /** Where a hand is: swinging or at rest, speaking along, then at what it does. */
    private Reach hand(Part part, boolean right) {
        Optional<Reach> does = right ? part.pose().right() : part.pose().left();
        Optional<Reach> held = right ? part.posture().right() : part.posture().left();
        Reach idle = Gaits.arm(part.gait(), part.stride()).or(() -> held).orElseGet(() -> rest.hand(part.mood().rest(), part.id(), right));
        if (does.isPresent()) return Reach.between(idle, right ? met(part, does.get()) : does.get(), part.share());
        boolean speaks = part.performer().placement().speaking();
        double beat = part.performer().acting().beat();
        if (!speaks && beat == 0) return idle;
        Pose talk = book.pose(part.mood().talk().get(Lot.pick(part.mood().talk().size(), part.id(), "talk")));
        if (Lot.pick(3, part.id(), "hand") == 0) talk = talk.mirrored();
        double strength = Math.clamp(speaks ? 0.7 + 0.3 * beat : Math.abs(beat), 0, 1);
        return Reach.between(idle, (right ? talk.right() : talk.left()).orElse(idle), strength);
    }

    /** The hand of a pose that hands something over, or takes it, goes where the other's hand is, and stops short of it by half of the thing. */
    private static Reach met(Part part, Reach own) {
        Optional<Vec> meets = part.performer().acting().meets();
        if (meets.isEmpty() || part.pose().left().isPresent()) return own;
        return (trunk, legs, side) -> {
            Goal goal = own.goal(trunk, legs, side);
            Vec way = meets.get().minus(trunk.shoulder(side, 0, 0));
            Vec flat = new Vec(way.x(), 0, way.z()).unit();
            return new Goal(meets.get().minus(flat.times(SHORT)), goal.elbow(), goal.fingers().plus(flat).unit(), goal.facing(), goal.clench());
        };
    }

    /** The head held up, the body as high as it is staged. */
    private static Dials still(Dials dials) {
        return dials.with(Dial.HEAD_PITCH, 0).with(Dial.HEAD_TURN, 0).with(Dial.HEAD_ROLL, 0).with(Dial.NECK_PITCH, 0).with(Dial.DROP, 0);
    }

    /** The pose of the verb; idle hands hold what is given into them. */
    private Pose pose(Performer performer, Optional<Verbs.Meaning> meaning) {
        Pose pose = meaning.map(Verbs.Meaning::pose).orElse(Pose.none(""));
        // Without a thing to hold the hand stays low, out of everybody's face.
        if (performer.held().isEmpty()) return pose.name().equals("hold") ? book.pose("keep") : pose;
        Prop prop = performer.held().get();
        if (pose.name().equals("aim") && grips.isLong(prop)) return book.pose("aimrifle");
        if (grips.both(prop) && !pose.name().equals("throw")) {
            boolean low = pose.name().equals("openlow");
            Reach sides = grips.sides(prop, low || FAR.contains(pose.name()) ? 260 : 0, low ? LOW : CARRIED);
            return new Pose(pose.name().isEmpty() ? "carry" : pose.name(), pose.upper(), pose.legs(), pose.set(), Optional.of(sides),
                    Optional.of(sides));
        }
        if (!book.idle(pose.name())) return pose;
        boolean speaks = performer.placement().speaking();
        // Who plays is said to play: else a violin hangs from the hand.
        boolean lowered = grips.fiddle(prop);
        String name = speaks && prop.kind().equals("phone") ? "phone" : lowered ? "bagdown" : grips.pose(prop);
        Pose grip = book.pose(name);
        return new Pose(pose.name().isEmpty() || lowered || name.equals("phone") ? name : pose.name(), pose.upper().plus(grip.upper(), 1),
                pose.legs(), pose.set(), grip.right(),
                grip.left().isPresent() ? grip.left() : pose.name().equals("hold") ? Optional.empty() : pose.left());
    }

    /** Whether a runner has come to the end of the way. */
    private static boolean arrived(Performer performer) {
        return performer.placement().posture().equals("run") && performer.placement().way().size() > 1 && performer.acting().gait() == Gait.STILL
                && !performer.placement().pose().equals("fight");
    }

    /** Somebody who is staged running, with nowhere to run to, runs on the spot of a still picture. */
    private static Gait gait(Performer performer, String posture, String pose) {
        Gait gait = performer.acting().gait();
        if (posture.equals("crawl") || posture.equals("swim")) return gait == Gait.STILL ? Gait.STILL : posture.equals("crawl") ? Gait.CRAWL
                : Gait.SWIM;
        if (gait != Gait.STILL) return gait == Gait.RUN ? Gait.RUN : Gait.WALK;
        return posture.equals("run") && !pose.equals("fight") ? Gait.RUN : Gait.STILL;
    }

    private static double ease(double share) {
        double x = Math.clamp(share, 0, 1);
        return x * x * (3 - 2 * x);
    }
}
