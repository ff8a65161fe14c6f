package org.kinora.painter.internal.figure;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.kinora.painter.internal.figure.Pose.Arm;
import org.kinora.painter.internal.figure.Pose.Leg;

/** From the verb of an action to a pose; a verb that is not listed falls back to standing. */
public final class Poses {
    private static final Leg SIT = new Leg(86, 8, 86);
    private static final Arm LAP = new Arm(22, 9, 62, 28);
    private static final Arm HOLD = new Arm(18, 8, 88, 22);
    private static final Arm RAISED = new Arm(165, 14, 12, 0);
    private static final Arm AHEAD = new Arm(84, 4, 6, 0);
    private static final Arm FACE = new Arm(52, 12, 118, 34);
    private static final Arm WAIST = new Arm(-12, 42, 78, 62);

    private static final Pose SITTING = Pose.STAND.trunk(3, 4, 2, 0).arms(LAP, LAP).legs(SIT, SIT).on("chair");

    private static final Map<String, Pose> TABLE = Map.ofEntries(
            entry("stand", Pose.STAND.arms(Arm.DOWN, new Arm(4, 10, 20, 4)).legs(Leg.STRAIGHT, new Leg(4, 5, 3))),
            entry("wait", Pose.STAND.arms(new Arm(18, 6, 80, 56), new Arm(22, 6, 84, 58))),
            entry("sit", SITTING),
            entry("walk", Pose.STAND.trunk(4, 2, 0, 6).arms(new Arm(-24, 8, 16, 0), new Arm(28, 8, 26, 0)).legs(new Leg(26, 3, 6), new Leg(-20, 3,
                    22))),
            entry("run", Pose.STAND.trunk(17, 4, -6, 12).arms(new Arm(-52, 10, 92, 0), new Arm(48, 10, 96, 10)).legs(new Leg(64, 3, 62), new Leg(-32,
                    3, 58))
                    .lifted(0.02)),
            entry("hold", Pose.STAND.trunk(0, 5, 10, 0).arms(HOLD, Arm.DOWN)),
            entry("carry", Pose.STAND.trunk(-4, 3, 0, 0).arms(new Arm(28, 6, 78, 16), new Arm(28, 6, 78, 16))),
            entry("give", Pose.STAND.trunk(5, 3, 0, 10).arms(new Arm(58, 6, 34, 4), Arm.DOWN)),
            entry("look", Pose.STAND.trunk(2, 3, 0, 0).arms(Arm.DOWN, new Arm(6, 10, 22, 4))),
            entry("read", Pose.STAND.trunk(0, 7, 20, 0).arms(new Arm(30, 6, 92, 24), new Arm(30, 6, 92, 24))),
            entry("point", Pose.STAND.trunk(2, 2, 0, 8).arms(new Arm(86, 6, 4, 0), Arm.DOWN)),
            entry("reach", Pose.STAND.trunk(10, 4, 0, 12).arms(new Arm(96, 6, 10, 0), Arm.DOWN).legs(new Leg(14, 3, 6), new Leg(-12, 3, 4))),
            entry("lie", Pose.STAND.lying(-90).arms(new Arm(6, 14, 20, 30), new Arm(2, 14, 14, 0)).legs(new Leg(4, 4, 6), new Leg(14, 4,
                    26)).on("bed")),
            entry("collapse", Pose.STAND.lying(88).arms(new Arm(120, 24, 30, 0), new Arm(-8, 22, 20, 0)).legs(new Leg(2, 7, 12), new Leg(22, 9, 40))),
            entry("fall", Pose.STAND.lying(-38).trunk(12, 10, -8, 8).arms(new Arm(118, 44, 20, 0), new Arm(74, 54, 26, 0)).legs(new Leg(48, 8, 26),
                    new Leg(22, 8, 44))
                    .lifted(0.12)),
            entry("kneel", Pose.STAND.trunk(4, 5, 8, 0).arms(LAP, LAP).legs(new Leg(2, 6, 96), new Leg(2, 6, 96))),
            entry("crouch", Pose.STAND.trunk(26, 14, -10, 0).arms(new Arm(52, 8, 50, 12), new Arm(48, 8, 56, 12)).legs(new Leg(108, 12, 128),
                    new Leg(92, 12, 122))),
            entry("sneak", Pose.STAND.trunk(18, 14, -8, 8).arms(new Arm(34, 12, 74, 10), new Arm(44, 12, 70, 10)).legs(new Leg(44, 4, 44), new Leg(-8,
                    4, 34))),
            entry("hug", Pose.STAND.trunk(5, 6, 6, 0).arms(new Arm(72, 12, 46, 40), new Arm(66, 12, 50, 44))),
            entry("drive", Pose.STAND.trunk(-6, 4, 0, 0).arms(new Arm(52, 4, 36, 6), new Arm(52, 4, 36, 6)).legs(new Leg(78, 6, 62), new Leg(78, 6,
                    62)).on("wheel")),
            entry("write", SITTING.trunk(12, 12, 24, 0).arms(new Arm(42, 6, 64, 20), new Arm(40, 8, 62, 34)).on("desk")),
            entry("type", SITTING.trunk(6, 8, 8, 0).arms(new Arm(40, 4, 56, 10), new Arm(40, 4, 56, 10)).on("desk")),
            entry("eat", SITTING.trunk(8, 8, 10, 0).arms(new Arm(42, 14, 104, 26), new Arm(38, 8, 62, 24)).on("desk")),
            entry("drink", Pose.STAND.trunk(-2, 2, -8, 0).arms(new Arm(54, 14, 112, 26), Arm.DOWN)),
            entry("phone", Pose.STAND.trunk(0, 3, 4, 0).arms(new Arm(44, 26, 136, 14), Arm.DOWN)),
            entry("cook", Pose.STAND.trunk(6, 6, 18, 0).arms(new Arm(36, 8, 66, 12), new Arm(30, 8, 70, 8))),
            entry("work", Pose.STAND.trunk(12, 8, 18, 0).arms(new Arm(44, 8, 56, 14), new Arm(36, 10, 60, 18))),
            entry("push", Pose.STAND.trunk(20, 2, -6, 0).arms(AHEAD, AHEAD).legs(new Leg(26, 3, 24), new Leg(-28, 3, 6))),
            entry("pull", Pose.STAND.trunk(-16, 4, 6, 0).arms(new Arm(66, 4, 16, 4), new Arm(66, 4, 16, 4)).legs(new Leg(30, 3, 10), new Leg(2, 3,
                    26))),
            entry("fight", Pose.STAND.trunk(10, 8, 4, 22).arms(new Arm(82, 6, 18, 6), new Arm(56, 12, 122, 18)).legs(new Leg(26, 8, 22), new Leg(-18,
                    8, 10))),
            entry("aim", Pose.STAND.trunk(3, 3, 2, 14).arms(new Arm(86, 4, 4, 4), new Arm(78, 4, 34, 34)).legs(new Leg(12, 6, 6), new Leg(-8, 6, 2))),
            entry("throw", Pose.STAND.trunk(-8, 2, -4, -22).arms(new Arm(150, 30, 70, 0), new Arm(64, 14, 20, 0)).legs(new Leg(-22, 5, 12),
                    new Leg(26, 5, 8))),
            entry("raise", Pose.STAND.arms(RAISED, RAISED)),
            entry("wave", Pose.STAND.arms(new Arm(140, 36, 40, 0), Arm.DOWN)),
            entry("cheer", Pose.STAND.trunk(-6, -2, -12, 0).arms(new Arm(168, 24, 10, 0), new Arm(164, 26, 14, 0)).lifted(0.01)),
            entry("jump", Pose.STAND.trunk(6, 2, -6, 0).arms(new Arm(150, 28, 12, 0), new Arm(144, 30, 16, 0)).legs(new Leg(44, 6, 72), new Leg(20, 6,
                    50)).lifted(0.16)),
            entry("dance", Pose.STAND.trunk(-4, 0, -6, 16).arms(new Arm(120, 40, 46, 0), new Arm(40, 50, 40, 10)).legs(new Leg(38, 12, 52),
                    new Leg(-4, 4, 4))),
            entry("climb", Pose.STAND.trunk(10, 2, -16, 6).arms(new Arm(156, 10, 24, 0), new Arm(110, 10, 62, 0)).legs(new Leg(78, 8, 92), new Leg(4,
                    4, 12))),
            entry("crawl", Pose.STAND.lying(72).trunk(0, 0, -52, 0).arms(new Arm(84, 6, 8, 0), new Arm(104, 6, 8, 0)).legs(new Leg(74, 6, 92),
                    new Leg(54, 6, 78))),
            entry("swim", Pose.STAND.lying(78).trunk(0, -8, -40, 10).arms(new Arm(168, 10, 10, 0), new Arm(40, 14, 30, 0)).legs(new Leg(8, 5, 10),
                    new Leg(-10, 5, 18))),
            entry("bow", Pose.STAND.trunk(42, 10, 16, 0).arms(new Arm(30, 6, 70, 44), Arm.DOWN)),
            entry("pray", Pose.STAND.trunk(4, 6, 22, 0).arms(new Arm(38, 2, 112, 34), new Arm(38, 2, 112, 34)).legs(new Leg(2, 5, 96), new Leg(2, 5,
                    96))),
            entry("cry", Pose.STAND.trunk(6, 16, 32, 0).arms(FACE, FACE)),
            entry("think", Pose.STAND.trunk(2, 5, 10, 0).arms(new Arm(34, 8, 132, 28), new Arm(20, 6, 86, 60))),
            entry("shrug", Pose.STAND.trunk(0, 2, 2, 0).arms(new Arm(14, 30, 92, -34), new Arm(14, 30, 92, -34))),
            entry("hips", Pose.STAND.arms(WAIST, WAIST)),
            entry("cross", Pose.STAND.trunk(-2, 2, 0, 0).arms(new Arm(30, 6, 96, 74), new Arm(36, 6, 98, 76))),
            entry("speak", Pose.STAND.trunk(2, 2, 0, 4).arms(new Arm(22, 14, 70, -8), new Arm(4, 10, 24, 4))),
            entry("argue", Pose.STAND.trunk(7, 4, 2, 8).arms(new Arm(58, 10, 54, 0), new Arm(24, 20, 66, -16))),
            entry("knock", Pose.STAND.trunk(4, 3, 0, 10).arms(new Arm(74, 6, 62, 4), Arm.DOWN)),
            entry("open", Pose.STAND.trunk(5, 3, 4, 8).arms(new Arm(52, 8, 26, 4), Arm.DOWN)),
            entry("ride", Pose.STAND.trunk(3, 3, 0, 0).arms(new Arm(34, 6, 62, 14), new Arm(34, 6, 62, 14)).legs(new Leg(58, 26, 64), new Leg(58, 26,
                    64)).lifted(0.5)),
            entry("play", SITTING.trunk(8, 6, 10, 0).arms(new Arm(38, 8, 58, 12), new Arm(38, 8, 58, 12)).on("desk")),
            entry("squat", Pose.STAND.trunk(12, 10, 8, 0).arms(LAP, LAP).legs(new Leg(88, 14, 0), new Leg(84, 14, 40))));

    /** Synonyms, each line: the pose, then verbs that show it. */
    private static final String[] SYNONYMS = {
        "stand stands stop pause freeze halt remain linger hesitate stare watch face loom listen",
        "wait idle loiter", "sit sits seat settle perch slump rest meditate seated",
                "walk enter exit go come cross step approach leave pace stroll march follow"
                + " wander return arrive move stagger limp hurry turn drift trudge hike stride",
        "run chase flee sprint rush race escape dash bolt charge gallop jog",
                "hold grip clutch clasp cradle take pick grab hug-prop examine inspect lift show",
        "carry drag bring bear deliver haul load", "give hand offer pass present pour place put set serve receive",
                "look see gaze glance peer scan search notice observe study",
        "read scroll leaf unfold", "point gesture indicate accuse direct", "reach touch stretch press switch light",
        "lie sleep rest-lie wake dream recline asleep die dead snore", "collapse faint unconscious drop crumple",
                "fall stumble trip slip tumble plunge", "kneel beg propose",
        "crouch hide duck stoop squat cower huddle", "sneak creep tiptoe stalk prowl", "hug embrace kiss hold-close comfort cuddle cling",
        "drive steer pilot", "write sign draw paint sketch note", "type work-desk compute program click", "eat dine chew lunch",
                "drink sip gulp toast swallow",
        "phone call dial answer", "cook stir chop wash clean wipe bake", "work repair fix dig build hammer polish saw sweep tinker dismantle plant",
        "push shove lean", "pull tug heave row", "fight punch hit kick strike attack wrestle slap struggle beat", "aim shoot fire threaten",
                "throw toss hurl fling cast",
        "raise surrender lift-up", "wave greet beckon salute signal hail", "cheer celebrate triumph rejoice laugh", "jump leap hop",
                "dance spin twirl sway",
        "climb ascend scale clamber", "crawl", "swim float dive", "bow nod curtsy bend", "pray", "cry weep sob mourn wail grieve",
                "think ponder consider wonder remember",
        "shrug", "hips", "cross fold scowl sulk", "speak talk say tell explain whisper ask reply sing answer-to recite announce read-aloud",
        "argue shout yell scream plead protest quarrel insist", "knock ring", "open close unlock lock shut", "ride", "play strum"};

    private Poses() {}

    /** The pose that a verb shows; inflected forms are understood. */
    public static Pose of(String verb) {
        String word = verb.toLowerCase(Locale.ROOT).strip();
        for (String form : forms(word)) {
            Pose pose = TABLE.get(form);
            if (pose != null) return pose;
            for (String line : SYNONYMS) {
                String[] words = line.split(" ");
                for (String synonym : words) if (synonym.equals(form)) return TABLE.get(words[0]);
            }
        }
        return TABLE.get("stand");
    }

    private static String[] forms(String word) {
        String stem = word.endsWith("ing") ? word.substring(0, word.length() - 3) : word.endsWith("es") ? word.substring(0, word.length() - 2)
                : word.endsWith("s") || word.endsWith("d") ? word.substring(0, word.length() - 1) : word;
        String single = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2) ? stem.substring(0, stem.length() - 1)
                : stem;
        String first = word.contains(" ") ? word.substring(0, word.indexOf(' ')) : word;
        return new String[] {word, first, stem, stem + "e", single, word.endsWith("s") ? word.substring(0, word.length() - 1) : word};
    }
}
