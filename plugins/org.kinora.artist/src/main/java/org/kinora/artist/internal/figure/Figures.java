package org.kinora.artist.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.AnimalModel;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.costume.Tailor;
import org.kinora.artist.internal.figure.costume.Wardrobe;
import org.kinora.artist.internal.figure.pose.Bearing;
import org.kinora.artist.internal.figure.pose.Grips;
import org.kinora.artist.internal.figure.pose.Implied;
import org.kinora.artist.internal.figure.pose.Player;
import org.kinora.artist.internal.figure.pose.PoseBook;
import org.kinora.artist.internal.figure.skin.Detail;
import org.kinora.artist.internal.figure.skin.Skins;
import org.kinora.artist.internal.head.Bareheaded;
import org.kinora.artist.internal.head.Head;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;

/** Draws whoever is in a shot: people dressed and posed, animals, and what they hold. Immutable and thread-safe. */
public final class Figures {
    private static final Prop BOW = new Prop("violin-bow", "violin bow", "bow-stick", "");

    private final Heads heads;
    private final Animals animals;
    private final Props props;
    private final PoseBook book = new PoseBook();
    private final Implied implied = new Implied();
    private final Grips grips;
    private final Player player;
    private final Skins.Book skins = new Skins.Book();
    private final Extras extras = new Extras();
    private final Tailor tailor = new Tailor(new Wardrobe());

    public Figures(Heads heads, Animals animals, Props props) {
        this.heads = heads;
        this.animals = animals;
        this.props = props;
        grips = new Grips(props);
        player = new Player(book, grips);
    }

    /** The performer at its moment, in set coordinates. */
    public Figure figure(Performer actor) {
        return figure(actor, Optional.empty());
    }

    /** The same as it is played to a lens, in set coordinates. */
    public Figure figure(Performer actor, Vec lens) {
        return figure(actor, Optional.of(lens));
    }

    private Figure figure(Performer actor, Optional<Vec> lens) {
        if (animals.knows(actor.character().species())) return animal(actor);
        return person(equipped(actor), true, lens);
    }

    private Figure person(Performer performer, boolean accented, Optional<Vec> lens) {
        Stature stature = Stature.of(performer.character());
        Bearing bearing = player.bearing(performer, stature);
        Bones bones = bones(performer, stature, bearing);
        List<Piece> pieces = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        tailor.dress(performer.character(), skins.of(bones), Detail.FINE, accented, pieces, strokes);
        boolean bare = bearing.pose().equals("doff");
        Head head = heads.head(bones.trunk().head(), bare ? Bareheaded.of(performer.character()) : performer.character(),
                performer.placement().emotion(), performer.acting());
        pieces.addAll(head.pieces());
        strokes.addAll(head.strokes());
        performer.held().ifPresent(prop -> {
            put(prop, lens.map(seen -> grips.frame(prop, bones, bearing.pose(), seen)).orElseGet(() -> grips.frame(prop, bones, bearing.pose())),
                    pieces, strokes);
            more(performer, bearing.pose(), bones, pieces, strokes);
        });
        return new Figure(new Model(performer.character().id(), Model.Role.FIGURE, pieces, strokes), Skeleton.of(bones));
    }

    private void put(Prop prop, Frame grip, List<Piece> pieces, List<Stroke> strokes) {
        Model thing = props.prop(prop.id(), prop.kind(), prop.name() + " " + prop.description(), grip);
        pieces.addAll(thing.pieces());
        strokes.addAll(thing.strokes());
    }

    /** The same performer with what the pose needs in the hand: nobody bites into nothing. */
    private Performer equipped(Performer performer) {
        boolean lifts = book.verbs().pose(performer.placement().pose()).filter("doff"::equals).isPresent();
        Optional<Prop> hat = lifts ? Bareheaded.worn(performer.character()) : Optional.empty();
        if (hat.isPresent()) return new Performer(performer.placement(), performer.character(), performer.at(), hat, performer.acting());
        if (performer.held().isPresent()) return performer;
        return book.verbs().pose(performer.placement().pose()).flatMap(implied::right).map(prop -> new Performer(performer.placement(),
                performer.character(), performer.at(), Optional.of(prop), performer.acting())).orElse(performer);
    }

    /** The bow of a violin, and what the left hand has by the way as long as what the right one has is what the pose put there. */
    private void more(Performer performer, String pose, Bones bones, List<Piece> pieces, List<Stroke> strokes) {
        Prop held = performer.held().orElseThrow();
        boolean plays = pose.equals("violin");
        if (grips.fiddle(held) && plays) put(BOW, grips.frame(BOW, bones, "violin"), pieces, strokes);
        boolean own = implied.right(pose).filter(prop -> prop.id().equals(held.id())).isPresent();
        if (own) implied.left(pose).ifPresent(prop -> put(prop, grips.left(prop, bones, pose), pieces, strokes));
    }

    /**
     * People in the background: cheap, grey, in small groups that talk to each other, every one a little different.
     *
     * @param seed what they are chosen by
     * @param spots where groups stand, filled in turn; all of a group look inwards
     */
    public List<Figure> crowd(String seed, int count, List<Spot> spots) {
        return extras.people(seed, count, spots).stream().map(this::extra).toList();
    }

    /** Somebody of the background, in grey: {@code fine} with a face, else as cheap as a crowd's. */
    public Figure walkon(Performer actor, boolean fine) {
        if (animals.knows(actor.character().species())) return animal(actor);
        if (!fine) return extra(equipped(actor));
        return person(equipped(actor), false, Optional.empty());
    }

    private Figure extra(Performer performer) {
        Stature stature = Stature.of(performer.character());
        Bearing bearing = player.bearing(performer, stature);
        Bones bones = bones(performer, stature, bearing);
        List<Piece> pieces = new ArrayList<>();
        tailor.dress(performer.character(), skins.of(bones), Detail.CHEAP, false, pieces, new ArrayList<>());
        List<Stroke> strokes = new ArrayList<>();
        extras.head(bones, performer.character(), pieces, strokes);
        performer.held().ifPresent(prop -> put(prop, grips.frame(prop, bones, bearing.pose()), pieces, strokes));
        return new Figure(new Model(performer.character().id(), Model.Role.FIGURE, pieces, strokes), Skeleton.of(bones));
    }

    /** The middle of what the performer has in hand; empty for nothing. */
    public Optional<Vec> thing(Performer actor) {
        if (animals.knows(actor.character().species()) || actor.held().isEmpty()) return Optional.empty();
        Stature stature = Stature.of(actor.character());
        Bearing bearing = player.bearing(actor, stature);
        List<Piece> pieces = new ArrayList<>();
        put(actor.held().get(), grips.frame(actor.held().get(), bones(actor, stature, bearing), bearing.pose()), pieces, new ArrayList<>());
        double[] low = {1e9, 1e9, 1e9};
        double[] high = {-1e9, -1e9, -1e9};
        for (Piece piece : pieces) for (int i = 0; i < piece.mesh().points().length; i++) {
            low[i % 3] = Math.min(low[i % 3], piece.mesh().points()[i]);
            high[i % 3] = Math.max(high[i % 3], piece.mesh().points()[i]);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Vec((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2));
    }

    /** The joints of the performer at its moment, without a body around them; none for an animal. */
    public Skeleton skeleton(Performer performer) {
        if (animals.knows(performer.character().species())) return animal(performer).skeleton();
        Stature stature = Stature.of(performer.character());
        Performer equipped = equipped(performer);
        return Skeleton.of(bones(equipped, stature, player.bearing(equipped, stature)));
    }

    /** Millimetres that somebody gets on in a cycle of two steps ({@link Acting#stride}), so that the feet stay where they touch the ground. */
    public double strideLength(Character character, Acting.Gait gait) {
        return player.stride(Stature.of(character), gait);
    }

    /** Millimetres of two walking steps. */
    public double strideLength(Character character) {
        return strideLength(character, Acting.Gait.WALK);
    }

    private static Bones bones(Performer performer, Stature stature, Bearing bearing) {
        Placement placement = performer.placement();
        Spot at = performer.at();
        Frame base = Frame.standing(new Vec(at.x(), at.y(), at.z()), at.heading());
        double eyes = placement.eyes() - placement.at().y();
        return Bones.of(stature, base, eyes, bearing.calm(), bearing.dials(), bearing.right(), bearing.left(), performer.acting().look());
    }

    private Figure animal(Performer performer) {
        AnimalModel animal = animals.animal(performer);
        Spot at = performer.at();
        Frame head = Frame.standing(animal.eyes(), at.heading());
        Model model = new Model(performer.character().id(), Model.Role.FIGURE, animal.pieces(), animal.strokes());
        return new Figure(model, new Skeleton(Map.of(Joint.HEAD, animal.eyes()), head, animal.eyes(), animal.eyes(), List.of()));
    }
}
