package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Prop;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.words.Words;

/**
 * Where the things of the story lie: on the part that the script names with them, else on the nearest surface, else on the ground beside the stage.
 * Large things become parts of the set. Used once.
 */
public final class Things {
    /** Millimetres that nothing is put nearer to the end of a table than. */
    private static final int EDGE = 50;

    private final Catalogue catalogue;
    private final Naming naming;
    private final SetPlan set;
    private final Dresser dresser;
    private final List<String> words;
    private final int ground;
    private final Map<String, Part> lying = new HashMap<>();
    private final Map<String, String> standing = new HashMap<>();
    private final Map<String, Integer> laid = new HashMap<>();

    /**
     * @param words what happens in the scene
     * @param ground millimetres of what people stand on above the set's floor
     */
    public Things(Catalogue catalogue, Naming naming, SetPlan set, Dresser dresser, List<String> words, int ground) {
        this.catalogue = catalogue;
        this.naming = naming;
        this.set = set;
        this.dresser = dresser;
        this.words = words;
        this.ground = ground;
    }

    public void put(Prop prop) {
        if (lying.containsKey(prop.id()) || standing.containsKey(prop.id())) return;
        PartKind kind = naming.thing(prop.name(), prop.kind());
        if (kind.is("hand")) {
            lying.put(prop.id(), at(prop, kind));
            return;
        }
        Optional<Part> part = dresser.there(kind).or(() -> dresser.add(kind, "prop." + prop.id(), prop.name().toLowerCase(java.util.Locale.ROOT)));
        if (part.isPresent()) standing.put(prop.id(), part.get().id());
        else lying.put(prop.id(), at(prop, kind));
    }

    /** Puts down what lies about without being a thing of the story, such as flour on a table. */
    public void strew() {
        for (Naming.Named named : naming.in(words, kind -> kind.is("strewn"))) {
            String name = named.kind().name();
            Part part = at(new Prop(name, name, name, ""), named.kind());
            dresser.put(new Part(name, name, part.at(), part.width(), part.height(), part.depth(), part.tone(), "", part.on()));
        }
    }

    /** All things that lie somewhere, in the order of their ids. */
    public List<Part> lying() {
        return lying.values().stream().sorted(java.util.Comparator.comparing(Part::id)).toList();
    }

    /** A thing as it lies where it was put; empty for a large one. */
    public Optional<Part> lying(String prop) {
        return Optional.ofNullable(lying.get(prop));
    }

    /** The part of the set that a large thing is; empty for one that lies somewhere. */
    public Optional<String> standing(String prop) {
        return Optional.ofNullable(standing.get(prop));
    }

    private Part at(Prop prop, PartKind kind) {
        Optional<Part> named = carrier(prop, kind);
        boolean side = named.isPresent() && catalogue.kind(named.get()).top() == 0;
        if (kind.is("hung") || side) return hanging(prop, kind, named);
        Optional<Part> surface = named.filter(part -> catalogue.kind(part).top() > 0).or(this::nearest);
        if (surface.isEmpty()) return lies(prop, kind, new Spot(set.stage().x() + 350 + 300 * lying.size(), ground, set.stage().z() + 350, 0), "");
        Part top = surface.get();
        int n = laid.merge(top.id(), 1, Integer::sum) - 1;
        double most = Math.max(0, top.width() / 2.0 - Math.max(kind.width(), kind.depth()) / 2.0 - EDGE);
        double aside = Math.clamp((n % 2 == 0 ? 1 : -1) * ((n + 1) / 2) * 0.22 * top.width(), -most, most);
        double turn = StrictMath.toRadians(top.at().heading());
        Flat spot = Flat.of(top.at()).plus(new Flat(StrictMath.cos(turn), StrictMath.sin(turn)).times(aside))
                .plus(Flat.toward(top.at().heading()).times(0.12 * top.depth()));
        int height = Math.min(top.height(), catalogue.kind(top).top());
        return lies(prop, kind, spot.spot(top.at().y() + height, top.at().heading()), top.id());
    }

    /** Flat things show their face upwards: what is their height when held is their depth when they lie. */
    private static Part lies(Prop prop, PartKind kind, Spot at, String on) {
        boolean flat = kind.is("lying");
        return new Part("prop." + prop.id(), kind.name(), at, kind.width(), kind.height(), kind.depth(), kind.tone(),
                prop.name().toLowerCase(java.util.Locale.ROOT) + (flat ? " lying" : ""), on);
    }

    private Part hanging(Prop prop, PartKind kind, Optional<Part> named) {
        String note = prop.name().toLowerCase(java.util.Locale.ROOT);
        if (named.isPresent()) {
            Part on = named.get();
            Flat front = Flat.of(on.at()).plus(Flat.toward(on.at().heading()).times(on.depth() / 2.0 + kind.depth() / 2.0));
            int y = on.at().y() + Math.min(kind.number("hung", 950), Math.max(0, on.height() - kind.height() - 120));
            return new Part("prop." + prop.id(), kind.name(), front.spot(y, on.at().heading()), kind.width(), kind.height(), kind.depth(),
                    kind.tone(), note, on.id());
        }
        Optional<Part> wall = dresser.add(kind, "prop." + prop.id(), note);
        return wall.orElseGet(() -> lies(prop, kind, new Spot(set.stage().x() + 400, ground, set.stage().z() + 350, 0), ""));
    }

    /** The part that the sentences about a thing name with it. */
    private Optional<Part> carrier(Prop prop, PartKind kind) {
        List<String> name = Words.of(prop.name());
        if (name.isEmpty()) return Optional.empty();
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i <= words.size(); i++) {
            boolean end = i == words.size() || words.get(i).equals(".");
            if (!end) sentence.add(words.get(i));
            if (!end) continue;
            if (sentence.contains(name.getLast())) {
                for (Naming.Named named : naming.in(sentence, other -> !other.is("hand") && !other.equals(kind) && other.fits(set.interior()))) {
                    Optional<Part> part = dresser.there(named.kind()).filter(found -> named.near());
                    boolean carries = part.isPresent() && !catalogue.kind(part.get()).is("flat") && !catalogue.kind(part.get()).is("far")
                            && (catalogue.kind(part.get()).top() > 0 || part.get().height() > 600 && part.get().at().y() < 300);
                    if (carries) return part;
                }
            }
            sentence.clear();
        }
        return Optional.empty();
    }

    private Optional<Part> nearest() {
        Flat stage = Flat.of(set.stage());
        List<Part> all = new ArrayList<>(set.parts());
        dresser.added().stream().filter(part -> set.part(part.id()).isEmpty()).forEach(all::add);
        return all.stream().filter(part -> catalogue.kind(part).top() > 0 && part.at().y() <= ground && stage.distance(Flat.of(part.at())) < 4500)
                .min(java.util.Comparator.comparingDouble((Part part) -> stage.distance(Flat.of(part.at()))).thenComparing(Part::id));
    }
}
