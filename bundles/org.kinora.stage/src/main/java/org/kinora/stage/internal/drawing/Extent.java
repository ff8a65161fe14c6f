package org.kinora.stage.internal.drawing;

import java.util.List;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.StagedShot;
import org.kinora.stage.internal.geometry.Flat;

/** The stretch of floor that a plan shows: the whole of a room, of an open set what people and most cameras need. */
record Extent(double left, double right, double near, double far) {
    static Extent of(Location location, List<StagedShot> shots) {
        double reach = location.set().interior() ? 6000 : 14_000;
        Flat stage = Flat.of(location.set().stage());
        Extent extent = new Extent(stage.x() - 2500, stage.x() + 2500, stage.z() - 2500, stage.z() + 2500);
        if (location.set().interior()) {
            extent = extent.with(new Flat(-location.set().width() / 2.0, -location.set().depth() / 2.0), 400);
            extent = extent.with(new Flat(location.set().width() / 2.0, location.set().depth() / 2.0), 400);
        }
        for (StagedShot shot : shots) {
            extent = extent.with(clipped(new Flat(shot.camera().x(), shot.camera().z()), stage, reach), 700);
            for (var person : shot.placements()) extent = extent.with(clipped(Flat.of(person.at()), stage, reach), 900);
        }
        return extent;
    }

    private static Flat clipped(Flat point, Flat stage, double reach) {
        return new Flat(Math.clamp(point.x(), stage.x() - reach, stage.x() + reach), Math.clamp(point.z(), stage.z() - reach, stage.z() + reach));
    }

    private Extent with(Flat point, double margin) {
        return new Extent(Math.min(left, point.x() - margin), Math.max(right, point.x() + margin), Math.min(near, point.z() - margin),
                Math.max(far, point.z() + margin));
    }

    double width() {
        return right - left;
    }

    double depth() {
        return far - near;
    }

    Flat middle() {
        return new Flat((left + right) / 2, (near + far) / 2);
    }
}
