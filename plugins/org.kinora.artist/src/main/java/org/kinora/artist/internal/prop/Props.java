package org.kinora.artist.internal.prop;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.craft.Drawing;

/** Draws hand things in real size. Immutable and thread-safe. */
public final class Props {
    private final ThingTable table = new ThingTable();
    private final Map<String, Drawing> drawings = new HashMap<>();

    public Props() {
        drawings.putAll(Papers.drawings());
        drawings.putAll(Apparatus.drawings());
        drawings.putAll(Tableware.drawings());
        drawings.putAll(Food.drawings());
        drawings.putAll(Tools.drawings());
        drawings.putAll(Weapons.drawings());
        drawings.putAll(Lights.drawings());
        drawings.putAll(Trinkets.drawings());
        drawings.putAll(Luggage.drawings());
        drawings.putAll(Garments.drawings());
        drawings.putAll(Playthings.drawings());
        drawings.putAll(Music.drawings());
        drawings.putAll(Nature.drawings());
    }

    /**
     * A thing in a hand, in real size.
     *
     * @param owner id of the prop
     * @param kind what it is drawn as: the kind of the bible or of the catalogue of parts, e.g. {@code letter}, {@code cup}
     * @param note its name and what is said of it, e.g. {@code an old photograph}; names in it go before the kind
     * @param grip the place in the hand: the origin in the middle of the palm's grip; {@code up} runs along what is held, out of the fist on the
     * thumb's
     *     side (the blade of a knife, the top of a page, a bottle's neck); {@code front} is where its face looks: the written side of a letter and
     * the
     *     screen of a phone to who reads, the barrel of a gun and the edge of a sword away from who holds it. Bags and lanterns hang below the grip
     */
    public Model prop(String owner, String kind, String note, Frame grip) {
        String words = note == null ? "" : note.toLowerCase(Locale.ROOT);
        Thing thing = table.meant(kind, words).orElseGet(() -> table.all().get("thing"));
        return draw(owner, thing, thing.held(grip), thing.width(), thing.height(), thing.depth(), thing.tone(), words, true);
    }

    /** Across, up and through a thing as it is held, millimetres; see {@link #prop} for the words. */
    public double[] size(String kind, String note) {
        Thing thing = table.meant(kind, note.toLowerCase(Locale.ROOT)).orElseGet(() -> table.all().get("thing"));
        return new double[] {thing.width(), thing.height(), thing.depth()};
    }

    /** Whether words are the name of a hand thing. */
    public boolean names(String words) {
        return table.word(words);
    }

    /** Whether a kind of part of a set is a hand thing. */
    public boolean knows(String kind) {
        return table.has(kind);
    }

    /**
     * A thing that lies or stands in a box of a set: its own kind fills the box, what the note makes of it has its own size.
     *
     * @param box in the middle of the box's lower face
     */
    public Model lying(Build.Brief part) {
        Thing own = table.all().get(part.kind());
        Thing thing = table.meant(part.kind(), part.note()).orElse(own);
        boolean fits = thing == own;
        if (fits) thing = thing.put(part.height());
        double larger = fits ? 1 : larger(part, thing);
        double[] size = fits ? thing.lie().upright(part.width(), part.height(), part.depth()) : new double[] {thing.width() * larger,
                thing.height() * larger, thing.depth() * larger};
        double boxHeight = fits ? part.height() : switch (thing.lie()) {
            case STAND -> size[1];
            case FACE -> size[2];
            default -> size[0];
        };
        Frame frame = thing.lying(part.frame(), boxHeight, size[1]);
        return draw(part.owner(), thing, frame, size[0], size[1], size[2], fits ? part.tone() : thing.tone(), part.note(), part.night());
    }

    /** What is smaller than the room it was given is drawn up to twice as large: a camera that is set for the room shall tell it. */
    private static double larger(Build.Brief part, Thing thing) {
        double room = Math.max(part.width(), Math.max(part.height(), part.depth()));
        return Math.clamp(room / Math.max(thing.width(), Math.max(thing.height(), thing.depth())), 1, 2.4);
    }

    private Model draw(String owner, Thing thing, Frame frame, double w, double h, double d, int tone, String note, boolean night) {
        Build build = new Build(new Build.Brief(owner, thing.name(), frame, w, h, d, tone, note, night, false));
        drawings.get(thing.name()).draw(build);
        return build.model(Model.Role.PROP);
    }
}
