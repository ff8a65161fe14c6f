package org.kinora.artist.internal.picture;

import java.util.Set;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.Joint;
import org.kinora.artist.internal.figure.Skeleton;
import org.kinora.artist.internal.model.Cutout;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Texture;
import org.kinora.artist.internal.model.Vec;

/**
 * Where one picture of somebody stands. Upright it is as high as the staging has them. Whoever sits, kneels or crouches and has no picture of it
 * keeps head
 * and trunk, and the legs are foreshortened into what is left between hips and floor, as a lens before them sees thighs; the picture then stands
 * before the
 * seat. Whoever lies, crawls or falls is laid along their body.
 */
final class Upright {
    private static final Set<String> DOWN = Set.of("lie", "crawl", "fall");
    private static final Set<String> LOW = Set.of("sit", "floor", "kneel", "crouch");
    /** Of the whole height: legs, the least that is left of them, how far before the hips they are seen, how high a seat is. */
    private static final double LEGS = 0.47;
    private static final double LEAST = 0.10;
    private static final double KNEES = 0.12;
    private static final double SEAT = 0.28;
    private static final double AVERAGE = 1720;

    private final Performer performer;
    private final Views.View view;
    private final Texture texture;
    private final Vec lens;
    private final double crown;
    private final double feet;

    Upright(Performer performer, Views.View view, Texture texture, Vec lens) {
        this.performer = performer;
        this.view = view;
        this.texture = texture;
        this.lens = lens;
        crown = view.picture().crown() * texture.height() / 1000.0;
        feet = Math.max(crown + 1, view.picture().feet() * texture.height() / 1000.0);
    }

    static boolean down(String posture) {
        return DOWN.contains(posture);
    }

    Cutout standing() {
        String posture = performer.placement().posture();
        double y = performer.at().y();
        double now = performer.placement().crown() - performer.placement().at().y();
        boolean low = LOW.contains(posture);
        double height = low || posture.equals("swim") ? height() : now;
        double settle = performer.acting().settle();
        double seat = posture.equals("sit") ? Math.min(y, SEAT * height) : 0;
        double tall = low ? height + (now + seat - height) * settle : height;
        Vec origin = new Vec(performer.at().x(), y - seat, performer.at().z());
        if (posture.equals("swim")) origin = origin.plus(Vec.UP.times(now - height));
        if (posture.equals("sit")) origin = origin.plus(Vec.toward(performer.at().heading()).times(KNEES * height * settle));
        if (!low || view.posed()) return cutout(origin, tall, 0, 1);
        double legs = Math.max(LEAST * height, tall - (1 - LEGS) * height);
        return cutout(origin, height, legs, Math.max(1, LEGS * height / legs));
    }

    /** Along a body that is not upright. */
    Cutout lying(Skeleton skeleton) {
        boolean jointed = skeleton.joints().containsKey(Joint.PELVIS);
        Vec hips = jointed ? skeleton.at(Joint.PELVIS) : new Vec(performer.at().x(), performer.at().y() + 150, performer.at().z());
        Vec body = jointed ? skeleton.at(Joint.HEAD).minus(hips) : Vec.toward(performer.at().heading());
        Vec across = right();
        Vec along = body.minus(lens.times(body.dot(lens)));
        if (along.length() < 0.35 * body.length()) along = across;
        along = along.unit();
        Vec side = lens.cross(along).unit();
        Texture.Alpha alpha = texture.alpha(64);
        double height = view.posed() ? Math.max(300, performer.placement().crown() - performer.placement().at().y()) : height();
        if (view.posed()) return cutout(new Vec(performer.at().x(), performer.at().y(), performer.at().z()), height, 0, 1);
        double thick = 0.22 * alpha.width() * alpha.step() * height / (feet - crown);
        Vec lowest = hips.minus(along.times(0.52 * height));
        Vec origin = new Vec(lowest.x(), Math.max(lowest.y(), performer.at().y() + (Math.abs(along.y()) < 0.5 ? thick : 0)), lowest.z());
        double scale = (feet - crown) / height;
        return new Cutout(texture, new Frame(origin, side, along, lens), scale, scale, middle(), feet, 0, 1, view.mirrored());
    }

    private double height() {
        int told = performer.character().look().height();
        boolean human = performer.character().species().equals("human") || performer.character().species().isEmpty();
        return told > 40 ? 10.0 * told : human ? AVERAGE : Math.max(100, performer.placement().crown() - performer.placement().at().y());
    }

    private Cutout cutout(Vec origin, double height, double legs, double fold) {
        Acting acting = performer.acting();
        double scale = (feet - crown) / Math.max(50, height);
        double step = acting.gait() == Acting.Gait.STILL ? 0 : StrictMath.sin(2 * Math.PI * acting.stride());
        double run = acting.gait() == Acting.Gait.RUN ? 2 : 1;
        // Paper puppets walk like this: a little up at each step, a little from side to side.
        Vec at = origin.plus(Vec.UP.times(0.012 * run * height * Math.abs(step)));
        Frame stand = new Frame(at, right(), Vec.UP, lens).rolled(0.9 * run * step + 0.7 * acting.beat());
        return new Cutout(texture, stand, scale, scale / (1 + 0.0025 * acting.breath()), middle(), feet, legs, fold, view.mirrored());
    }

    private Vec right() {
        return new Vec(-lens.z(), 0, lens.x());
    }

    /** The column of its weight: where a body is upright this lies over the feet. */
    private double middle() {
        Texture.Alpha alpha = texture.alpha(128);
        double sum = 0;
        double weight = 1e-9;
        for (int y = 0; y < alpha.height(); y++) for (int x = 0; x < alpha.width(); x++) {
            sum += alpha.at(x, y) * (x + 0.5);
            weight += alpha.at(x, y);
        }
        return sum / weight * alpha.step();
    }
}
