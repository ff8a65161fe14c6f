package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;

/**
 * Adds to a set what a text names: furniture, landmarks, vehicles; what is there already takes over the words that the text has for it. Used once.
 */
public final class Dresser {
    private final Catalogue catalogue;
    private final Naming naming;
    private final Kit kit;
    private final SetPlan set;
    private final List<Part> parts;
    private final List<Part> added = new ArrayList<>();
    private final Ground ground;

    Dresser(Catalogue catalogue, Naming naming, Kit kit, SetPlan set) {
        this.catalogue = catalogue;
        this.naming = naming;
        this.kit = kit;
        this.set = set;
        parts = new ArrayList<>(set.parts());
        ground = new Ground(catalogue, parts);
    }

    /** Takes parts for granted that stand there already, such as a vessel. */
    public Dresser with(List<Part> others) {
        others.forEach(this::put);
        return this;
    }

    /** What a text adds or tells more of. */
    public List<Part> named(List<String> words, int most) {
        int before = added.size();
        for (Naming.Named named : naming.in(words, kind -> kind.fits(set.interior()) && !kind.is("hand"))) {
            Optional<Part> there = there(named.kind());
            if (there.isPresent()) {
                tell(there.get(), named.note());
            } else if (added.size() - before < most) {
                add(named.kind(), named.kind().name(), named.note());
            }
        }
        return List.copyOf(added);
    }

    /** A part of a kind that the set has: of the very kind, or one that does the same. */
    public Optional<Part> there(PartKind kind) {
        Optional<Part> same = parts.stream().filter(part -> part.kind().equals(kind.name())).findFirst();
        if (same.isPresent()) return same;
        List<String> alike = switch (kind.name()) {
            case "table" -> List.of("round-table", "desk", "lab-bench");
            case "desk" -> List.of("table");
            case "counter" -> List.of("bar", "cash-desk");
            case "chair" -> List.of("stool", "armchair", "pilot-seat");
            case "window" -> List.of("shop-window", "panorama", "high-window", "porthole");
            case "door" -> List.of("double-door", "sliding-door", "big-gate");
            case "lamp" -> List.of("ceiling-lamp", "table-lamp", "neon");
            case "shelf" -> List.of("rack", "cupboard");
            case "bed" -> List.of("bunk", "cot", "hospital-bed");
            case "house" -> List.of("shop-front");
            case "tree" -> List.of("fir", "trunk-tree");
            case "sink" -> List.of("washbasin");
            case "stool" -> List.of("chair");
            case "console" -> List.of("monitor-wall");
            case "curtain" -> List.of("curtain");
            case "bus" -> List.of("bus-shelter");
            case "boat" -> List.of("hull");
            case "ship" -> List.of("sailing-ship", "starship");
            case "pier" -> List.of("gangway");
            case "fence" -> List.of("stone-wall", "railing");
            case "starship" -> List.of("starship");
            default -> List.of();
        };
        return parts.stream().filter(part -> alike.contains(part.kind())).findFirst();
    }

    /** Adds a part where there is room for it. */
    public Optional<Part> add(PartKind kind, String id, String note) {
        Optional<Spot> spot = new Slots(set, kit, ground, parts, catalogue).find(kind);
        return spot.map(at -> put(new Part(unused(id), kind.name(), at, kind.width(), kind.height(), kind.depth(), kind.tone(), note,
                carrier(kind, at))));
    }

    /** The wall that something hangs on or sits in. */
    private String carrier(PartKind kind, Spot at) {
        if (!kind.is("hung") && !kind.is("inset")) return "";
        String wall = switch (at.heading()) {
            case 0 -> "wall.back";
            case 90 -> "wall.left";
            case 180 -> "wall.front";
            default -> "wall.right";
        };
        return set.part(wall).isPresent() ? wall : "";
    }

    /** Adds a part at a spot. */
    public Part put(Part part) {
        without(part.id());
        parts.add(part);
        added.add(part);
        ground.add(part);
        return part;
    }

    /** Takes a part away again that was added. */
    public void without(String id) {
        parts.removeIf(own -> own.id().equals(id));
        added.removeIf(own -> own.id().equals(id));
    }

    public List<Part> added() {
        return List.copyOf(added);
    }

    private void tell(Part part, String note) {
        if (note.isEmpty() || part.note().contains(note)) return;
        int at = parts.indexOf(part);
        Part told = part.noted(part.note().isEmpty() ? note : part.note() + " " + note);
        parts.set(at, told);
        added.removeIf(own -> own.id().equals(part.id()));
        added.add(told);
    }

    private String unused(String id) {
        String unused = id;
        for (int n = 2; taken(unused); n++) unused = id + "." + n;
        return unused;
    }

    private boolean taken(String id) {
        return parts.stream().anyMatch(part -> part.id().equals(id));
    }
}
