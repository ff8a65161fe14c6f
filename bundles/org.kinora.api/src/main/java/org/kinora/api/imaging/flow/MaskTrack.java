package org.kinora.api.imaging.flow;

import java.util.SortedMap;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;

/**
 * A mask that goes along with what moves: key frames that a person made or corrected, kept as grey pictures, and frames between them that follow.
 * Immutable.
 *
 * @param keys mask by frame of the shot, counted from 0
 */
public record MaskTrack(SortedMap<Integer, AssetId> keys) {
    public MaskTrack {
        keys = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }

    /** From one key frame. */
    public static MaskTrack of(int frame, AssetId mask) {
        return new MaskTrack(new TreeMap<>(java.util.Map.of(frame, mask)));
    }

    /** With a frame corrected: one key frame more, or another mask for it. */
    public MaskTrack with(int frame, AssetId mask) {
        TreeMap<Integer, AssetId> all = new TreeMap<>(keys);
        all.put(frame, mask);
        return new MaskTrack(all);
    }

    /** Without a correction: the frame follows its neighbours again. */
    public MaskTrack without(int frame) {
        TreeMap<Integer, AssetId> all = new TreeMap<>(keys);
        all.remove(frame);
        return new MaskTrack(all);
    }
}
