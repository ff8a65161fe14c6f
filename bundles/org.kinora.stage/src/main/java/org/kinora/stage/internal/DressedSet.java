package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.stage.internal.blocking.Blocking;
import org.kinora.stage.internal.blocking.BroughtSeats;
import org.kinora.stage.internal.blocking.Scenery;
import org.kinora.stage.internal.blocking.Seats;
import org.kinora.stage.internal.blocking.Troupe;
import org.kinora.stage.internal.edits.HandEdits;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.set.Dresser;
import org.kinora.stage.internal.set.Ground;
import org.kinora.stage.internal.set.PartKind;
import org.kinora.stage.internal.set.Things;
import org.kinora.stage.internal.words.Words;

/**
 * The set of a place dressed for a scene: what its action names, a vessel on open water, the things of the story, and seats for all who sit. Used
 * once.
 */
final class DressedSet {
    private static final int MOST = 6;

    private final KinoraStager.Crew crew;
    private final HandEdits edits;
    private final Troupe troupe;
    private final boolean upright;
    private final Dresser dresser;
    private final Optional<SetPlan> vessel;
    private SetPlan set;
    private Things things;
    private List<Part> dressing;
    private Scenery scenery;
    private Seats seats;

    DressedSet(KinoraStager.Crew crew, Place place, List<Shot> shots, Troupe troupe, Bible bible, HandEdits edits, boolean upright) {
        this.crew = crew;
        this.edits = edits;
        this.troupe = troupe;
        this.upright = upright;
        SetPlan plain = crew.sets().of(place);
        set = crew.sets().remarked(plain, edits.parts(place.id(), plain.parts()));
        List<String> words = words(shots);
        boolean dry = troupe.order().stream().anyMatch(id -> troupe.people().get(id).species().equals("human"));
        vessel = dry ? crew.sets().vessel(set, words) : Optional.empty();
        dresser = crew.sets().dresser(set);
        vessel.ifPresent(boat -> dresser.with(boat.parts()));
        dresser.named(words(shots.stream().filter(shot -> set.interior() || !Targets.passes(shot)).toList()), MOST);
        lay(shots, words, bible);
        dress();
        seat();
    }

    private static List<String> words(List<Shot> shots) {
        List<String> words = new ArrayList<>();
        for (Shot shot : shots) {
            words.addAll(Words.of(shot.action()));
            words.add(".");
        }
        return words;
    }

    private void lay(List<Shot> shots, List<String> words, Bible bible) {
        things = new Things(crew.catalogue(), crew.naming(), set, dresser, words, stage().y());
        things.strew();
        for (Shot shot : shots) {
            for (String id : shot.props()) bible.prop(id).ifPresent(things::put);
            boolean thing = shot.framing().kind() == ShotKind.INSERT;
            if (thing) shot.focus().flatMap(bible::prop).ifPresent(things::put);
        }
    }

    /** Where people are: on the vessel, else on the set's own stage. */
    private Spot stage() {
        return vessel.map(SetPlan::stage).orElse(set.stage());
    }

    private void dress() {
        dressing = edits.parts(set.place(), dresser.added());
        List<Part> all = new ArrayList<>(set.parts().stream().filter(part -> dressing.stream().noneMatch(own -> own.id().equals(part.id())))
                .toList());
        all.addAll(dressing);
        Ground ground = new Ground(crew.catalogue(), all);
        List<Mark> marks = new ArrayList<>(set.marks());
        marks.addAll(own(ground));
        int width = crew.sets().small(set) || vessel.isPresent() ? 2200 : set.interior() ? 3600 : 5600;
        scenery = Scenery.of(set, all, marks, ground, crew.catalogue(), stage(), width, crew.sets().seated(set));
    }

    /** The marks of the dressing; those of a vessel lie as high as its deck. */
    private List<Mark> own(Ground ground) {
        List<Mark> marks = new ArrayList<>(vessel.map(SetPlan::marks).orElse(List.of()));
        List<Part> fresh = dressing.stream().filter(part -> set.part(part.id()).isEmpty() && !part.id().startsWith("boat.")).toList();
        for (Mark mark : crew.sets().marks(fresh, ground)) marks.add(mark.use() == Mark.Use.STAND && stage().y() > 0
                ? new Mark(mark.id(), new Spot(mark.at().x(), stage().y(), mark.at().z(), mark.at().heading()), mark.use(), mark.part()) : mark);
        return marks;
    }

    /** Deals the seats; where there are too few, more are brought. */
    private void seat() {
        List<String> sitters = Seats.sitters(troupe, scenery, crew.bodies());
        Map<String, Flat> stations = stations();
        Optional<Seats> found = Seats.of(scenery, troupe, crew.bodies(), sitters, usable(), stations);
        for (int n = sitters.size() - 1; scenery.seated() && found.isEmpty() && n > 0; n--) {
            found = Seats.of(scenery, troupe, crew.bodies(), seenMost(sitters, n), usable(), stations);
        }
        if (found.isEmpty()) {
            List<Part> brought = new BroughtSeats(scenery, crew.sets().seat(set), stations).of(sitters);
            brought.forEach(dresser::put);
            dress();
            found = own(sitters);
            // One seat less is better than somebody who finds no place.
            for (int n = brought.size() - 1; n >= 0 && !Blocking.roomy(scenery, troupe, crew.bodies(), upright, found.orElseThrow()); n--) {
                dresser.without(brought.get(n).id());
                dress();
                found = own(sitters);
            }
        }
        seats = found.orElseGet(() -> new Seats(Map.of(), Map.of()));
        wheel();
    }

    /** The people who are in most shots, in the order of the axis: in a full car the others stay outside. */
    private List<String> seenMost(List<String> sitters, int most) {
        List<String> kept = sitters.stream().sorted(java.util.Comparator.comparingLong((String id) -> -troupe.shots().stream()
                .filter(shot -> shot.figures().stream()
                .anyMatch(figure -> figure.character().equals(id))).count()).thenComparing(id -> id)).limit(most).toList();
        return sitters.stream().filter(kept::contains).toList();
    }

    /** Seats that somebody can reach: clear of other parts. */
    private List<Mark> usable() {
        return scenery.marks().stream().filter(mark -> mark.use() != Mark.Use.SIT || scenery.free(Flat.of(mark.at()), 230, Optional.of(mark.part())))
                .toList();
    }

    /** Where people would stand, without the crowds. */
    private Map<String, Flat> stations() {
        Map<String, Flat> stations = new java.util.LinkedHashMap<>(Blocking.stations(scenery, troupe, crew.bodies(), upright));
        stations.keySet().removeIf(id -> troupe.people().get(id).species().equals("crowd"));
        return stations;
    }

    /** Everybody has the seat that was brought for them, or none. */
    private Optional<Seats> own(List<String> sitters) {
        Map<String, Mark> own = new java.util.LinkedHashMap<>();
        for (String id : sitters) scenery.marks().stream().filter(mark -> mark.part().equals("seat." + id) && mark.use() == Mark.Use.SIT).findFirst()
                .ifPresent(mark -> own.put(id, mark));
        return Seats.of(scenery, troupe, crew.bodies(), List.of(), usable(), stations()).map(beds -> new Seats(own, beds.lying()));
    }

    /** A car has its wheel before whoever drives. */
    private void wheel() {
        if (!scenery.seated()) return;
        List<String> sitting = troupe.order().stream().filter(id -> seats.sitting().containsKey(id)).toList();
        Optional<String> driver = sitting.stream().filter(id -> troupe.drives(id)).findFirst()
                .or(() -> sitting.stream().filter(id -> seats.sitting().get(id).part().startsWith("seat-")).reduce((a, b) -> b));
        Spot seat = driver.map(id -> seats.sitting().get(id).at()).orElse(new Spot(400, 360, 0, 0));
        PartKind kind = crew.catalogue().kind("steering-wheel");
        dresser.put(new Part("steering-wheel", kind.name(), new Spot(seat.x(), 680, seat.z() - 480, 180), kind.width(), kind.height(), kind.depth(),
                kind.tone()));
        dress();
    }

    SetPlan set() {
        return set;
    }

    Scenery scenery() {
        return scenery;
    }

    Seats seats() {
        return seats;
    }

    Things things() {
        return things;
    }

    List<Part> dressing() {
        return dressing;
    }

    /** The marks that the scene adds to the set's own. */
    List<Mark> marks() {
        return scenery.marks().stream().filter(mark -> !set.marks().contains(mark)).toList();
    }
}
