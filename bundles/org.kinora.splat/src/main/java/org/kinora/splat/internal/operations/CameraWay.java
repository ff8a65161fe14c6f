package org.kinora.splat.internal.operations;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CameraMove;

/** Where the camera of a move is at a time. */
record CameraWay(CameraMove move, Bounds bounds) {
    /** The camera of a frame, counted from 0; a whole round ends one frame before its beginning, everything else at its end. */
    Camera at(long frame, long frames, int width, int height) {
        return switch (move) {
            case CameraMove.Around around -> {
                boolean closed = Math.abs(around.turns()) == Math.rint(Math.abs(around.turns())) && !around.eased();
                double share = share(frame, closed ? frames + 1 : frames, around.eased());
                yield bounds.orbit(width, height, around.angle(), around.turns() * share, new double[] {around.upX(), around.upY(), around.upZ()});
            }
            case CameraMove.Keyed keyed -> keyed.at(frames < 2 ? 0 : (double) frame / (frames - 1)).sized(width, height);
            case CameraMove.Through through -> through(through.keys(), share(frame, frames, through.eased())).sized(width, height);
        };
    }

    /** From 0 to 1; eased by 3t² - 2t³. */
    private static double share(long frame, long frames, boolean eased) {
        double t = frames < 2 ? 0 : (double) frame / (frames - 1);
        return eased ? t * t * (3 - 2 * t) : t;
    }

    /** At equal times, none of them eased. */
    private static Camera through(List<Camera> keys, double share) {
        int last = keys.size() - 1;
        return new CameraMove.Keyed(IntStream.rangeClosed(0, last).mapToObj(i -> new CameraMove.Keyed.Key((double) i / last, keys.get(i),
                false)).toList())
                .at(share);
    }
}
