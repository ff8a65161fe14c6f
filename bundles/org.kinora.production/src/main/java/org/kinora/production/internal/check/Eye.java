package org.kinora.production.internal.check;

import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.FilmFormat;

/** Where a camera has things from left to right, by the pinhole model of {@link CameraPosition}. Pitch and roll do not matter for that. */
public final class Eye {
    private static final double FILM = 36;

    private final CameraPosition camera;
    private final double aheadX;
    private final double aheadZ;
    private final double width;

    public Eye(CameraPosition camera, FilmFormat format) {
        this.camera = camera;
        double bearing = Math.toRadians(camera.bearing() / 10.0);
        aheadX = Math.sin(bearing);
        aheadZ = -Math.cos(bearing);
        width = FILM * format.width() / Math.max(format.width(), format.height());
    }

    /** Where somebody stands: 0 at the left edge of the frame, 1 at the right one. */
    public double x(Placement placement) {
        return x(placement.at());
    }

    double x(Spot spot) {
        return 0.5 + camera.focal() / 10.0 * right(spot.x() - camera.x(), spot.z() - camera.z()) / Math.max(1, ahead(spot)) / width;
    }

    /** Millimetres ahead of the lens. */
    double ahead(Spot spot) {
        return (spot.x() - camera.x()) * aheadX + (spot.z() - camera.z()) * aheadZ;
    }

    /** How far a way over the ground goes to the right of the frame; negative to the left. */
    double right(double dx, double dz) {
        return dx * aheadZ - dz * aheadX;
    }

    double cameraX() {
        return camera.x();
    }

    double cameraZ() {
        return camera.z();
    }
}
