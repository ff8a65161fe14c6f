package org.kinora.sfm.internal.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.kinora.sfm.internal.feature.Features;
import org.kinora.sfm.internal.feature.Pair;

/**
 * Joins matches of pairs to tracks: key points that are one point of the scene. No picture sees a point twice: of matches that contradict each other the one
 * counts whose pair has more of them.
 */
final class Tracks {
    private final int[] first;
    private final int[] parent;
    /** The pictures of a track, at its root. */
    private final BitSet[] seenIn;

    private Tracks(List<Features> pictures) {
        first = new int[pictures.size() + 1];
        for (int i = 0; i < pictures.size(); i++) first[i + 1] = first[i] + pictures.get(i).count();
        parent = new int[first[pictures.size()]];
        for (int i = 0; i < parent.length; i++) parent[i] = i;
        seenIn = new BitSet[parent.length];
        for (int view = 0; view < pictures.size(); view++)
            for (int i = first[view]; i < first[view + 1]; i++) {
                seenIn[i] = new BitSet(pictures.size());
                seenIn[i].set(view);
            }
    }

    static List<Track> of(List<Features> pictures, List<Pair> pairs) {
        Tracks tracks = new Tracks(pictures);
        for (Pair pair : pairs.stream().sorted(Comparator.comparingInt(Pair::count).reversed()).toList())
            for (int i = 0; i < pair.count(); i++)
                tracks.join(tracks.first[pair.first()] + pair.matches()[2 * i], tracks.first[pair.second()] + pair.matches()[2 * i + 1]);
        return tracks.collect(pictures);
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        if (x == y || seenIn[x].intersects(seenIn[y])) return;
        int lower = Math.min(x, y);
        int upper = Math.max(x, y);
        parent[upper] = lower;
        seenIn[lower].or(seenIn[upper]);
        seenIn[upper] = null;
    }

    private List<Track> collect(List<Features> pictures) {
        int[] count = new int[parent.length];
        for (int i = 0; i < parent.length; i++) count[root(i)]++;
        int[][] members = new int[parent.length][];
        int[] filled = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            int root = root(i);
            if (count[root] < 2) continue;
            if (members[root] == null) members[root] = new int[count[root]];
            members[root][filled[root]++] = i;
        }
        List<Track> tracks = new ArrayList<>();
        for (int[] each : members) {
            if (each != null) tracks.add(track(each, pictures));
        }
        return tracks;
    }

    private Track track(int[] members, List<Features> pictures) {
        int[] views = new int[members.length];
        float[] places = new float[2 * members.length];
        int[] light = new int[3];
        for (int i = 0; i < members.length; i++) {
            int view = view(members[i]);
            int feature = members[i] - first[view];
            views[i] = view;
            places[2 * i] = pictures.get(view).places()[2 * feature];
            places[2 * i + 1] = pictures.get(view).places()[2 * feature + 1];
            for (int c = 0; c < 3; c++) light[c] += pictures.get(view).colours()[3 * feature + c] & 0xFF;
        }
        int count = members.length;
        return new Track(views, places, light[0] / count << 16 | light[1] / count << 8 | light[2] / count);
    }

    private int view(int feature) {
        int at = Arrays.binarySearch(first, feature);
        if (at < 0) return -at - 2;
        // pictures without key points share their first number with the next
        while (first[at + 1] == feature) at++;
        return at;
    }
}
