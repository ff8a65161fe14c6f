package org.kinora.artist.internal.acting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Character;
import org.kinora.api.story.Prop;

/**
 * Gives people the pose that the words of the action tell, where the plan's verb is a general one: whoever "holds" is seen to strike a match, whoever
 * "looks" to fold the arms. How a body is held (sitting, lying) and where it goes stay as they are staged. Immutable and thread-safe.
 */
public final class Deeds {
    private record Deed(String verb, Pattern words) {}

    private static final Set<String> GENERAL = Set.of("", "stand", "look", "hold", "work", "pull", "push", "reach", "give", "walk", "fall",
            "lie", "sit", "kneel", "crouch", "hug", "read");
    private static final Set<String> BODILY = Set.of("sit", "kneel", "lie", "crouch", "fall");
    /** Whoever has somebody to look at looks there already. */
    private static final Set<String> LOOKS = Set.of("stargaze", "look back", "look around", "look away", "search");
    /** What everybody does of whom nothing else is said. */
    private static final Pattern LAUGHTER = Pattern.compile("(?iu)\\b(?:the laughter|laughter|das lachen|le rire|la risa)\\b");
    /** Whoever is about to sit or lie down is seen doing that. */
    private static final Pattern LOWERS = Pattern.compile("\\b(?:sits?|sat|sinks?|kneels?|knelt|lies?|lay|settles?|crouch\\w*|falls?|fell|setzt"
            + "|sinkt|kniet|legt sich|fällt|s'assoit)\\b");

    /** What hands do without anybody doing it: the plan took it from words about a thing. */
    private static final Set<String> NOBODYS = Set.of("reach", "work", "pull", "push", "give", "walk", "fall");

    private final List<Deed> deeds = new ArrayList<>();
    private final Handling handling;

    /** With nothing to be held but what the plan knows. */
    Deeds() {
        this(name -> false);
    }

    /** @param drawn whether there is a thing of that name to be drawn in a hand */
    public Deeds(Predicate<String> drawn) {
        handling = new Handling(drawn);
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
        Receiving receiving = new Receiving(seen);
        List<String> takers = clauses.stream().flatMap(clause -> receiving.taker(clause).stream()).toList();
        List<Placement> acted = placements.stream().map(placement -> planned(depiction, placement) ? takes(placement, takers, clauses)
                ? posed(placement, "take", "") : acted(placement, clauses, depiction, placements) : placement).toList();
        if (acted.equals(placements)) return view;
        return new StagedView(view.location(), new StagedShot(shot.shot(), shot.place(), shot.size(), shot.camera(), shot.end(), acted, shot.parts(),
                shot.subjects(), shot.wild()));
    }

    private static boolean planned(Depiction depiction, Placement placement) {
        // The plan of an insert names nobody, though hands may be in it.
        return placement.seen() && !placement.speaking() && GENERAL.contains(placement.pose()) && depiction.figures().stream()
                .filter(figure -> figure.character().equals(placement.character())).allMatch(figure -> figure.pose().equals(placement.pose()));
    }

    /** Whether somebody only takes what another hands over: whoever does anything else meanwhile is seen doing that. */
    private boolean takes(Placement placement, List<String> takers, List<Clauses.Clause> clauses) {
        boolean upright = placement.way().isEmpty() && !placement.posture().equals("lie");
        return upright && takers.contains(placement.character()) && verb(placement, clauses).isEmpty();
    }

    private Optional<String> verb(Placement placement, List<Clauses.Clause> clauses) {
        List<String> own = clauses.stream().filter(clause -> clause.subjects().contains(placement.character())).map(Clauses.Clause::words).toList();
        if (BODILY.contains(placement.pose()) && own.stream().anyMatch(words -> LOWERS.matcher(words).find())) return Optional.empty();
        return deeds.stream().filter(deed -> placement.gaze().isEmpty() || !LOOKS.contains(deed.verb()))
                .filter(deed -> own.stream().anyMatch(words -> deed.words().matcher(words).find())).map(Deed::verb).findFirst();
    }

    private Placement acted(Placement placement, List<Clauses.Clause> clauses, Depiction depiction, List<Placement> placements) {
        List<String> own = clauses.stream().filter(clause -> clause.subjects().contains(placement.character())).map(Clauses.Clause::words).toList();
        Optional<String> verb = verb(placement, clauses);
        String holding = depiction.characters().stream().filter(one -> one.id().equals(placement.character())).allMatch(one -> one.species()
                .equals("human")) ? held(placement, own, depiction.props()) : placement.holding();
        if (verb.isEmpty() && own.isEmpty() && LAUGHTER.matcher(depiction.action()).find()) return posed(placement, "laugh", holding);
        if (verb.filter("run"::equals).isPresent()) return away(placement, placements);
        boolean idle = own.isEmpty() && verb.isEmpty() && placement.posture().equals("stand") && placement.way().isEmpty()
                && NOBODYS.contains(placement.pose());
        String pose = verb.orElse(idle ? "look" : placement.pose());
        boolean handles = verb.isEmpty() && !holding.equals(placement.holding()) && Set.of("pull", "reach", "work").contains(pose);
        return posed(placement, handles ? "hold" : pose, holding);
    }

    private String held(Placement placement, List<String> own, List<Prop> props) {
        if (own.stream().anyMatch(handling::empties)) return "";
        return own.stream().flatMap(words -> handling.thing(words, props).stream()).findFirst().orElse(placement.holding());
    }

    /** Whoever runs with nowhere to go runs from whoever is nearest. */
    private static Placement away(Placement one, List<Placement> placements) {
        if (!one.posture().equals("stand") || !one.way().isEmpty()) return one;
        Optional<Placement> other = placements.stream().filter(Placement::seen).filter(near -> near != one).findFirst();
        int heading = other.map(near -> Math.floorMod((int) Math.round(StrictMath.toDegrees(StrictMath.atan2(one.at().x() - near.at().x(),
                near.at().z() - one.at().z()))), 360)).orElse(one.at().heading());
        Spot turned = new Spot(one.at().x(), one.at().y(), one.at().z(), heading);
        return new Placement(one.character(), turned, one.mark(), "run", "run", one.emotion(), "", one.holding(), one.speaking(),
                one.seen(), one.eyes(), one.crown(), one.girth(), one.way());
    }

    private static Placement posed(Placement one, String verb, String holding) {
        return new Placement(one.character(), one.at(), one.mark(), one.posture(), verb, one.emotion(), one.gaze(), holding, one.speaking(),
                one.seen(), one.eyes(), one.crown(), one.girth(), one.way());
    }
}
