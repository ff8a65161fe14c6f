package org.kinora.direction.internal.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Figure;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;

/** Puts the people of a moment into a frame: places, depth, facing. People keep their sides, so that eyelines match from shot to shot. */
public final class Blocking {
    private Blocking() {}

    /**
     * Who is in the frame and what each does.
     *
     * @param seen the people of the shot, the one it is about first
     * @param speaking ids of those who speak in it
     * @param emotions of the one it is about
     * @param pose of the one it is about; empty for the lasting pose
     */
    public record Who(Moment moment, List<String> seen, List<String> speaking, String emotion, String pose) {}

    public static List<Figure> figures(ShotKind kind, ShotSize size, Who who) {
        return switch (kind) {
            case INSERT, CARD -> List.of();
            case SINGLE, REACTION, POINT_OF_VIEW -> who.seen().isEmpty() ? List.of() : List.of(single(size, who));
            case OVER_SHOULDER -> overShoulder(who);
            case ESTABLISHING, MASTER, TWO_SHOT, GROUP -> together(size, who);
        };
    }

    private static Figure single(ShotSize size, Who who) {
        String focus = who.seen().getFirst();
        boolean right = who.moment().looksRight(focus, who.moment().partner());
        int depth = depth(size);
        boolean moving = List.of("walk", "run", "dance", "fight").contains(pose(who, focus));
        int facing = moving ? 60 : size.ordinal() >= ShotSize.CLOSE.ordinal() ? 15 : 28;
        return figure(who, focus, right ? 400 : 600, depth, right ? facing : -facing);
    }

    private static List<Figure> overShoulder(Who who) {
        String focus = who.seen().getFirst();
        if (who.seen().size() < 2) return List.of(single(ShotSize.MEDIUM, who));
        String near = who.seen().get(1);
        boolean right = who.moment().side(focus) < who.moment().side(near);
        return List.of(figure(who, focus, right ? 370 : 630, 280, right ? 30 : -30), figure(who, near, right ? 850 : 150, 40, right ? -150 : 150));
    }

    private static List<Figure> together(ShotSize size, Who who) {
        List<String> order = new ArrayList<>(who.seen());
        order.sort(Comparator.comparingInt((String id) -> who.moment().side(id)).thenComparing(id -> id));
        List<Figure> figures = new ArrayList<>();
        int count = order.size();
        int depth = depth(size);
        for (int i = 0; i < count; i++) {
            int x = count == 1 ? who.moment().looksRight(order.get(i), Optional.empty()) ? 420 : 580 : count == 2 ? i == 0 ? 330 : 670 : 120
                    + 760 * i / (count - 1);
            int facing = 2 * i + 1 == count && count > 1 ? 0 : count == 1 ? (x < 500 ? 30 : -30) : 2 * i < count ? 40 : -40;
            boolean moving = List.of("walk", "run").contains(pose(who, order.get(i)));
            figures.add(figure(who, order.get(i), x, Math.min(1000, depth + 40 * (i % 2)), moving ? Integer.signum(facing == 0 ? 1 : facing) * 65
                    : facing));
        }
        return List.copyOf(figures);
    }

    private static Figure figure(Who who, String id, int x, int depth, int facing) {
        boolean focus = !who.seen().isEmpty() && who.seen().getFirst().equals(id);
        return new Figure(id, x, depth, facing, pose(who, id), focus ? who.emotion() : "neutral", who.speaking().contains(id),
                who.moment().holding().getOrDefault(id, ""));
    }

    private static String pose(Who who, String id) {
        boolean focus = !who.seen().isEmpty() && who.seen().getFirst().equals(id);
        if (focus && !who.pose().isEmpty()) return who.pose();
        return Acting.lasting(who.moment().poses().getOrDefault(id, "stand"));
    }

    private static int depth(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> 850;
            case WIDE -> 680;
            case FULL -> 480;
            case MEDIUM_FULL -> 380;
            case MEDIUM -> 290;
            case MEDIUM_CLOSE -> 200;
            case CLOSE -> 120;
            case EXTREME_CLOSE -> 60;
        };
    }
}
