package org.kinora.painter.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Angle;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.painter.internal.figure.Actor;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/**
 * The picture's order: from a framing and its actors to a camera and everybody's mark.
 *
 * <p>The shot size fixes how many metres of the subject's plane fit the height of the frame; the window is hung at the crown plus headroom, so that
 * heads
 * are whole in every shot but the extreme close-up. Narrow formats step back until everybody has room. Depth in the depiction is a
 * scale: each 1000 steps are a factor of 3.3 in distance.
 *
 * @param subject distance of the subject's plane in metres
 */
record Composition(Lens lens, List<Actor> actors, double subject) {
    private static final double DEPTH = 1.2;

    static Composition of(ShotFraming framing, Optional<String> focus, List<Actor> cast, boolean interior, int width, int height) {
        List<Actor> subjects = cast.stream().filter(actor -> !shoulder(framing, cast, actor)).toList();
        if (subjects.isEmpty()) subjects = cast;
        double focal = Math.max(15, framing.lens() == 0 ? 35 : framing.lens()) / 36.0 * Math.max(width, height);
        Window window = Window.of(framing.size(), subjects, interior, (double) width / height, focal / height);
        double subject = Math.max(0.45, focal * window.height() / height);
        Lens lens = lens(framing, window, subject, focal, width, height);
        double plane = plane(focus, subjects);
        double[] x = spread(cast, subject, plane, lens);
        List<Actor> placed = new ArrayList<>();
        for (int i = 0; i < cast.size(); i++) {
            Actor actor = cast.get(i);
            boolean shoulder = shoulder(framing, cast, actor);
            double z = distance(actor, plane, subject);
            if (shoulder) z = subject * 0.74;
            Vec at = lens.ahead().times(z - subject).plus(lens.right().times((x[i] / 1000 - 0.5) * width / lens.scale(z)));
            double rise = shoulder ? window.top() - 0.14 * window.height() - (window.top() - window.eye()) * 0.26 - actor.top() : 0;
            placed.add(actor.placed(new Vec(at.x(), rise, at.z()), lens.right(), lens.ahead(), actor.turn(), z, shoulder));
        }
        placed.sort(Comparator.comparingDouble(Actor::depth).reversed());
        return new Composition(lens, placed, subject);
    }

    /** Whether somebody is the dark shoulder of an over-the-shoulder shot. */
    private static boolean shoulder(ShotFraming framing, List<Actor> cast, Actor actor) {
        // An animal has no shoulder to look over: it stays on the ground.
        if (framing.kind() != ShotKind.OVER_SHOULDER || cast.size() < 2 || actor.beast() != null) return false;
        int nearest = cast.stream().mapToInt(a -> a.figure().depth()).min().orElse(0);
        return actor.figure().depth() == nearest && Math.abs(actor.figure().facing()) > 95;
    }

    private static double plane(Optional<String> focus, List<Actor> subjects) {
        return subjects.stream().filter(a -> focus.isPresent() && a.figure().character().equals(focus.get())).mapToDouble(a ->
                a.figure().depth()).findFirst()
                .orElseGet(() -> subjects.stream().mapToDouble(a -> a.figure().depth()).average().orElse(500));
    }

    private static double distance(Actor actor, double plane, double subject) {
        return subject * Math.clamp(StrictMath.exp(DEPTH * (actor.figure().depth() - plane) / 1000), 0.5, 2.6);
    }

    private static Lens lens(ShotFraming framing, Window window, double subject, double focal, int width, int height) {
        double azimuth = StrictMath.toRadians(framing.azimuth());
        double pitch = StrictMath.toRadians(switch (framing.angle()) {
            case EYE -> 0;
            case LOW -> 13;
            case HIGH -> -24;
            case OVERHEAD -> -64;
            case DUTCH -> -3;
        });
        double roll = framing.angle() == Angle.DUTCH ? StrictMath.toRadians(11) : 0;
        double middle = window.top() - window.height() / 2;
        double rise = framing.angle() == Angle.EYE ? window.eye() - middle : -subject * StrictMath.sin(pitch);
        double eyeHeight = Math.max(0.15, middle + rise);
        if (framing.angle() == Angle.LOW && eyeHeight < 0.2) pitch = StrictMath.atan2(middle - eyeHeight, subject);
        double back = subject * StrictMath.cos(pitch);
        Vec ahead = new Vec(-StrictMath.sin(azimuth), 0, StrictMath.cos(azimuth));
        double shift = framing.angle() == Angle.EYE ? focal * (middle - eyeHeight) / subject : 0;
        return new Lens(ahead.times(-back).plus(new Vec(0, eyeHeight, 0)), azimuth, pitch, roll, focal, height / 2.0 + shift, width, height);
    }

    /** Columns in permille, moved apart where bodies of one plane would meet, and into the frame. */
    private static double[] spread(List<Actor> cast, double subject, double plane, Lens lens) {
        int n = cast.size();
        double edge = lens.width() < lens.height() ? 40 : 150;
        double[] x = new double[n];
        double[] half = new double[n];
        for (int i = 0; i < n; i++) {
            double z = distance(cast.get(i), plane, subject);
            half[i] = cast.get(i).girth() / 2 * lens.scale(z) / lens.width() * 1000;
            double inset = Math.min(460, half[i] * (cast.get(i).pose().flat() ? 0.9 : 0.55));
            x[i] = Math.clamp(cast.get(i).figure().x(), inset, 1000 - inset);
            if (cast.get(i).figure().depth() < plane - 150) x[i] = cast.get(i).figure().x() < 500 ? Math.min(cast.get(i).figure().x(), edge)
                    : Math.max(cast.get(i).figure().x(), 1000 - edge);
        }
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        java.util.Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> x[i]).thenComparing(i -> i));
        for (int round = 0; round < 12; round++) {
            for (int k = 0; k + 1 < n; k++) {
                int a = order[k];
                int b = order[k + 1];
                boolean close = cast.get(a).figure().pose().startsWith("hug") || cast.get(b).figure().pose().startsWith("hug")
                        || cast.get(a).figure().pose().startsWith("embrace") || cast.get(a).figure().pose().startsWith("kiss");
                if (Math.abs(cast.get(a).figure().depth() - cast.get(b).figure().depth()) > 120) continue;
                double need = (half[a] + half[b]) * (close ? 0.62 : 1.0) - (x[b] - x[a]);
                if (need <= 0) continue;
                x[a] -= need / 2;
                x[b] += need / 2;
            }
        }
        return x;
    }

    /**
     * What the frame takes in at the subject's plane.
     *
     * @param height metres from the lower to the upper edge
     * @param top metres of the upper edge above the ground
     * @param eye height of the camera at eye level
     */
    private record Window(double height, double top, double eye) {
        static Window of(ShotSize size, List<Actor> subjects, boolean interior, double aspect, double focal) {
            double crown = subjects.stream().mapToDouble(Actor::top).max().orElse(1.7);
            double least = subjects.stream().mapToDouble(Actor::top).min().orElse(crown);
            boolean flat = !subjects.isEmpty() && subjects.stream().allMatch(a -> a.pose().flat());
            boolean people = subjects.isEmpty() || subjects.stream().anyMatch(a -> a.beast() == null);
            double k = people ? 1 : Math.clamp(crown / 0.72, 0.45, 1.5);
            double h = switch (size) {
                case EXTREME_WIDE -> interior ? 5.6 : 13;
                case WIDE -> interior ? 3.7 : 5.6;
                case FULL -> Math.max(1.9, crown * 1.34) * (people ? 1 : k);
                case MEDIUM_FULL -> 1.42 * k;
                case MEDIUM -> 1.02 * k;
                case MEDIUM_CLOSE -> 0.7 * k;
                case CLOSE -> 0.47 * k;
                case EXTREME_CLOSE -> 0.23 * k;
            };
            double share = switch (size) {
                case EXTREME_CLOSE -> 0;
                case CLOSE -> 0.55;
                case MEDIUM_CLOSE -> 0.75;
                default -> 1.06;
            };
            double room = subjects.stream().mapToDouble(Actor::girth).sum() * share;
            if (flat && size.ordinal() <= ShotSize.MEDIUM_FULL.ordinal()) room = Math.max(room, 2.1);
            h = Math.max(h, Math.min(room, flat && size.ordinal() > ShotSize.MEDIUM_FULL.ordinal() ? 0.6 : room) / aspect);
            if (size != ShotSize.EXTREME_CLOSE) h = Math.max(h, (crown - least + 0.3 * k) / 0.66);
            double headroom = switch (size) {
                case EXTREME_WIDE -> 0.42;
                case WIDE -> 0.3;
                case FULL, MEDIUM_FULL -> 0.1;
                case MEDIUM -> 0.11;
                case MEDIUM_CLOSE -> 0.1;
                case CLOSE -> 0.09;
                case EXTREME_CLOSE -> -0.16;
            };
            double top = crown + headroom * h;
            if (flat) top = crown + 0.42 * h;
            if (size.ordinal() <= ShotSize.FULL.ordinal()) {
                double reach = subjects.stream().mapToDouble(Actor::reach).max().orElse(0);
                double ground = Math.max(size == ShotSize.FULL ? 0.12 * h : 0.2 * h, 1.6 * reach / Math.max(0.5, focal * h - reach) + 0.05 * h);
                h = Math.max(h, (crown + ground) / 0.94);
                top = Math.max(crown + 0.06 * h, h - ground);
            }
            double eye = size.ordinal() <= ShotSize.WIDE.ordinal() ? 1.62 : Math.max(0.5, crown - 0.14 * (people ? 1 : k));
            if (size.ordinal() >= ShotSize.MEDIUM.ordinal()) eye = Math.max(0.2, crown - 0.13 * k);
            return new Window(h, top, eye);
        }
    }
}
