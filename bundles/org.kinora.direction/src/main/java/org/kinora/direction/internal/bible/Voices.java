package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.api.story.Look;
import org.kinora.api.story.VoiceProfile;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Hash;

/**
 * How everybody sounds, as offsets from whatever voice there is. Each kind of person has a few places, far apart in pitch and vocal tract; whoever
 * speaks
 * most chooses first, and everybody takes the place that is farthest from those who have one, counting those he talks with for more. Where listeners
 * hear two people after Gaudrain, Li, Ban and Patterson (Interspeech 2009): a tract that differs by 25 % or a pitch by 45 %.
 *
 * <p>How often somebody speaks counts in steps that double, so that one line more or less rarely gives anybody another voice.
 */
final class Voices {
    private static final double PITCH = 1200 * StrictMath.log(1.45) / StrictMath.log(2);
    private static final double TRACT = StrictMath.log(1.25);
    private static final double RATE = StrictMath.log(1.5);
    private static final double RANGE = StrictMath.log(2.5);
    private static final double STRANGERS = 1.4;
    private static final int MOST_ROUNDS = 6;
    private static final Map<String, List<Place>> PLACES = Map.of(
            "man", places(-1000, 1260, 940, 820, -430, 1040, 1050, 1200, -1100, 1020, 1060, 1250, -350, 1250, 950, 820, -720, 1150, 1000, 1000),
            "old-man", places(-900, 1240, 870, 780, -400, 1060, 920, 1170, -1040, 1050, 930, 1200, -330, 1240, 860, 780, -650, 1150, 900, 950),
            "woman", places(-270, 1090, 960, 840, 310, 910, 1050, 1220, -290, 910, 1060, 1240, 290, 1080, 950, 830, 30, 1000, 1000, 1040),
            "old-woman", places(-350, 1100, 870, 780, 150, 930, 920, 1170, -370, 930, 930, 1200, 150, 1090, 860, 780, -120, 1010, 900, 950),
            "youth", places(-500, 1120, 1020, 880, -130, 980, 1060, 1220, -830, 990, 1070, 1280, -100, 1130, 960, 850),
            "child", places(700, 850, 1060, 1150, 360, 900, 1000, 900, 420, 820, 1080, 1250, 820, 900, 980, 850),
            "boy", places(250, 930, 1040, 1100, -120, 990, 980, 880, 420, 880, 1070, 1250, -60, 900, 1060, 1200),
            "creature", places(620, 820, 1060, 1250, -1150, 1260, 930, 850, 250, 900, 1000, 1050, -500, 880, 1080, 1300),
            "robot", places(-250, 1040, 1000, 350, 300, 900, 1060, 350, -950, 1230, 940, 350));

    private final Cast cast;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Set<String>> partners = new HashMap<>();
    private final Map<String, Place> chosen = new LinkedHashMap<>();

    /** A voice within its kind. */
    private record Place(int pitch, int tract, int rate, int range) {
        /** 1 where listeners hear two people. */
        double distance(Place other) {
            return StrictMath.sqrt(square((pitch - other.pitch) / PITCH) + square(StrictMath.log((double) tract / other.tract) / TRACT)
                    + square(StrictMath.log((double) rate / other.rate) / RATE) + square(StrictMath.log((double) range / other.range) / RANGE));
        }

        /** One beside it: not the same, but hard to tell from it. */
        Place beside(int round) {
            int side = round % 2 == 0 ? -1 : 1;
            return new Place(pitch + side * 110 * ((round + 1) / 2), tract - side * 22 * ((round + 1) / 2), rate + 15 * side, range);
        }

        private static double square(double value) {
            return value * value;
        }
    }

    private Voices(Cast cast, List<SceneScript> scenes) {
        this.cast = cast;
        for (SceneScript scene : scenes) {
            String before = "";
            for (Piece piece : scene.pieces()) {
                if (!(piece instanceof Piece.Talk talk) || talk.silent()) continue;
                String now = cast.speaker(talk.speech().speaker()).map(Role::id).orElse("");
                lines.merge(now, 1, Integer::sum);
                if (!before.isEmpty() && !now.isEmpty() && !before.equals(now)) {
                    partners.computeIfAbsent(now, id -> new HashSet<>()).add(before);
                    partners.computeIfAbsent(before, id -> new HashSet<>()).add(now);
                }
                before = now;
            }
        }
    }

    /** The voice of everybody, by id; those who say nothing have one too, the last ones to choose. */
    static Map<String, VoiceProfile> of(Cast cast, Map<String, Look> looks, List<SceneScript> scenes) {
        return new Voices(cast, scenes).all(looks);
    }

    private Map<String, VoiceProfile> all(Map<String, Look> looks) {
        List<Role> order = new ArrayList<>(cast.roles());
        order.sort(Comparator.comparingInt((Role role) -> -Integer.highestOneBit(lines.getOrDefault(role.id(), 0)))
                .thenComparingLong(Role::seniority).thenComparing(Role::id));
        for (Role role : order) chosen.put(role.id(), farthest(role, free(PLACES.get(kind(role, looks.get(role.id()))))));
        Map<String, VoiceProfile> voices = new HashMap<>();
        for (Role role : order) {
            Look look = looks.get(role.id());
            Place place = chosen.get(role.id());
            voices.put(role.id(), new VoiceProfile(role.id(), "", look.gender(), look.age(), place.pitch(), place.tract(), place.rate(),
                    place.range()));
        }
        return voices;
    }

    /** The places that nobody has; ones beside them when all are taken. */
    private List<Place> free(List<Place> places) {
        List<Place> free = places;
        for (int round = 1; chosen.values().containsAll(free) && round <= MOST_ROUNDS; round++) {
            int now = round;
            free = places.stream().map(place -> place.beside(now)).toList();
        }
        return free;
    }

    /** The place farthest from its nearest neighbour; a little by chance, so that not every film has the same two voices. */
    private Place farthest(Role role, List<Place> places) {
        Place best = places.getFirst();
        double most = -1;
        for (int i = 0; i < places.size(); i++) {
            double room = chosen.isEmpty() ? i < 2 ? 3 : 0 : room(role, places.get(i));
            room += 0.02 * Hash.pick(5, role.id(), "voice" + i);
            if (room <= most) continue;
            most = room;
            best = places.get(i);
        }
        return best;
    }

    private double room(Role role, Place place) {
        Set<String> heard = partners.getOrDefault(role.id(), Set.of());
        double room = Double.MAX_VALUE;
        for (Map.Entry<String, Place> other : chosen.entrySet())
            room = Math.min(room, place.distance(other.getValue()) * (heard.contains(other.getKey()) ? 1 : STRANGERS));
        return room;
    }

    private static List<Place> places(int... values) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < values.length; i += 4) places.add(new Place(values[i], values[i + 1], values[i + 2], values[i + 3]));
        return List.copyOf(places);
    }

    private static String kind(Role role, Look look) {
        if (role.species().equals("robot")) return "robot";
        if (!role.species().equals("human") && !role.species().equals("crowd")) return "creature";
        boolean male = look.gender().equals("male");
        if (look.age() > 0 && look.age() < 12) return "child";
        if (look.age() > 0 && look.age() < 18 && male) return look.age() < 14 ? "boy" : "youth";
        return (look.age() >= 62 ? "old-" : "") + (male ? "man" : "woman");
    }
}
