package org.kinora.production.internal.operations.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinora.api.asset.AssetId;
import org.kinora.api.document.DocumentPrinter;
import org.kinora.api.document.Panel;
import org.kinora.api.document.Storyboard;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Role;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.View;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.DerivedCut;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.operations.review.ReviewNote;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gathers what a storyboard shows: the plan, the panels that are in use, and the times of the newest cut where there is one. */
@Component(service = Boards.class)
public final class Boards {
    private static final Texts TEXTS = Texts.beside(Boards.class);

    private final Planning planning;
    private final Engine engine;
    private final FilmEngine film;
    private final List<DocumentPrinter> printers;

    @Activate
    public Boards(@Reference Planning planning, @Reference Engine engine, @Reference FilmEngine film,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DocumentPrinter> printers) {
        this.planning = planning;
        this.engine = engine;
        this.film = film;
        this.printers = List.copyOf(printers);
    }

    /** What prints. */
    DocumentPrinter printer() {
        return printers.stream().findFirst().orElseThrow(() -> TEXTS.failure(Kind.MISSING, "printer.none"));
    }

    PlannedFilm plan(Context context) {
        return planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work());
    }

    /** A shot with its scene, what is said in it, and its time in seconds. */
    record Row(Scene scene, Shot shot, List<Line> lines, Rational start, Rational length, List<String> notes) {}

    /**
     * The shots of the film in order, or of one scene.
     *
     * @param scene number of the scene; empty for all
     */
    List<Row> rows(Context context, Story story, String scene) {
        List<String> numbers = story.scenes().stream().map(Scene::number).toList();
        if (!scene.isBlank() && !numbers.contains(scene.strip())) throw TEXTS.failure(Kind.INPUT, "scene", scene, String.join(", ", numbers));
        OpenProject project = context.project(OpenProject.class);
        Optional<Cut> cut = DerivedCut.newest(engine.results(project), project.assets()).map(derived -> film.edit(derived, CutEdits.of(
                project.documents().view(context.branch()))).cut());
        Map<String, Clip> clips = cut.map(found -> found.clips(Role.PICTURE).stream().collect(Collectors.toMap(Clip::id, clip -> clip, (one,
                other) -> one,
                TreeMap::new))).orElseGet(TreeMap::new);
        boolean cutIsWhole = story.shots().allMatch(shot -> clips.containsKey(shot.id()));
        Rational rate = story.format().rate();
        List<Row> rows = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (Scene one : story.scenes()) {
            for (Shot shot : one.shots()) {
                Optional<Clip> clip = cutIsWhole ? Optional.of(clips.get(shot.id())) : Optional.empty();
                Rational start = clip.map(found -> Rational.of(found.position()).dividedBy(rate)).orElse(at);
                Rational length = clip.map(found -> Rational.of(found.length()).dividedBy(rate)).orElse(shot.duration());
                List<String> notes = clip.map(found -> notes(cut.orElseThrow(), found)).orElse(List.of());
                if (scene.isBlank() || one.number().equals(scene.strip()))
                    rows.add(new Row(one, shot, one.lines().stream().filter(line -> line.shot().equals(shot.id())).toList(), start, length, notes));
                at = at.plus(shot.duration());
            }
        }
        return rows;
    }

    private static List<String> notes(Cut cut, Clip clip) {
        return cut.markers().stream().filter(marker -> marker.kind() == Marker.Kind.NOTE && !marker.id().equals("poster")
                && marker.frame() >= clip.position()
                && marker.frame() < clip.end()).map(marker -> marker.note().isEmpty() ? marker.title() : marker.note()).filter(note ->
                        !note.isBlank()).toList();
    }

    Storyboard board(Context context, PlannedFilm planned, String scene) {
        Story story = planned.plan().story();
        OpenProject project = context.project(OpenProject.class);
        Results results = engine.results(project);
        View documents = project.documents().view(context.branch());
        List<Panel> panels = rows(context, story, scene).stream().map(row -> panel(row, picture(project, results, context.branch(),
                row.shot()), open(documents, row.shot().id()))).toList();
        String author = story.credits().getOrDefault("author", story.credits().getOrDefault("authors", ""));
        String credit = story.credits().getOrDefault("credit", "");
        return new Storyboard(story.title(), (credit + " " + author).strip(), story.format().width(), story.format().height(), panels);
    }

    private static Optional<AssetId> picture(OpenProject project, Results results, String branch, Shot shot) {
        return project.takes().chosen(branch, shot.id()).map(Take::parts).map(parts -> parts.get("image"))
                .or(() -> results.history("shot/" + shot.id() + "/panel").stream().findFirst().flatMap(stored -> stored.outcome().asset("image")))
                .filter(project.assets()::has);
    }

    /** What reviewers still want looked at in a shot. */
    private static List<String> open(View documents, String shot) {
        return documents.list(ReviewNote.TYPE).values().stream().filter(note -> note.on().equals(shot) && !note.resolved())
                .sorted(Comparator.comparingLong(ReviewNote::written)).map(note -> note.author() + ": " + note.text()).toList();
    }

    private static Panel panel(Row row, Optional<AssetId> picture, List<String> open) {
        Shot shot = row.shot();
        List<String> notes = new ArrayList<>(row.notes());
        notes.addAll(open);
        if (!shot.titles().isBlank()) notes.addFirst("Title: " + shot.titles().replace('\n', ' '));
        String transition = shot.joint().length().signum() > 0 ? shot.joint().transition() : "";
        return new Panel(picture, shot.label(), row.scene().number() + ". " + row.scene().heading(), framing(shot), shot.move().kind(), transition,
                shot.action(), row.lines().stream().map(line -> new Panel.Speech(line.speaker() + ":", line.text())).toList(), String.join("; ",
                        notes),
                row.start(), row.length());
    }

    /** Size, kind, angle and lens as they are written on a shot list: {@code MCU, over shoulder, low angle, 50 mm}. */
    static String framing(Shot shot) {
        if (shot.framing().kind() == ShotKind.CARD) return "card";
        List<String> words = new ArrayList<>(List.of(size(shot.framing().size())));
        ShotKind kind = shot.framing().kind();
        if (kind != ShotKind.SINGLE && kind != ShotKind.MASTER) words.add(words(kind));
        if (shot.framing().angle() != Angle.EYE) words.add(words(shot.framing().angle()) + (shot.framing().angle() == Angle.OVERHEAD ? ""
                : " angle"));
        words.add(shot.framing().lens() + " mm");
        return String.join(", ", words);
    }

    static String size(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> "EWS";
            case WIDE -> "WS";
            case FULL -> "FS";
            case MEDIUM_FULL -> "MFS";
            case MEDIUM -> "MS";
            case MEDIUM_CLOSE -> "MCU";
            case CLOSE -> "CU";
            case EXTREME_CLOSE -> "ECU";
        };
    }

    static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How many panels are missing, in words. */
    static List<String> remarks(Storyboard board) {
        long missing = board.panels().stream().filter(panel -> panel.picture().isEmpty() && !panel.framing().equals("card")).count();
        return missing == 0 ? List.of() : List.of(TEXTS.text("undrawn", missing, board.panels().size()));
    }
}
