package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of the picture that fill a hole, each moved by one offset, and the seams between them: pieces grow, one after another, to where all
 * seams together show least (expansions by minimum cuts, Boykov, Veksler and Zabih 2001; offsets as labels: Pritch, Kav-Venaki and Peleg 2009).
 *
 * <p>What patches have agreed on pixel by pixel falls into crumbs where they disagree, and crumbs look like a smear. For one thread.
 */
final class Pieces {
    /** Sides of the squares over which colours are to stay as they were. */
    private static final int AROUND = 9;
    /** What it counts for that they do not, against the same difference along a seam. */
    private static final float FAITH = 0.3f;
    /** A piece grows by at most so many pixels a time. */
    private static final int REACH = 16;
    /** A piece of fewer pixels does not grow. */
    private static final int CRUMB = 3;
    private static final int SWEEPS = 2;
    /** What a seam costs of which nothing is known: that between opposite colours. */
    private static final float DEAREST = 2 * Level.FULL;
    private static final int NONE = -1;

    /** By how many columns and rows a piece was moved. */
    private record Offset(int dx, int dy) {}

    private final Level level;
    private final int colours;
    /** The pixels of the hole, and the number of each among them. */
    private final int[] missing;
    private final int[] number;
    /** For each pixel of the hole its piece. */
    private final int[] piece;
    private final int[] dx;
    private final int[] dy;
    /** Mean colours around each pixel. */
    private final float[] means;
    /** The number of a pixel of the hole in the cut at hand; meaningless but for those in it. */
    private final int[] node;

    /** @param from for each pixel the one that is copied, known ones themselves */
    Pieces(Level level, int[] from) {
        this.level = level;
        colours = level.channels - level.given - 2;
        number = new int[from.length];
        Arrays.fill(number, NONE);
        int count = 0;
        for (int i = 0; i < from.length; i++) if (level.hole[i]) number[i] = count++;
        missing = new int[count];
        for (int i = 0; i < from.length; i++) if (level.hole[i]) missing[number[i]] = i;
        Map<Offset, Integer> uses = new HashMap<>();
        for (int at : missing) uses.merge(offset(at, from[at]), 1, Integer::sum);
        List<Offset> offsets = new ArrayList<>(uses.keySet());
        offsets.sort(Comparator.comparingInt((Offset offset) -> -uses.get(offset)).thenComparingInt(Offset::dx).thenComparingInt(Offset::dy));
        Map<Offset, Integer> places = new HashMap<>();
        for (Offset offset : offsets) places.put(offset, places.size());
        piece = new int[count];
        for (int i = 0; i < count; i++) piece[i] = places.get(offset(missing[i], from[missing[i]]));
        dx = offsets.stream().mapToInt(Offset::dx).toArray();
        dy = offsets.stream().mapToInt(Offset::dy).toArray();
        means = means(from);
        node = new int[count];
        Arrays.fill(node, NONE);
    }

    /** For each pixel the one to copy when seams have been laid anew; known ones name themselves. */
    int[] settled(Crew crew) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            int[][] members = members();
            boolean changed = false;
            for (int a = 0; a < dx.length; a++) {
                if (members[a].length < CRUMB) continue;
                crew.work().checkCancelled();
                changed |= grow(a, members[a]);
            }
            if (!changed) break;
        }
        int[] from = new int[number.length];
        for (int i = 0; i < from.length; i++) from[i] = number[i] == NONE ? i : moved(i, piece[number[i]]);
        return from;
    }

    private Offset offset(int at, int from) {
        return new Offset(from % level.width - at % level.width, from / level.width - at / level.width);
    }

    private float[] means(int[] from) {
        float[] made = new float[from.length * colours];
        int[] plane = new int[from.length];
        Arrays.fill(plane, 1);
        int[] counts = Box.sums(plane, level.width, level.height, AROUND);
        for (int c = 0; c < colours; c++) {
            for (int i = 0; i < from.length; i++) plane[i] = level.features[from[i] * level.channels + c];
            int[] sums = Box.sums(plane, level.width, level.height, AROUND);
            for (int i = 0; i < from.length; i++) made[i * colours + c] = (float) sums[i] / counts[i];
        }
        return made;
    }

    private int[][] members() {
        int[] counts = new int[dx.length];
        for (int one : piece) counts[one]++;
        int[][] members = new int[dx.length][];
        for (int a = 0; a < dx.length; a++) members[a] = new int[counts[a]];
        for (int i = piece.length - 1; i >= 0; i--) members[piece[i]][--counts[piece[i]]] = i;
        return members;
    }

    /** Lets a piece take what makes the whole cheaper, near where it ends. */
    private boolean grow(int a, int[] members) {
        int[] near = near(a, members);
        boolean changed = false;
        if (near.length > 0) {
            boolean[] keeps = cut(a, near).sunk();
            for (int n = 0; n < near.length; n++) {
                if (keeps[n]) continue;
                piece[near[n]] = a;
                changed = true;
            }
        }
        for (int i : near) node[i] = NONE;
        return changed;
    }

    /** Pixels that a piece may take, numbered in {@link #node}. */
    private int[] near(int a, int[] members) {
        int[] found = new int[64];
        int count = 0;
        for (int i : members) {
            if (piece[i] != a || inner(i)) continue;
            int x = missing[i] % level.width;
            int y = missing[i] / level.width;
            for (int py = Math.max(0, y - REACH); py <= Math.min(level.height - 1, y + REACH); py++) {
                for (int px = Math.max(0, x - REACH); px <= Math.min(level.own - 1, x + REACH); px++) {
                    int j = number[py * level.width + px];
                    if (j == NONE || piece[j] == a || node[j] != NONE) continue;
                    int there = moved(missing[j], a);
                    if (there == NONE || !level.source[there]) continue;
                    if (count == found.length) found = Arrays.copyOf(found, 2 * count);
                    node[j] = count;
                    found[count++] = j;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean inner(int i) {
        for (int side = 0; side < 4; side++) {
            int other = beside(missing[i], side);
            if (other != NONE && number[other] != NONE && piece[number[other]] != piece[i]) return false;
        }
        return true;
    }

    /** The cut between pixels that go to a piece, on the side of the source, and those that stay where they are. */
    private GridCut cut(int a, int[] near) {
        int[] beside = new int[4 * near.length];
        float[] room = new float[4 * near.length];
        float[] ends = new float[near.length];
        Arrays.fill(beside, NONE);
        for (int n = 0; n < near.length; n++) {
            int at = missing[near[n]];
            int mine = piece[near[n]];
            ends[n] += FAITH * (unfaithful(at, mine) - unfaithful(at, a));
            for (int side = 0; side < 4; side++) {
                int other = beside(at, side);
                if (other == NONE) continue;
                int j = number[other];
                if (j == NONE) {
                    ends[n] += 2 * (apart(other, moved(other, mine)) - apart(other, moved(other, a)));
                } else if (node[j] == NONE) {
                    ends[n] += seam(at, other, mine, piece[j]) - seam(at, other, a, piece[j]);
                } else if ((side & 1) == 1) {
                    int m = node[j];
                    beside[4 * n + side] = m;
                    beside[4 * m + (side ^ 1)] = n;
                    float both = seam(at, other, mine, piece[j]);
                    float one = seam(at, other, a, piece[j]);
                    float two = seam(at, other, mine, a);
                    ends[n] += both - one;
                    ends[m] += one;
                    room[4 * m + (side ^ 1)] = Math.max(0, one + two - both);
                }
            }
        }
        return new GridCut(beside, room, ends);
    }

    /** What it costs that two neighbours in the hole belong to two pieces: how unlike both pieces are, here and there. */
    private float seam(int at, int other, int a, int b) {
        if (a == b) return 0;
        int hereA = moved(at, a);
        int hereB = moved(at, b);
        int thereA = moved(other, a);
        int thereB = moved(other, b);
        boolean here = hereA != NONE && hereB != NONE;
        boolean there = thereA != NONE && thereB != NONE;
        if (!here && !there) return DEAREST;
        if (!here) return 2 * apart(thereA, thereB);
        return apart(hereA, hereB) * (there ? 1 : 2) + (there ? apart(thereA, thereB) : 0);
    }

    /** How unlike two pixels are; nothing is said of those that are not known. */
    private float apart(int one, int other) {
        if (one == NONE || other == NONE) return 0;
        int sum = 0;
        for (int c = 0; c < colours; c++) {
            int off = level.features[one * level.channels + c] - level.features[other * level.channels + c];
            sum += off * off;
        }
        return (float) Math.sqrt(sum);
    }

    /** By how much colours around what a piece would copy are not those that were there. */
    private float unfaithful(int at, int a) {
        int there = moved(at, a);
        float sum = 0;
        for (int c = 0; c < colours; c++) {
            float off = means[at * colours + c] - means[there * colours + c];
            sum += off * off;
        }
        return (float) Math.sqrt(sum);
    }

    /** Where a piece takes a pixel from; none outside of the picture and in the hole. */
    private int moved(int at, int a) {
        int x = at % level.width + dx[a];
        int y = at / level.width + dy[a];
        if (x < 0 || y < 0 || x >= level.width || y >= level.height || level.hole[y * level.width + x]) return NONE;
        return y * level.width + x;
    }

    private int beside(int at, int side) {
        return switch (side) {
            case 0 -> at % level.width == 0 ? NONE : at - 1;
            case 1 -> at % level.width == level.own - 1 ? NONE : at + 1;
            case 2 -> at < level.width ? NONE : at - level.width;
            default -> at + level.width >= number.length ? NONE : at + level.width;
        };
    }
}
