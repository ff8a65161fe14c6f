package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Place;
import org.kinora.stage.internal.words.Words;

/** Makes the set of a place: its kit, and what its description names. Thread-safe. */
public final class Sets {
    /** Half the width of an open set beyond which people are gone. */
    private static final int EDGE = 6500;
    private static final int MOST = 5;

    private final Catalogue catalogue;
    private final Naming naming;
    private final KitShelf shelf = new KitShelf();

    public Sets(Catalogue catalogue, Naming naming) {
        this.catalogue = catalogue;
        this.naming = naming;
    }

    public SetPlan of(Place place) {
        Kit kit = shelf.of(place);
        SetBuilder built = new SetBuilder(catalogue, kit, place.id()).build();
        List<Part> parts = new ArrayList<>(built.parts());
        SetPlan bare = plan(place, kit, built.stage(), built.landmark(), parts);
        Dresser dresser = new Dresser(catalogue, naming, kit, bare);
        List<Part> described = kit.is("afloat") ? List.of() : dresser.named(Words.of(place.description()), MOST);
        String landmark = described.stream().filter(part -> catalogue.kind(part).is("far")).findFirst().map(Part::id).orElse(built.landmark());
        for (Part part : described) {
            parts.removeIf(own -> own.id().equals(part.id()));
            parts.add(part);
        }
        return plan(place, kit, built.stage(), landmark, parts);
    }

    Kit kit(SetPlan set) {
        return shelf.kit(set.kit());
    }

    /** Whether no shot of a set is wider than the knees. */
    public boolean narrow(SetPlan set) {
        return kit(set).is("narrow");
    }

    /** Whether the playing area has half the usual size. */
    public boolean small(SetPlan set) {
        return kit(set).is("small");
    }

    /** Whether everybody sits, as in a car. */
    public boolean seated(SetPlan set) {
        return kit(set).is("seated");
    }

    /** The same set with parts that somebody changed. */
    public SetPlan remarked(SetPlan set, List<Part> parts) {
        if (parts.equals(set.parts())) return set;
        List<Mark> marks = new ArrayList<>(marks(parts, new Ground(catalogue, parts)));
        set.marks().stream().filter(mark -> mark.part().isEmpty()).forEach(marks::add);
        return new SetPlan(set.place(), set.kit(), set.interior(), set.width(), set.depth(), set.height(), set.floor(), set.beyond(), set.stage(),
                set.landmark(),
                parts, marks);
    }

    /** The marks of some parts. */
    public List<Mark> marks(List<Part> parts, Ground ground) {
        return new Marker(catalogue).of(parts, ground);
    }

    /** The kind of seat that is added for whoever finds none. */
    public PartKind seat(SetPlan set) {
        return catalogue.kind(kit(set).seat());
    }

    public Dresser dresser(SetPlan set) {
        return new Dresser(catalogue, naming, kit(set), set);
    }

    /** The vessel that carries people on open water, lifted above it; empty where there is ground. */
    public Optional<SetPlan> vessel(SetPlan set, List<String> words) {
        if (!kit(set).is("afloat")) return Optional.empty();
        boolean large = naming.in(words, kind -> List.of("ship", "sailing-ship").contains(kind.name())).stream().findFirst().isPresent()
                && naming.in(words, kind -> List.of("boat", "rowboat").contains(kind.name())).isEmpty();
        SetPlan boat = of(new Place(set.place(), "", large ? "ship's deck" : "boat", false, ""));
        int level = large ? 4000 : 700;
        List<Part> parts = boat.parts().stream().filter(part -> !part.kind().equals("water")).map(part -> lifted(part, level)).toList();
        List<Mark> marks = boat.marks().stream().map(mark -> new Mark("boat." + mark.id(), lifted(mark.at(), level), mark.use(),
                mark.part().isEmpty() ? "" : "boat." + mark.part())).toList();
        Spot stage = new Spot(boat.stage().x(), level, boat.stage().z(), 0);
        return Optional.of(new SetPlan(set.place(), boat.kit(), false, boat.width(), boat.depth(), 0, boat.floor(), boat.beyond(), stage,
                boat.landmark().isEmpty() ? "" : "boat." + boat.landmark(), parts, marks));
    }

    private static Part lifted(Part part, int level) {
        return new Part("boat." + part.id(), part.kind(), lifted(part.at(), level), part.width(), part.height(), part.depth(), part.tone(),
                part.note(),
                part.on().isEmpty() ? "" : "boat." + part.on());
    }

    private static Spot lifted(Spot at, int level) {
        return new Spot(at.x(), at.y() + level, at.z(), at.heading());
    }

    private SetPlan plan(Place place, Kit kit, Spot stage, String landmark, List<Part> parts) {
        Ground ground = new Ground(catalogue, parts);
        List<Mark> marks = new ArrayList<>(new Marker(catalogue).of(parts, ground));
        if (!kit.where().equals("in") && !kit.is("afloat")) edges(kit, stage, ground, marks);
        return new SetPlan(place.id(), kit.name(), place.interior(), kit.width(), kit.depth(), kit.height(), kit.floor(), kit.beyond(), stage,
                landmark, parts,
                marks);
    }

    private static void edges(Kit kit, Spot stage, Ground ground, List<Mark> marks) {
        for (int side = -1; side <= 1; side += 2) {
            int reach = Math.min(kit.width() / 2 - 500, kit.is("small") ? 2600 : EDGE);
            for (int z = stage.z(); z > stage.z() - 3000; z -= 300) {
                Spot spot = new Spot(stage.x() + side * reach, 0, z, side < 0 ? 90 : 270);
                if (ground.room(org.kinora.stage.internal.geometry.Flat.of(spot), Optional.empty()) < 300) continue;
                marks.add(new Mark(side < 0 ? "edge.left" : "edge.right", spot, Mark.Use.ENTER, ""));
                break;
            }
        }
    }
}
