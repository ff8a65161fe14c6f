package org.kinora.artist.internal.set.trade;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** All kinds of parts that are built for a set, hand things apart. Immutable and thread-safe. */
public final class Workshop {
    private final Map<String, Drawing> drawings = new HashMap<>();

    public Workshop() {
        drawings.putAll(Cars.drawings());
        drawings.putAll(Coaches.drawings());
        drawings.putAll(Wheels.drawings());
        drawings.putAll(Boats.drawings());
        drawings.putAll(Ships.drawings());
        drawings.putAll(Aircraft.drawings());
        drawings.putAll(Doors.drawings());
        drawings.putAll(Windows.drawings());
        drawings.putAll(Shells.drawings());
        drawings.putAll(Hangings.drawings());
        drawings.putAll(Seats.drawings());
        drawings.putAll(Benches.drawings());
        drawings.putAll(Beds.drawings());
        drawings.putAll(Tables.drawings());
        drawings.putAll(Cabinets.drawings());
        drawings.putAll(Household.drawings());
        drawings.putAll(Counters.drawings());
        drawings.putAll(Lamps.drawings());
        drawings.putAll(Instruments.drawings());
        drawings.putAll(Leisure.drawings());
        drawings.putAll(Machines.drawings());
        drawings.putAll(Curios.drawings());
        drawings.putAll(Plants.drawings());
        drawings.putAll(Landscape.drawings());
        drawings.putAll(Grounds.drawings());
        drawings.putAll(Fences.drawings());
        drawings.putAll(Streets.drawings());
        drawings.putAll(Houses.drawings());
        drawings.putAll(Landmarks.drawings());
        drawings.putAll(Fairground.drawings());
    }

    public boolean knows(String kind) {
        return drawings.containsKey(kind);
    }

    public Set<String> kinds() {
        return Set.copyOf(drawings.keySet());
    }

    public Model build(Build.Brief brief, Model.Role role) {
        Build build = new Build(brief);
        drawings.get(brief.kind()).draw(build);
        return build.model(role);
    }

    /** A plain body for a kind that nobody has a drawing of. */
    public Model plain(Build.Brief brief) {
        Build b = new Build(brief);
        b.soft(-b.w / 2, b.w / 2, 0, b.h, -b.d / 2, b.d / 2, Math.min(b.w, Math.min(b.h, b.d)) * 0.12);
        return b.model(Model.Role.SET);
    }
}
