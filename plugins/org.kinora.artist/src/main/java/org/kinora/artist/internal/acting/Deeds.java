package org.kinora.artist.internal.acting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Character;

/**
 * Gives people the pose that the words of the action tell, where the plan's verb is a general one: whoever "holds" is seen to strike a match, whoever
 * "looks" to fold the arms. How a body is held (sitting, lying) and where it goes stay as they are staged. Immutable and thread-safe.
 */
public final class Deeds {
    private record Deed(String verb, Pattern words) {}

    private static final Set<String> GENERAL = Set.of("", "stand", "look", "hold", "work", "pull", "push", "reach", "give", "walk", "fall",
            "lie", "sit", "kneel", "crouch", "hug");
    private static final Set<String> BODILY = Set.of("sit", "kneel", "lie", "crouch", "fall");
    /** Whoever has somebody to look at looks there already. */
    private static final Set<String> LOOKS = Set.of("stargaze", "look back", "look around", "look away", "search");
    /** Whoever is about to sit or lie down is seen doing that. */
    private static final Pattern LOWERS = Pattern.compile("\\b(?:sits?|sat|sinks?|kneels?|knelt|lies?|lay|settles?|crouch\\w*|falls?|fell|setzt"
            + "|sinkt|kniet|legt sich|fällt|s'assoit)\\b");

    private final List<Deed> deeds = new ArrayList<>();

    public Deeds() {
        try (InputStream in = Deeds.class.getResourceAsStream("deeds.txt")) {
            if (in == null) throw new IllegalStateException("no resource deeds.txt");
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(" :");
                deeds.add(new Deed(line.substring(0, colon).strip(), Pattern.compile("(?U)\\b(?:" + line.substring(colon + 2).strip() + ")(?!\\w)")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All the verbs that words can lead to. */
    public List<String> verbs() {
        return deeds.stream().map(Deed::verb).distinct().toList();
    }

    /** The view with the poses that the action tells. Who speaks gestures, and what was set by hand stays. */
    public StagedView acted(Depiction depiction, StagedView view) {
        StagedShot shot = view.shot();
        List<Placement> placements = shot.placements();
        List<Character> seen = placements.stream().filter(Placement::seen).flatMap(placement -> depiction.characters().stream()
                .filter(one -> one.id().equals(placement.character()))).toList();
        List<Clauses.Clause> clauses = new Clauses(seen, depiction.focus()).of(depiction.action());
        List<Placement> acted = placements.stream().map(placement -> planned(depiction, placement) ? verb(placement, clauses)
                .map(verb -> posed(placement, verb)).orElse(placement) : placement).toList();
        if (acted.equals(placements)) return view;
        return new StagedView(view.location(), new StagedShot(shot.shot(), shot.place(), shot.size(), shot.camera(), shot.end(), acted, shot.parts(),
                shot.subjects(), shot.wild()));
    }

    private static boolean planned(Depiction depiction, Placement placement) {
        // The plan of an insert names nobody, though hands may be in it.
        return placement.seen() && !placement.speaking() && GENERAL.contains(placement.pose()) && depiction.figures().stream()
                .filter(figure -> figure.character().equals(placement.character())).allMatch(figure -> figure.pose().equals(placement.pose()));
    }

    private Optional<String> verb(Placement placement, List<Clauses.Clause> clauses) {
        List<String> own = clauses.stream().filter(clause -> clause.subjects().contains(placement.character())).map(Clauses.Clause::words).toList();
        if (BODILY.contains(placement.pose()) && own.stream().anyMatch(words -> LOWERS.matcher(words).find())) return Optional.empty();
        return deeds.stream().filter(deed -> placement.gaze().isEmpty() || !LOOKS.contains(deed.verb()))
                .filter(deed -> own.stream().anyMatch(words -> deed.words().matcher(words).find())).map(Deed::verb).findFirst();
    }

    private static Placement posed(Placement one, String verb) {
        return new Placement(one.character(), one.at(), one.mark(), one.posture(), verb, one.emotion(), one.gaze(), one.holding(), one.speaking(),
                one.seen(), one.eyes(), one.crown(), one.girth(), one.way());
    }
}
