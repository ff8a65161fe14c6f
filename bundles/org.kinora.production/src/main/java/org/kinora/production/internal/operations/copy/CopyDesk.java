package org.kinora.production.internal.operations.copy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Grade;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.View;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptScene;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.BiblePictures;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.FilmChoices;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.graph.VoiceChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers a piece of a film with all that belongs to it. */
@Component(service = CopyDesk.class)
public final class CopyDesk {
    private static final Texts TEXTS = Texts.beside(CopyDesk.class);
    /** What a hand edit of one shot may bring along; order, insertion and locks belong to the film that they were made in. */
    private static final Set<String> FIELDS = Set.of("size", "angle", "kind", "move", "azimuth", "lens", "duration", "action", "titles",
            "prompt.image", "prompt.negative", "prompt.motion", "prompt.music", "transition");

    private final Planning planning;
    private final Scripts scripts;
    private final Engine engine;

    /** A film with its documents. */
    private record Film(OpenProject project, String branch, PlannedFilm planned, View view, Results results) {
        Story story() {
            return planned.plan().story();
        }
    }

    @Activate
    public CopyDesk(@Reference Planning planning, @Reference Scripts scripts, @Reference Engine engine) {
        this.planning = planning;
        this.scripts = scripts;
        this.engine = engine;
    }

    Copied copy(Context context, Copied.Kind kind, String name) {
        OpenProject project = context.project(OpenProject.class);
        PlannedFilm planned = planning.plan(project, context.branch(), context.caller(), context.work());
        Film film = new Film(project, context.branch(), planned, project.documents().view(context.branch()), engine.results(project));
        return switch (kind) {
            case SCENE -> scene(film, name);
            case SHOT -> shot(film, name);
            case CHARACTER -> character(film, name);
            case LOOK -> piece(film, kind, TEXTS.text("look", project.name()), "", List.of(), List.of(), List.of(), Optional.of(look(film)));
        };
    }

    private static Copied piece(Film film, Copied.Kind kind, String label, String fountain, List<Copied.CopiedShot> shots,
            List<Copied.CopiedLine> lines, List<Copied.Person> people, Optional<Copied.Look> look) {
        Bible bible = film.story().bible();
        Set<String> places = new LinkedHashSet<>();
        Set<String> props = new LinkedHashSet<>();
        shots.forEach(one -> {
            one.shot().place().ifPresent(places::add);
            props.addAll(one.shot().props());
            one.shot().figures().stream().map(Figure::holding).forEach(props::add);
        });
        return new Copied(Copied.KINORA, 1, film.project.id(), film.project.name(), kind, label, fountain, shots, lines, people,
                places.stream().map(bible::place).flatMap(Optional::stream).map(place -> new Copied.Site(place, pictures(film, BiblePicture.Of.PLACE,
                        place.id()))).toList(), props.stream().map(bible::prop).flatMap(Optional::stream).toList(), look);
    }

    private Copied scene(Film film, String name) {
        List<Scene> scenes = film.story().scenes();
        int at = 0;
        while (at < scenes.size() && !scenes.get(at).number().equalsIgnoreCase(name.strip()) && !scenes.get(at).id().equals(name.strip())) at++;
        if (at == scenes.size()) throw TEXTS.failure(Kind.INPUT, "scene.unknown", name, scenes.size());
        Scene scene = scenes.get(at);
        List<Copied.CopiedShot> shots = scene.shots().stream().map(shot -> copied(film, scene, shot)).toList();
        List<Copied.CopiedLine> lines = scene.lines().stream().map(line -> speech(film, line.id(), line.text())).toList();
        Set<String> people = people(scene.shots());
        scene.lines().forEach(line -> people.add(line.character()));
        return piece(film, Copied.Kind.SCENE, scene.number() + ". " + scene.heading(), fountain(film, scene.id()), shots, lines,
                people(film, people), Optional.empty());
    }

    /** The scene as Fountain, without its number, which another film may have given already. */
    private String fountain(Film film, String id) {
        List<ScriptScene> all = film.planned.script().screenplay().scenes();
        for (int i = 0; i < all.size() && i < film.planned.index().scenes().size(); i++) {
            if (!film.planned.index().scenes().get(i).id().equals(id)) continue;
            List<Element> elements = new java.util.ArrayList<>();
            all.get(i).heading().ifPresent(it -> elements.add(new Element.Heading(it.line(), it.text(), Optional.empty(), it.setting())));
            elements.addAll(all.get(i).body());
            byte[] bytes = scripts.format("fountain").write(new Screenplay(List.of(), elements, List.of())).bytes();
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8).strip();
        }
        throw TEXTS.failure(Kind.INPUT, "scene.unknown", id, all.size());
    }

    private Copied shot(Film film, String name) {
        Shot shot = new Names(film.story()).shot(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "shot.unknown", name));
        Scene scene = film.story().scenes().stream().filter(one -> one.shot(shot.id()).isPresent()).findFirst().orElseThrow();
        return piece(film, Copied.Kind.SHOT, shot.label(), "", List.of(copied(film, scene, shot)), List.of(), people(film, people(List.of(shot))),
                Optional.empty());
    }

    private static Set<String> people(List<Shot> shots) {
        Set<String> people = new LinkedHashSet<>();
        shots.forEach(shot -> {
            shot.figures().forEach(figure -> people.add(figure.character()));
            shot.focus().ifPresent(people::add);
        });
        return people;
    }

    private static List<Copied.Person> people(Film film, Set<String> ids) {
        return ids.stream().map(film.story().bible()::character).flatMap(Optional::stream).map(one -> person(film, one)).toList();
    }

    private static Copied.Person person(Film film, Character one) {
        return new Copied.Person(one, pictures(film, BiblePicture.Of.CHARACTER, one.id()),
                film.view.get(VoiceChoice.TYPE, VoiceChoice.id(one.id())).map(VoiceChoice::model).orElse(""));
    }

    private static List<BiblePictures.Entry> pictures(Film film, BiblePicture.Of of, String id) {
        return film.view.get(BiblePictures.TYPE, BiblePictures.id(of, id)).map(BiblePictures::entries).orElse(List.of());
    }

    private static Copied character(Film film, String name) {
        Character one = film.story().bible().characters().stream().filter(each -> each.name().equalsIgnoreCase(name.strip())
                || each.id().equalsIgnoreCase(name.strip()) || each.aliases().stream().anyMatch(name.strip()::equalsIgnoreCase)).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "character.unknown", name));
        return piece(film, Copied.Kind.CHARACTER, one.name(), "", List.of(), List.of(), List.of(person(film, one)), Optional.empty());
    }

    private static Copied.CopiedShot copied(Film film, Scene scene, Shot shot) {
        List<org.kinora.api.platform.direction.ShotEdit> edits = film.view.get(ShotEdits.TYPE, shot.id()).map(ShotEdits::edits).orElse(List.of())
                .stream().filter(edit -> FIELDS.contains(edit.field())).toList();
        Shot free = new Shot(shot.id(), shot.label(), Optional.empty(), shot.framing(), shot.move(), shot.figures(), shot.props(), shot.focus(),
                shot.action(), List.of(), shot.titles(), shot.prompts(), shot.joint(), shot.duration(), shot.asked(), false, shot.pacing(),
                Optional.of(shot.place().orElse(scene.place())));
        Optional<Take> take = film.project.takes().chosen(film.branch, shot.id());
        Map<String, AssetId> picture = take.map(Take::parts).orElseGet(() -> newest(film, "shot/" + shot.id() + "/panel"));
        return new Copied.CopiedShot(free, edits, there(film, picture), take.map(Take::note).orElse(""));
    }

    private static Copied.CopiedLine speech(Film film, String line, String text) {
        Optional<Take> take = film.project.takes().chosen(film.branch, line);
        return new Copied.CopiedLine(text, there(film, take.map(Take::parts).orElse(Map.of())), take.map(Take::note).orElse(""));
    }

    private static Map<String, AssetId> newest(Film film, String label) {
        Map<String, AssetId> parts = new LinkedHashMap<>();
        film.results.history(label).stream().findFirst().ifPresent(stored -> stored.outcome().parts().forEach((name, part) -> parts.put(name,
                part.asset())));
        return parts;
    }

    /** All files of it, or none when one is lost. */
    private static Map<String, AssetId> there(Film film, Map<String, AssetId> parts) {
        return parts.values().stream().allMatch(film.project.assets()::has) ? new TreeMap<>(parts) : Map.of();
    }

    private static Copied.Look look(Film film) {
        Optional<Grade> grade = CutEdits.of(film.view).stream().filter(CutEdit.GradeFilm.class::isInstance).map(CutEdit.GradeFilm.class::cast)
                .reduce((a, b) -> b).map(CutEdit.GradeFilm::grade);
        String style = film.view.get(FilmChoices.TYPE, FilmChoices.ID).map(FilmChoices::style).filter(words -> !words.isBlank())
                .orElse(film.story().bible().style().id());
        return new Copied.Look(style, grade);
    }
}
