package org.kinora.stage.internal;

import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.FilmFormat;

/**
 * What a camera sees, written down once more, from the words of {@link CameraPosition} alone: by turning the world about the camera, bearing first,
 * then
 * pitch, then roll.
 */
final class Eye {
    private final CameraPosition camera;
    private final double filmWidth;
    private final double filmHeight;

    Eye(CameraPosition camera, FilmFormat format) {
        this.camera = camera;
        double longer = Math.max(format.width(), format.height());
        filmWidth = 36 * format.width() / longer;
        filmHeight = 36 * format.height() / longer;
    }

    /** A point in the frame: 0 to 1 from the left and from the top, and millimetres ahead. */
    record Seen(double x, double y, double ahead) {
        boolean inside(double margin) {
            return ahead > 0 && x > margin && x < 1 - margin && y > margin && y < 1 - margin;
        }
    }

    Seen see(double x, double y, double z) {
        // Looking at 180 degrees, right is +x and ahead is +z; any other bearing is that one turned.
        double turn = Math.toRadians(180 - camera.bearing() / 10.0);
        double dx = x - camera.x();
        double dy = y - camera.y();
        double dz = z - camera.z();
        double right = dx * Math.cos(turn) - dz * Math.sin(turn);
        double level = dx * Math.sin(turn) + dz * Math.cos(turn);
        double pitch = Math.toRadians(camera.pitch() / 10.0);
        double ahead = level * Math.cos(pitch) + dy * Math.sin(pitch);
        double up = -level * Math.sin(pitch) + dy * Math.cos(pitch);
        double roll = Math.toRadians(camera.roll() / 10.0);
        double rolledRight = right * Math.cos(roll) - up * Math.sin(roll);
        double rolledUp = right * Math.sin(roll) + up * Math.cos(roll);
        double focal = camera.focal() / 10.0;
        return new Seen(0.5 + focal * rolledRight / ahead / filmWidth, 0.5 + camera.shift() / 1000.0 - focal * rolledUp / ahead / filmHeight, ahead);
    }

    Seen see(Spot spot, double y) {
        return see(spot.x(), y, spot.z());
    }

    /** Millimetres that the height of the frame takes in, so far ahead. */
    double height(double ahead) {
        return ahead * filmHeight / (camera.focal() / 10.0);
    }
}
