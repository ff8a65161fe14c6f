package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.stage.internal.blocking.Troupe;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.camera.CameraFinder;
import org.kinora.stage.internal.detail.Grip;
import org.kinora.stage.internal.detail.Leg;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.set.Naming;
import org.kinora.stage.internal.set.PartKind;
import org.kinora.stage.internal.words.Words;

/**
 * What shots are about besides people: the thing of an insert, in a hand or where it lies, and the part of the set that words name. Used by one
 * thread.
 */
final class Targets {
    private static final Pattern PASSES = Pattern.compile("(?iu).*\\b(?:pass(?:es)?|drives? (?:by|past|off|away)|races? "
            + "(?:by|past)|speeds?|fährt vorbei|rolls? (?:by|past)|"
            + "sails? (?:by|past)|flies (?:by|past|over))\\b.*");

    /** Words of hands that handle the thing of an insert. */
    private static final Pattern HANDS = Pattern.compile("(?iu)\\b(?:hands?|fingers?|fist|thumb|hand|hände|finger|main|mains|doigts)\\b");

    private static final Pattern TAKES = Pattern.compile("(?iu)\\b(?:takes?|pulls?|picks?|lifts?|raises?|grabs?|draws?|holds?|unfolds?|zieht|nimmt"
            + "|hebt|hält|prend|tient)\\b");
    private static final Pattern PUTS = Pattern.compile("(?iu)\\b(?:puts?|lays?|drops?|sets? (?:it|them) down|throws?|legt|stellt|wirft|pose)\\b");

    private final KinoraStager.Crew crew;
    private final DressedSet dressed;
    private final Troupe troupe;
    private final Bible bible;

    Targets(KinoraStager.Crew crew, DressedSet dressed, Troupe troupe, Bible bible) {
        this.crew = crew;
        this.dressed = dressed;
        this.troupe = troupe;
        this.bible = bible;
    }

    /**
     * What a shot is aimed at.
     *
     * @param part of the set
     * @param prop id of a thing that lies or is held; empty for none
     * @param shows id of somebody whom an insert shows with what they hold or do; empty for nobody
     */
    record Aimed(Optional<Part> part, String prop, String shows) {}

    /** Whether words send a vehicle past. */
    static boolean passes(Shot shot) {
        return PASSES.matcher(shot.action()).matches();
    }

    Aimed of(int index) {
        Shot shot = troupe.shots().get(index);
        boolean insert = shot.framing().kind() == ShotKind.INSERT;
        if (!insert && (!shot.figures().isEmpty())) return new Aimed(Optional.empty(), "", "");
        Optional<String> prop = shot.focus().filter(id -> bible.prop(id).isPresent()).or(() -> shot.props().stream().findFirst())
                .filter(id -> insert || !establishing(shot));
        if (prop.isPresent()) return elsewhere(shot, prop.get()).filter(part -> insert).map(part -> new Aimed(Optional.of(part), "", ""))
                .orElseGet(() -> prop(index, prop.get(), insert));
        if (insert) return new Aimed(Optional.empty(), "", hands(index));
        Optional<Part> large = shot.focus().flatMap(id -> dressed.things().standing(id)).flatMap(dressed.scenery()::part)
                .filter(part -> part.height() > 2000 && part.kind().equals("rock"));
        if (large.isPresent()) return new Aimed(large, "", "");
        Optional<Part> named = named(shot).filter(part -> !establishing(shot) || crew.catalogue().kind(part).is("far") || crew.catalogue().kind(part)
                .is("road"));
        return named.isEmpty() && !establishing(shot) && goesOn(index) ? of(index - 1) : new Aimed(named, "", "");
    }

    /** The part of the set that the words of a shot name when they do not name its thing: "Flour covers the table" after a look at the clock. */
    private Optional<Part> elsewhere(Shot shot, String prop) {
        List<String> words = Words.of(shot.action());
        boolean meant = bible.prop(prop).filter(thing -> Words.of(thing.name()).stream().anyMatch(words::contains)).isPresent();
        return meant ? Optional.empty() : named(shot);
    }

    /** Whether a shot of nobody tells more of the thing that the shot before was a close look at. */
    private boolean goesOn(int index) {
        if (index == 0 || !troupe.shots().get(index).figures().isEmpty() || troupe.shots().get(index).framing().kind() == ShotKind.ESTABLISHING)
                return false;
        Shot before = troupe.shots().get(index - 1);
        return before.framing().kind() == ShotKind.INSERT || named(before).isEmpty() && goesOn(index - 1);
    }

    private Aimed prop(int index, String prop, boolean insert) {
        Optional<Part> standing = dressed.things().standing(prop).flatMap(dressed.scenery()::part);
        if (standing.isPresent()) return new Aimed(standing, "", "");
        if (!insert) return new Aimed(Optional.empty(), prop, "");
        String holder = holder(index, prop);
        boolean handled = holder.isEmpty() && HANDS.matcher(troupe.shots().get(index).action()).find();
        return new Aimed(Optional.empty(), prop, handled ? hands(index) : holder);
    }

    /** How whoever shows the thing of an insert holds it; empty where it is shown before them. */
    Optional<Grip> grip(Aimed aimed, Placement placement) {
        boolean shows = !aimed.prop().isEmpty() && aimed.shows().equals(placement.character());
        return !shows ? Optional.empty() : bible.prop(aimed.prop()).flatMap(prop -> Grip.of(crew.naming().thing(prop.name(), prop.kind()),
                placement));
    }

    /**
     * The animal whose leg the thing of a shot is around: because its words say so, or those of a shot before it, as long as nobody has it
     * in hand.
     */
    Optional<Leg> leg(int index, Aimed aimed, List<Placement> people) {
        Shot shot = troupe.shots().get(index);
        if (shot.framing().kind() != ShotKind.INSERT || aimed.prop().isEmpty() || !aimed.shows().isEmpty()) return Optional.empty();
        boolean told = troupe.shots().subList(0, index + 1).stream().filter(one -> Leg.told(one.action())).anyMatch(one -> one.props()
                .contains(aimed.prop()));
        return told ? Leg.of(people, id -> !List.of("human", "robot", "crowd").contains(troupe.people().get(id).species())) : Optional.empty();
    }

    /** Who holds a thing in the shots right before and after; empty for nobody. */
    private String holder(int index, String prop) {
        for (int i : new int[] {index - 1, index + 1, index - 2}) {
            if (i < 0 || i >= troupe.shots().size()) continue;
            Optional<Figure> holder = troupe.shots().get(i).figures().stream().filter(figure -> figure.holding().equals(prop)).findFirst();
            if (holder.isPresent() && there(holder.get().character(), index)) return holder.get().character();
        }
        return index == 0 ? "" : taker(index, prop);
    }

    /** Whoever takes a thing up, as the words of the shot before tell, or whose hands that shot shows with it. */
    private String taker(int index, String prop) {
        Shot before = troupe.shots().get(index - 1);
        boolean same = before.props().contains(prop) || before.focus().filter(prop::equals).isPresent();
        if (!same) return "";
        if (before.framing().kind() == ShotKind.INSERT) return HANDS.matcher(before.action()).find() ? hands(index - 1) : "";
        boolean takes = TAKES.matcher(before.action()).find() && !PUTS.matcher(before.action()).find();
        return takes && before.figures().size() == 1 && there(before.figures().getFirst().character(), index)
                ? before.figures().getFirst().character() : "";
    }

    /** Whose hands an insert without a thing shows: whoever its words name, else the one of the shot before. */
    private String hands(int index) {
        Shot shot = troupe.shots().get(index);
        if (shot.focus().isPresent() && troupe.people().containsKey(shot.focus().get()) && there(shot.focus().get(), index)) return shot.focus()
                .get();
        for (int i = index - 1; i >= 0 && i >= index - 3; i--) {
            Optional<Figure> last = troupe.shots().get(i).figures().stream().findFirst();
            if (last.isPresent() && there(last.get().character(), index)) return last.get().character();
        }
        return "";
    }

    private boolean there(String character, int index) {
        return troupe.first().containsKey(character) && troupe.first().get(character) <= index && index <= troupe.last().get(character);
    }

    /** Whether a shot shows the whole place, and nothing smaller than a landmark. */
    private static boolean establishing(Shot shot) {
        return shot.framing().kind() == ShotKind.ESTABLISHING || shot.framing().size().ordinal() <= org.kinora.api.story.ShotSize.WIDE.ordinal();
    }

    private Optional<Part> named(Shot shot) {
        List<Naming.Named> named = crew.naming().in(Words.of(shot.action()), kind -> !kind.is("hand"));
        List<Part> parts = dressed.scenery().parts();
        return named.stream().flatMap(one -> parts.stream().filter(part -> part.kind().equals(one.kind().name())).limit(1)).findFirst();
    }

    /** The thing that a shot is aimed at: in the hand of whoever holds it, else where it lies. */
    Optional<Part> thing(Aimed aimed, List<Part> parts, List<Placement> people) {
        if (aimed.prop().isEmpty()) return Optional.empty();
        Optional<Placement> holder = people.stream().filter(person -> person.character().equals(aimed.shows()) && person.seen()).findFirst();
        if (holder.isEmpty()) return parts.stream().filter(part -> part.id().equals("prop." + aimed.prop())).findFirst()
                .or(() -> dressed.things().lying(aimed.prop()));
        return bible.prop(aimed.prop()).map(prop -> held(prop, holder.get()));
    }

    private Part held(Prop prop, Placement holder) {
        PartKind kind = crew.naming().thing(prop.name(), prop.kind());
        Optional<Grip> grip = Grip.of(kind, holder);
        if (grip.isPresent()) {
            Body body = crew.bodies().of(troupe.people().get(holder.character()), holder.posture());
            return grip.get().part("prop." + prop.id(), kind, prop.name().toLowerCase(java.util.Locale.ROOT), holder, body);
        }
        Point hands = CameraFinder.hands(holder);
        Spot at = hands.flat().spot((int) StrictMath.round(hands.y() - kind.height() / 2.0), holder.at().heading());
        return new Part("prop." + prop.id(), kind.name(), at, kind.width(), kind.height(), kind.depth(), kind.tone(), prop.name()
                .toLowerCase(java.util.Locale.ROOT),
                holder.character());
    }

    /** The things of a shot that nobody holds, where they lie. */
    List<Part> lying(Shot shot, List<Placement> people) {
        List<Part> lying = new ArrayList<>();
        for (String id : shot.props()) {
            boolean held = people.stream().anyMatch(person -> person.holding().equals(id))
                    || shot.figures().stream().anyMatch(figure -> figure.holding().equals(id));
            if (!held) dressed.things().lying(id).filter(part -> dressed.scenery().part(part.id()).isEmpty()).ifPresent(lying::add);
        }
        return lying;
    }

    /** A vehicle that the words send past, on the road. */
    List<Part> passing(Shot shot) {
        if (dressed.set().interior() || !passes(shot)) return List.of();
        List<Part> passing = new ArrayList<>();
        for (Naming.Named named : crew.naming().in(Words.of(shot.action()), kind -> kind.is("road"))) {
            boolean there = dressed.scenery().parts().stream().anyMatch(part -> part.kind().equals(named.kind().name()));
            Optional<Part> road = dressed.scenery().parts().stream().filter(part -> part.kind().equals("road")).findFirst();
            if (there || road.isEmpty() || !passing.isEmpty()) continue;
            PartKind kind = named.kind();
            Spot at = new Spot(dressed.scenery().stage().x() + 1500, 0, road.get().at().z() + 900, 90);
            passing.add(new Part("passing." + kind.name(), kind.name(), at, kind.width(), kind.height(), kind.depth(), kind.tone(), named.note(),
                    ""));
        }
        return passing;
    }
}
