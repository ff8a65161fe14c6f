package org.kinora.splat.cuda.internal.device;

import java.util.ArrayList;
import java.util.List;

/** All memory of one piece of work on a device: rooms that grow, and go back together. */
public final class Arena implements AutoCloseable {
    private final Device device;
    private final List<Room> rooms = new ArrayList<>();

    public Arena(Device device) {
        this.device = device;
    }

    public Device device() {
        return device;
    }

    /** A room without any memory yet. */
    public Room room() {
        Room room = new Room(device);
        rooms.add(room);
        return room;
    }

    /** A room of so many bytes. */
    public Room room(long bytes) {
        Room room = room();
        room.need(bytes);
        return room;
    }

    /** Bytes that are taken. */
    public long bytes() {
        return rooms.stream().mapToLong(Room::bytes).sum();
    }

    @Override
    public void close() {
        for (Room room : rooms) room.close();
    }
}
