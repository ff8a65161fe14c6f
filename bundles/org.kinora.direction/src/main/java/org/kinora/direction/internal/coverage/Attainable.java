package org.kinora.direction.internal.coverage;

import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Place;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;

/**
 * Brings a planned size to what place and people allow, so that the size in the plan is the one in the picture: no room is seen from very far, in a
 * car nobody is seen whole, an animal has no knees to be cut above, a crowd is no face, hands that do something are in the frame, and of two who are
 * not of a height one is always seen down to the legs. What the writer asked for stays.
 */
final class Attainable {
    private static final List<String> NARROW = List.of("car", "vehicle", "taxi", "cockpit");
    /** Millimetres of difference in height from which two do not fit one medium frame. */
    private static final int UNLIKE = 280;
    private static final int CHILD = 1250;
    private static final int GROWN = 1720;

    private final SceneSetting setting;

    Attainable(SceneSetting setting) {
        this.setting = setting;
    }

    private record Framed(ShotKind kind, ShotSize size) {
        static Framed of(Draft draft) {
            return new Framed(draft.kind, draft.size);
        }
    }

    /** Fits all shots of a scene, but none so that it would jump beside its neighbour or look like the two before it. */
    void fit(List<Draft> shots) {
        List<Framed> planned = shots.stream().map(Framed::of).toList();
        shots.forEach(this::fit);
        for (int round = 0; round < 2; round++) for (int i = 0; i < shots.size(); i++) {
            Draft draft = shots.get(i);
            if (Framed.of(draft).equals(planned.get(i)) || !jumps(shots, i) && !repeats(shots, i)) continue;
            draft.kind = planned.get(i).kind();
            // The widest that a car allows is the knees.
            ShotSize before = planned.get(i).size();
            draft.size = narrow(draft) && before.ordinal() < ShotSize.MEDIUM_FULL.ordinal() ? ShotSize.MEDIUM_FULL : before;
        }
        shots.stream().filter(draft -> draft.figures.isEmpty()).forEach(this::alternate);
    }

    /**
     * Whoever is only heard in a car leaves it empty in shot after shot: the two sizes that it allows take turns. By the shot's id alone, so that a
     * changed line leaves the shots of the others as they are.
     */
    private void alternate(Draft draft) {
        if (draft.kind != ShotKind.MASTER || draft.sized || !narrow(draft)) return;
        int turn = 0;
        for (String part : draft.id.split("\\.")) {
            String digits = part.replaceAll("\\D", "");
            turn += digits.isEmpty() ? part.charAt(0) : Integer.parseInt(digits);
        }
        draft.size = turn % 2 == 0 ? ShotSize.MEDIUM_FULL : ShotSize.MEDIUM;
    }

    private static boolean jumps(List<Draft> shots, int i) {
        return i > 0 && jumps(shots.get(i - 1), shots.get(i)) || i + 1 < shots.size() && jumps(shots.get(i), shots.get(i + 1));
    }

    private static boolean jumps(Draft a, Draft b) {
        return a.size == b.size && Math.abs(a.azimuth - b.azimuth) < 30 && a.kind != ShotKind.CARD && b.kind != ShotKind.CARD;
    }

    private static boolean repeats(List<Draft> shots, int i) {
        for (int from = Math.max(0, i - 2); from <= i && from + 2 < shots.size(); from++) {
            if (shots.subList(from, from + 3).stream().map(Framed::of).distinct().count() == 1) return true;
        }
        return false;
    }

    private void fit(Draft draft) {
        if (draft.kind == ShotKind.CARD || draft.sized || draft.kind == ShotKind.INSERT) return;
        Place place = setting.place();
        if (place.interior() && draft.size == ShotSize.EXTREME_WIDE) draft.size = ShotSize.WIDE;
        boolean narrow = narrow(draft);
        if (narrow && draft.size.ordinal() < ShotSize.MEDIUM.ordinal()) draft.size = ShotSize.MEDIUM;
        boolean crowd = draft.kind == ShotKind.SINGLE && draft.focus.flatMap(this::character).filter(one -> one.species().equals("crowd"))
                .isPresent();
        // A frame that ends at the chest shows no hands.
        if (draft.handles && draft.kind == ShotKind.SINGLE && draft.size == ShotSize.MEDIUM_CLOSE) draft.size = ShotSize.MEDIUM;
        // A crowd of which one face is seen is one man.
        if (crowd) draft.size = ShotSize.MEDIUM_FULL;
        if (narrow || draft.size.ordinal() <= ShotSize.FULL.ordinal()) return;
        List<Character> seen = draft.figures.stream().map(Figure::character).map(this::character).flatMap(Optional::stream).toList();
        boolean animal = draft.focus.flatMap(this::character).filter(one -> !human(one)).isPresent();
        if (seen.size() == 1 && animal && draft.size == ShotSize.MEDIUM_FULL) draft.size = ShotSize.FULL;
        boolean unlike = seen.size() > 1 && tallest(seen) - smallest(seen) > UNLIKE && draft.kind != ShotKind.OVER_SHOULDER;
        if (unlike && draft.size == ShotSize.MEDIUM) draft.size = ShotSize.MEDIUM_FULL;
        if (draft.kind == ShotKind.OVER_SHOULDER && seen.size() > 1 && !seen.stream().allMatch(Attainable::human)) {
            draft.kind = ShotKind.TWO_SHOT;
            draft.size = ShotSize.MEDIUM_FULL;
        }
    }

    private boolean narrow(Draft draft) {
        Place place = setting.place();
        return place.interior() && NARROW.contains(place.kind()) && draft.kind != ShotKind.ESTABLISHING;
    }

    private Optional<Character> character(String id) {
        return setting.bible().bible().character(id);
    }

    private static boolean human(Character one) {
        return List.of("human", "robot", "crowd").contains(one.species());
    }

    private static int tallest(List<Character> seen) {
        return seen.stream().mapToInt(Attainable::height).max().orElse(GROWN);
    }

    private static int smallest(List<Character> seen) {
        return seen.stream().mapToInt(Attainable::height).min().orElse(GROWN);
    }

    /** Millimetres. */
    private static int height(Character one) {
        if (!human(one)) return 500;
        if (one.look().height() > 0) return one.look().height() * 10;
        return one.look().age() > 0 && one.look().age() < 12 ? CHILD : GROWN;
    }
}
