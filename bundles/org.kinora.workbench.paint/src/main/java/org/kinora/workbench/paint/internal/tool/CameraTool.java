package org.kinora.workbench.paint.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Area;

/**
 * Camera frames as vectors of the picture's shape: the first drag draws where the camera begins, the second where it ends, with an arrow between;
 * Enter gives
 * the move to the shot, Escape drops both.
 */
final class CameraTool implements Tool {
    private final int width;
    private final int height;
    private Area from = Area.NONE;
    private Area to = Area.NONE;
    private Pen start;
    private double scale = 1;
    private boolean second;

    /** @param drawn the frames that were drawn before; they are shown until others are drawn */
    CameraTool(Area picture, Optional<Outcome.Aim> drawn) {
        width = picture.width();
        height = picture.height();
        drawn.ifPresent(aim -> {
            from = aim.from();
            to = aim.to();
        });
    }

    @Override
    public Outcome press(Pen pen) {
        if (!to.isEmpty()) cancel();
        start = pen;
        return Outcome.NONE;
    }

    @Override
    public Outcome drag(Pen pen) {
        if (start == null) return Outcome.NONE;
        scale = pen.scale();
        double wide = Math.max(Math.abs(pen.x() - start.x()), Math.abs(pen.y() - start.y()) * width / height);
        double high = wide * height / width;
        double x = pen.x() < start.x() ? start.x() - wide : start.x();
        double y = pen.y() < start.y() ? start.y() - high : start.y();
        Area frame = new Area((int) Math.round(x), (int) Math.round(y), (int) Math.round(wide), (int) Math.round(high));
        if (second) to = frame;
        else from = frame;
        return Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        drag(pen);
        start = null;
        second = !from.isEmpty() && to.isEmpty();
        return Outcome.NONE;
    }

    @Override
    public Outcome commit() {
        if (from.isEmpty()) return Outcome.NONE;
        Outcome aim = new Outcome.Aim(from, to.isEmpty() ? from : to);
        start = null;
        return aim;
    }

    @Override
    public Area cancel() {
        from = Area.NONE;
        to = Area.NONE;
        start = null;
        second = false;
        return Area.NONE;
    }

    @Override
    public boolean open() {
        return !from.isEmpty();
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        if (!from.isEmpty()) hints.add(Shapes.box(from));
        if (!to.isEmpty()) {
            hints.add(Shapes.box(to));
            hints.addAll(Shapes.arrow(from.x() + from.width() / 2.0, from.y() + from.height() / 2.0, to.x() + to.width() / 2.0, to.y()
                    + to.height() / 2.0, scale));
        }
        return hints;
    }
}
