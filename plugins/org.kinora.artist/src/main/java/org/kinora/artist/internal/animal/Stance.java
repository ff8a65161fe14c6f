package org.kinora.artist.internal.animal;

import java.util.Locale;
import java.util.Set;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;

/**
 * How an animal holds itself.
 *
 * @param kind {@code stand}, {@code walk}, {@code run}, {@code sit}, {@code lie}, {@code jump}, {@code fly} or {@code swim}
 * @param stride where it is in its step, in cycles
 * @param settle how far a change of posture has come, 0 to 1
 * @param nod degrees that the neck is raised (positive) or lowered
 * @param mouth how far it is open, 0 to 1
 * @param lids 0 open to 1 closed
 * @param spirits -1 low (sad, afraid: ears and tail down) to 1 high
 * @param anger 0 to 1: ears laid back, brows down, teeth shown
 * @param breath -1 to 1
 */
record Stance(String kind, double stride, double settle, double nod, double mouth, double lids, double spirits, double anger, double breath) {
    private static final Set<String> DOWN = Set.of("eat", "sniff", "drink", "graze", "smell", "dig", "search");
    private static final Set<String> UP = Set.of("howl", "sing", "crow", "cheer", "neigh");
    private static final Set<String> LOUD = Set.of("bark", "howl", "shout", "roar", "cry", "sing", "growl", "bite", "fight", "crow", "neigh", "yell");
    private static final Set<String> JUMPS = Set.of("jump", "leap", "pounce", "climb");
    private static final Set<String> FLIES = Set.of("fly", "flies", "glide", "soar", "flutter", "hover");

    static Stance of(Performer performer) {
        var placement = performer.placement();
        Acting acting = performer.acting();
        String pose = placement.pose().toLowerCase(Locale.ROOT);
        String mood = placement.emotion().toLowerCase(Locale.ROOT);
        String kind = kind(pose, placement.posture(), acting.gait());
        boolean asleep = pose.equals("sleep") || mood.contains("sleep") || mood.contains("dead") || mood.contains("tot");
        double spirits = mood.matches(".*(sad|traurig|afraid|fear|scared|terrif|worr|nerv|asham|tired|cry|ängst|müde|pain|weary).*") ? -1
                : mood.matches(".*(joy|happy|excit|laugh|proud|cheer|froh|glück|love|loving|play|amus|smil).*") ? 1
                        : mood.matches(".*(surpris|curious|urgent|alert).*") ? 0.7 : 0;
        double anger = mood.matches(".*(angry|furious|rage|wütend|zorn|growl|irritat|aggress|evil|threat|snarl).*") || Set.of("growl", "fight",
                "bite").contains(pose) ? 1 : 0;
        double deed = Math.clamp(acting.deed(), 0, 1);
        double nod = DOWN.contains(pose) ? -100 * deed : UP.contains(pose) ? 30 * deed : pose.equals("look down") ? -60 * deed : asleep ? -22
                : spirits < 0 ? -14 : 0;
        double open = Math.max(LOUD.contains(pose) ? 0.9 * deed : DOWN.contains(pose) && pose.equals("eat") ? 0.2 : 0, mouth(acting));
        return new Stance(kind, acting.stride(), Math.clamp(acting.settle(), 0, 1), nod, Math.max(open, kind.equals("run") ? 0.3 : 0.35 * anger),
                asleep ? 1 : acting.lids(),
                spirits, anger, acting.breath());
    }

    private static String kind(String pose, String posture, Acting.Gait gait) {
        if (FLIES.contains(pose)) return "fly";
        if (JUMPS.contains(pose)) return "jump";
        if (gait == Acting.Gait.RUN) return "run";
        if (gait == Acting.Gait.WALK || gait == Acting.Gait.CRAWL) return "walk";
        if (gait == Acting.Gait.SWIM || posture.equals("swim")) return "swim";
        return switch (posture) {
            case "run" -> "run";
            case "sit", "floor", "kneel", "crouch" -> "sit";
            case "lie" -> "lie";
            default -> pose.equals("walk") ? "walk" : "stand";
        };
    }

    private static double mouth(Acting acting) {
        return switch (acting.mouth()) {
            case REST, CLOSED -> 0;
            case TEETH, SMALL, WIDE -> 0.25 + 0.2 * acting.voice();
            case HALF, TONGUE, ROUND -> 0.35 + 0.35 * acting.voice();
            case OPEN -> 0.5 + 0.5 * acting.voice();
        };
    }

    boolean is(String other) {
        return kind.equals(other);
    }
}
