package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Character;
import org.kinora.api.story.ShotKind;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Deeds;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.Figure;
import org.kinora.artist.internal.figure.Figures;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.motion.Background;
import org.kinora.artist.internal.picture.Backdrops;
import org.kinora.artist.internal.picture.Gallery;
import org.kinora.artist.internal.picture.StandIns;
import org.kinora.artist.internal.prop.Props;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Optic;
import org.kinora.artist.internal.set.Sets;

/** Turns what a shot shows into shapes. Thread-safe. */
final class Shapes {
    private static final String PROP = "prop.";

    private final Sets sets = new Sets();
    private final Props props = new Props();
    private final Figures figures = new Figures(new Heads(), new Animals(), props);
    private final StandIns standIns = new StandIns(figures);
    private final Deeds deeds = new Deeds(props::names);
    private final Background background = new Background();

    /** The view with the poses that the words of the action tell. */
    StagedView acted(Depiction depiction, StagedView view) {
        return deeds.acted(depiction, view);
    }

    /** What stands still: the place without the walls that the studio took away, and what lies about in this shot. */
    List<Model> set(Depiction depiction, StagedView view) {
        return sets.models(view.location(), described(depiction, view), away(depiction, view), depiction.light());
    }

    /** What stands still with whoever stands about in it. */
    List<Model> peopled(Depiction depiction, StagedView view, double width, double height) {
        return with(background.of(depiction, view, width, height), depiction, view);
    }

    /** What stands still in a clip: the place with those of the background who do not move in it. */
    List<Model> quiet(Depiction depiction, StagedView view, double width, double height) {
        return with(background.of(depiction, view, width, height).stream().filter(one -> !lively(one)).toList(), depiction, view);
    }

    /** Those of the background who move in a clip, as the panel has them. */
    List<Performer> extras(Depiction depiction, StagedView view, double width, double height) {
        return background.of(depiction, view, width, height).stream().filter(Shapes::lively).toList();
    }

    /** Whoever carries a thing stays with it: it may be the lamp of the scene. */
    private static boolean lively(Performer one) {
        return one.held().isEmpty() && !List.of("fly", "jump").contains(one.placement().pose());
    }

    private List<Model> with(List<Performer> people, Depiction depiction, StagedView view) {
        List<Model> models = new ArrayList<>(set(depiction, view));
        for (Performer performer : people) {
            // What somebody carries does not lie about as well.
            performer.held().ifPresent(prop -> models.removeIf(model -> model.owner().equals(PROP + prop.id())));
            models.add(extra(performer, view));
        }
        return models;
    }

    /** Somebody of the background; how fine they are drawn depends on where the panel has them, so that it never changes. */
    Model extra(Performer performer, StagedView view) {
        return figures.walkon(performer, near(performer, Optic.of(view.shot().camera()).at(), view)).model();
    }

    /** Whether somebody's face is large enough to be drawn: a sixteenth of the frame's height or more. */
    private static boolean near(Performer performer, Vec lens, StagedView view) {
        Spot spot = performer.placement().at();
        Vec at = new Vec(spot.x(), spot.y(), spot.z());
        return 240 * view.shot().camera().focal() / 10.0 / Math.max(1, at.minus(lens).length()) > 20.25 / 16;
    }

    /** What the studio took away; a car that is seen from inside has its steering wheel already, unless the shot is about a wheel. */
    private static Set<String> away(Depiction depiction, StagedView view) {
        Set<String> away = new HashSet<>(view.shot().wild());
        if (!view.location().set().kit().equals("car") || depiction.framing().kind() == ShotKind.INSERT) return away;
        Stream.concat(view.location().parts().stream(), view.shot().parts().stream()).filter(part -> part.kind().equals("steering-wheel"))
                .map(Part::id).forEach(away::add);
        return away;
    }

    /** What is there in this shot only, and all things of the bible that lie about, each with what the bible says of it: its colour, its state. */
    private static List<Part> described(Depiction depiction, StagedView view) {
        String words = depiction.action() + " " + depiction.place().description();
        List<Part> parts = new ArrayList<>(view.shot().parts());
        for (Part part : view.location().parts()) {
            boolean tells = Readings.of(part, words).isPresent();
            if ((tells || part.id().startsWith(PROP)) && parts.stream().noneMatch(other -> other.id().equals(part.id()))) parts.add(part);
        }
        parts.replaceAll(part -> depiction.props().stream().filter(prop -> part.id().equals(PROP + prop.id())).findFirst()
                .map(prop -> noted(part, prop.description() + " " + part.note())).orElse(part));
        parts.replaceAll(part -> Readings.of(part, words).map(told -> noted(part, part.note() + " " + told)).orElse(part));
        return parts;
    }

    private static Part noted(Part part, String note) {
        return new Part(part.id(), part.kind(), part.at(), part.width(), part.height(), part.depth(), part.tone(), note, part.on());
    }

    /** The set without what a picture of the place shows. */
    List<Model> around(Depiction depiction, StagedView view) {
        List<Model> models = new ArrayList<>();
        for (Model model : set(depiction, view)) if (model.role() != Model.Role.BACKDROP && !model.owner().equals("floor")) models.add(model);
        models.add(Backdrops.ground());
        return models;
    }

    /**
     * Everybody, those of whom there are pictures as these.
     *
     * @param lens where they are seen from
     * @param audience where the lens is at first: whoever acts to it does not turn with a moving camera
     */
    List<Figure> figures(List<Performer> performers, Gallery gallery, Vec lens, Vec audience) {
        return performers.stream().map(performer -> standIns.figure(performer, gallery, lens).orElseGet(() -> figures.figure(performer, audience)))
                .toList();
    }

    /** What of somebody's acting is seen. */
    Performer shown(Performer performer, Gallery gallery) {
        return standIns.shown(performer, gallery);
    }

    /** Millimetres that somebody goes on in a cycle of two steps. */
    double stride(Character character, Acting.Gait gait) {
        return figures.strideLength(character, gait);
    }

    static Lighting light(Depiction depiction, StagedView view) {
        return new Lighting(view.location().light(), depiction.light(), view.location().set().interior());
    }
}
