package org.kinora.film.internal.interchange.timeline;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;

/** Cuts within a cut in a foreign file. */
public final class Nests {
    private static final double SAME = 1e-9;

    private Nests() {}

    /**
     * Whether a composition of the file still shows what our own clip that came along with it shows.
     *
     * @param own our clip as JSON
     * @param inside what the composition holds, from {@code at} on
     */
    public static boolean intact(String own, List<Lane> inside, Rational at) {
        Optional<Clip> clip = Own.read(own, Clip.class);
        if (clip.isEmpty() || !(clip.get().medium() instanceof Medium.Nest nest)) return false;
        List<List<Item>> ours = seen(new CutToTimeline(nest.cut(), media -> "").timeline().lanes());
        List<List<Item>> theirs = seen(inside);
        if (ours.size() != theirs.size()) return false;
        for (int i = 0; i < ours.size(); i++) {
            if (ours.get(i).size() != theirs.get(i).size()) return false;
            for (int k = 0; k < ours.get(i).size(); k++) if (!same(ours.get(i).get(k), theirs.get(i).get(k), at)) return false;
        }
        return true;
    }

    private static List<List<Item>> seen(List<Lane> lanes) {
        return lanes.stream().filter(Lane::seen).map(lane -> lane.items().stream().filter(item -> item.shows() != Item.Shows.NOTHING).toList())
                .filter(items -> !items.isEmpty()).toList();
    }

    private static boolean same(Item ours, Item theirs, Rational at) {
        return ours.name().equals(theirs.name()) && ours.position().equals(theirs.position().minus(at)) && ours.length().equals(theirs.length())
                && ours.in().equals(theirs.in()) && Math.abs(ours.speed().toDouble() - theirs.speed().toDouble()) < SAME;
    }
}
