package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.body.Bodies;

/**
 * How people hold their bodies from shot to shot: whoever sits down, kneels or lies down stays so while only their hands and eyes are busy, until
 * words
 * say that they stand up, or they walk, run, dance. The words of a verb before its name count too: "Inside lies LEO".
 */
final class Postures {
    private static final Set<String> LASTING = Set.of("sit", "kneel", "lie", "crouch");
    private static final Set<String> HANDS = Set.of("stand", "look", "hold", "read", "give", "drink", "point", "reach", "wave", "think", "cry",
            "shrug", "phone",
            "work", "pull", "push", "throw", "aim", "raise", "cheer", "pray", "cook", "open", "speak");
    private static final Pattern RISES = Pattern.compile("(?iu).*\\b(?:stands?|standing|rises?|gets? up|got up|stood|on (?:his|her|their) "
            + "feet|steht|stehen|steigt|se lève|"
            + "steps?|jumps? up|leaps?|goes|comes|walks?|runs?|turns? around|(?:opens?|closes?|shuts?|slams?|öffnet|schließt) "
            + "(?:\\w+ )?(?:door|window|oven|fridge|gate|shutters?|suitcase|cupboard|tür|fenster|ofen|kühlschrank)"
            + "|(?:into|in|out of|from) the (?:oven|fridge)|(?:looks?|searche?s?) (?:\\w+ ){0,5}under (?:the|a|an|his|her))\\b.*");
    /** Moving a thing is no way of moving oneself. */
    private static final Pattern MOVES = Pattern.compile("(?iu).*\\bmoves? (?:the|his|her|a|an|its|their|it)\\b.*");
    private static final Pattern FLOOR = Pattern.compile("(?iu).*\\b(?:sits?|sitzt|sinks?|sat)\\b.*\\b(?:on|in|auf) (?:the|her|his|dem|den) "
            + "(?:floor|ground|grass|moss|sand|snow|"
            + "knees|boden|rug|carpet|earth|stomach)\\b.*");
    private static final Pattern HUGS = Pattern.compile("(?iu).*\\b(?:hugs?|clasps?|embraces) (?:his|her) (?:own )?knees\\b.*");
    private static final Pattern SITTING = Pattern.compile("(?iu).*\\b(?:they|both|the two|two (?:people|men|women)|beide|die beiden) (?:\\w+ )?"
            + "(?:sit|sitzen)\\b.*");
    private static final Map<String, String> BEFORE = Map.of("lie", "lies|lay|sleeps|liegt|schläft", "sit", "sits|sat|sitzt", "kneel",
            "kneels|knelt|kniet");

    private Postures() {}

    /** The posture of everybody in every shot that shows them, by character, with the shot's index; absent where the pose itself says it. */
    static Map<String, Map<Integer, String>> of(List<Shot> shots, Map<String, Character> people, Bodies bodies) {
        Map<String, Map<Integer, String>> all = new HashMap<>();
        for (String id : people.keySet()) all.put(id, of(shots, people.get(id), bodies));
        return all;
    }

    private static Map<Integer, String> of(List<Shot> shots, Character who, Bodies bodies) {
        Map<Integer, String> postures = new HashMap<>();
        Optional<String> lasting = Optional.empty();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            Optional<Figure> figure = Troupe.figure(shot, who.id());
            if (figure.isEmpty()) {
                lasting.ifPresent(posture -> postures.put(index(shots, shot), posture));
                continue;
            }
            lasting = next(shot, who, figure.get(), lasting, bodies);
            if (lasting.isPresent()) postures.put(i, lasting.get());
        }
        return postures;
    }

    private static int index(List<Shot> shots, Shot shot) {
        return shots.indexOf(shot);
    }

    private static Optional<String> next(Shot shot, Character who, Figure figure, Optional<String> before, Bodies bodies) {
        String own = bodies.of(who, figure.pose()).posture();
        boolean alone = shot.figures().size() == 1;
        if (LASTING.contains(own)) return Optional.of(own.equals("sit") && alone && FLOOR.matcher(shot.action()).matches() ? "floor" : own);
        if (alone && HUGS.matcher(shot.action()).matches() && bodies.of(who, figure.pose()).human()) return Optional.of("floor");
        Optional<String> said = said(shot, who);
        if (said.isPresent()) return said;
        boolean hands = HANDS.contains(figure.pose()) || figure.pose().equals("walk") && MOVES.matcher(shot.action()).matches();
        if (before.isEmpty() || !hands) return Optional.empty();
        boolean speech = shot.figures().stream().anyMatch(Figure::speaking);
        return alone && !speech && RISES.matcher(shot.action()).matches() ? Optional.empty() : before;
    }

    private static Optional<String> said(Shot shot, Character who) {
        if (shot.figures().size() > 1 && SITTING.matcher(shot.action()).matches()) return Optional.of("sit");
        if (who.name().isBlank()) return Optional.empty();
        List<String> verbs = new ArrayList<>(BEFORE.keySet().stream().sorted().toList());
        return verbs.stream().filter(posture -> Pattern.compile("(?iu)\\b(?:" + BEFORE.get(posture) + ") (?:the |a |an |der |die |das )?"
                + Pattern.quote(who.name()) + "\\b")
                .matcher(shot.action()).find()).findFirst();
    }
}
