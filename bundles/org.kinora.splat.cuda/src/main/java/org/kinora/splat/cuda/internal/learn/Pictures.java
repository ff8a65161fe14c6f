package org.kinora.splat.cuda.internal.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;

/** The pictures that are learnt from: on the device while there is room for all, else each goes there when it is asked for. */
final class Pictures {
    private final Arena arena;
    private final List<Kept> all = new ArrayList<>();
    private final Room passing;
    private boolean staying = true;

    private record Kept(Camera camera, Raster pixels, Optional<Raster> counts, Room room) {
        long plane() {
            return (long) camera.width() * camera.height();
        }

        long bytes() {
            return plane() * (counts.isPresent() ? 4 : 3);
        }
    }

    Pictures(Arena arena) {
        this.arena = arena;
        passing = arena.room();
    }

    /** Where a picture stands: three planes of bytes; and where it counts, or 0. */
    record Place(Camera camera, long pixels, long counts) {}

    int add(Camera camera, Raster pixels, Optional<Raster> counts) {
        Kept kept = new Kept(camera, pixels, counts, arena.room());
        all.add(kept);
        if (staying) stay(kept);
        return all.size() - 1;
    }

    private void stay(Kept kept) {
        try {
            kept.room.need(kept.bytes());
            send(kept, kept.room);
        } catch (Device.Exhausted full) {
            leave();
        }
    }

    /** Takes all pictures from the device; true when that made room. */
    boolean leave() {
        boolean made = staying && all.stream().anyMatch(kept -> kept.room.bytes() > 0);
        staying = false;
        for (Kept kept : all) kept.room.close();
        return made;
    }

    Camera camera(int number) {
        return all.get(number).camera;
    }

    Place get(int number) {
        Kept kept = all.get(number);
        Room room = kept.room;
        if (room.bytes() == 0) {
            room = passing;
            room.need(kept.bytes());
            send(kept, room);
        }
        return new Place(kept.camera, room.at(), kept.counts.isPresent() ? room.at() + 3 * kept.plane() : 0);
    }

    private void send(Kept kept, Room room) {
        for (int c = 0; c < 3; c++) arena.device().upload(kept.pixels.plane(c), room.at() + c * kept.plane());
        kept.counts.ifPresent(counts -> arena.device().upload(counts.plane(0), room.at() + 3 * kept.plane()));
    }
}
