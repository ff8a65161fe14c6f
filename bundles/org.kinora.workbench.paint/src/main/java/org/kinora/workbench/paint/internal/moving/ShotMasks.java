package org.kinora.workbench.paint.internal.moving;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is meant in the frames of a shot: masks of key frames that a person made, and those carried from them over a range. One thread. */
public final class ShotMasks {
    private final int count;
    private final TreeMap<Integer, PackedMask> keys = new TreeMap<>();
    private final TreeMap<Integer, PackedMask> carried = new TreeMap<>();
    private int first;
    private int last;

    /** @param count frames of the shot; all of them are the range at first */
    public ShotMasks(int count) {
        this.count = count;
        last = count - 1;
    }

    public int count() {
        return count;
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /** The frames that are meant; what was carried outside of them is forgotten. */
    public void range(int from, int to) {
        first = Math.clamp(from, 0, count - 1);
        last = Math.clamp(to, first, count - 1);
        carried.keySet().removeIf(frame -> frame < first || frame > last);
    }

    /** A person made or corrected the mask of a frame: what was carried is to be carried anew. */
    public void key(int frame, PackedMask mask) {
        keys.put(frame, mask);
        carried.clear();
    }

    /** The frame follows its neighbours again. */
    public void forget(int frame) {
        if (keys.remove(frame) != null) carried.clear();
    }

    public SortedMap<Integer, PackedMask> keys() {
        return Collections.unmodifiableSortedMap(keys);
    }

    /** Takes what was carried, in place of what was there. */
    public void carried(SortedMap<Integer, PackedMask> masks) {
        carried.clear();
        carried.putAll(masks);
    }

    /** Whether every frame of the range has a mask. */
    public boolean complete() {
        for (int frame = first; frame <= last; frame++) if (at(frame).isEmpty()) return false;
        return true;
    }

    /** What is meant in a frame: the person's own mask before a carried one; empty outside of the range. */
    public Optional<PackedMask> at(int frame) {
        if (frame < first || frame > last) return Optional.empty();
        return Optional.ofNullable(keys.getOrDefault(frame, carried.get(frame)));
    }
}
