package org.kinora.film.internal.plate;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Keys;
import org.kinora.api.media.Fit;
import org.kinora.film.internal.plate.Plate.Box;

/**
 * Where the effects of a clip put its picture at each of its frames.
 *
 * @param width of the frame
 * @param height of the frame
 * @param fit how the picture fills the frame before it is moved
 */
public record Motion(List<Effect> effects, int width, int height, Fit fit) {
    /** The largest zoom at any time, for the resolution that a picture needs. */
    public double closest() {
        return find(Effect.Transform.class).map(transform -> transform.zoom().most()).orElse(1.0);
    }

    /** Whether a picture that does not change itself looks the same at all frames. */
    public boolean still() {
        return effects.stream().allMatch(Effect::still);
    }

    /** What lies behind a picture that does not fill the frame. */
    public Optional<Effect.Surround> surround() {
        return find(Effect.Surround.class);
    }

    /** The picture itself, as large as it must be to fill the frame. */
    public Placement filling(Plate plate) {
        Motion plain = new Motion(List.of(), width, height, Fit.CROP);
        return plain.at(0, plate);
    }

    /** Where a plate lies at a frame of the clip. */
    public Placement at(double frame, Plate plate) {
        Projection onto = find(Effect.Corners.class).map(corners -> hung(corners, frame, plate)).orElseGet(() -> moved(frame, plate));
        Optional<Effect.Crop> crop = find(Effect.Crop.class);
        Box part = crop.map(found -> within(plate.shown(), cropped(found, frame, plate))).orElse(plate.shown());
        return new Placement(onto, part, find(Effect.Masked.class).map(mask -> shape(mask, frame, plate)),
                find(Effect.Opacity.class).map(found -> Math.clamp(found.opacity().at(frame), 0, 1)).orElse(1.0),
                find(Effect.Mixed.class).map(Effect.Mixed::mode).orElse(Effect.Mixed.Mode.NORMAL));
    }

    private <E extends Effect> Optional<E> find(Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private Projection moved(double frame, Plate plate) {
        double x = (double) width / plate.width();
        double y = (double) height / plate.height();
        if (fit == Fit.CROP) x = y = Math.max(x, y);
        if (fit == Fit.PAD) x = y = Math.min(x, y);
        double free = width - plate.width() * x;
        double high = height - plate.height() * y;
        Optional<Effect.Framing> framing = find(Effect.Framing.class);
        Projection filled = Projection.scaled(x, y, free * framing.map(found -> Math.clamp(found.x().at(frame), 0, 1)).orElse(0.5),
                high * framing.map(found -> Math.clamp(found.y().at(frame), 0, 1)).orElse(0.5));
        return find(Effect.Transform.class).map(transform -> filled.then(transformed(transform, frame))).orElse(filled);
    }

    private Projection transformed(Effect.Transform transform, double frame) {
        double zoom = Math.max(1e-4, transform.zoom().at(frame));
        double turn = transform.turn().at(frame);
        Projection centred = Projection.scaled(zoom, zoom, -zoom * width / 2, -zoom * height / 2);
        if (turn != 0) centred = centred.then(Projection.turned(turn));
        return centred.then(Projection.scaled(1, 1, width * (0.5 + transform.x().at(frame)), height * (0.5 + transform.y().at(frame))));
    }

    private Projection hung(Effect.Corners corners, double frame, Plate plate) {
        double[] x = new double[4];
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) {
            x[i] = corners.places().get(2 * i).at(frame) * width;
            y[i] = corners.places().get(2 * i + 1).at(frame) * height;
        }
        return Projection.scaled(1.0 / plate.width(), 1.0 / plate.height(), 0, 0).then(Projection.square(x, y));
    }

    private static Box cropped(Effect.Crop crop, double frame, Plate plate) {
        return new Box(part(crop.left(), frame) * plate.width(), part(crop.top(), frame) * plate.height(),
                (1 - part(crop.right(), frame)) * plate.width(), (1 - part(crop.bottom(), frame)) * plate.height());
    }

    private static double part(Keys keys, double frame) {
        return Math.clamp(keys.at(frame), 0, 1);
    }

    private static Box within(Box a, Box b) {
        double left = Math.max(a.left(), b.left());
        double top = Math.max(a.top(), b.top());
        return new Box(left, top, Math.max(left, Math.min(a.right(), b.right())), Math.max(top, Math.min(a.bottom(), b.bottom())));
    }

    private static Placement.Shape shape(Effect.Masked mask, double frame, Plate plate) {
        return new Placement.Shape(mask.shape() == Effect.Masked.Shape.ELLIPSE, mask.x().at(frame) * plate.width(), mask.y().at(frame)
                * plate.height(), mask.width().at(frame) * plate.width(), mask.height().at(frame) * plate.height(),
                mask.feather() / (double) Keys.ONE * plate.height(), mask.inverted());
    }
}
