package org.kinora.production.internal.operations.copy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.film.CutEdit;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.FilmChoices;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.ScriptDocument;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.naming.Spelling;
import org.kinora.production.internal.naming.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings a copied piece into a film. */
@Component(service = Operation.class)
@Declaration(name = "project.paste", command = "project paste", title = "Paste what project copy wrote into this film.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "A scene is written into the script; its shots keep the pictures that they had. A shot follows another one. Whoever is missing in "
                + "this film comes along; who has a name that this film has already is taken for the same. One undo takes all of it back.\n"
                + "  kinora project paste scene.kinorapiece --after 2\n  kinora project paste shot.kinorapiece --after 12A\n"
                + "  kinora project paste mara.kinorapiece --as ANNA\n  kinora project paste look.kinorapiece")
public final class PastePart implements Operation<PastePart.Input, Pasted> {
    private static final Texts TEXTS = Texts.beside(PastePart.class);
    private static final int ID = 10;

    private final Planning planning;

    /** What, and where to. */
    public record Input(@Param(value = "What project copy wrote.", position = 0, required = true) String file,
            @Param("Number of the scene or label of the shot that it shall follow; 0 for the beginning, the end when not given.") String after,
            @Param("Another name for a character.") String as) {}

    @Activate
    public PastePart(@Reference Planning planning) {
        this.planning = planning;
    }

    @Override
    public Pasted run(Input input, Context context) {
        Path file = context.localFile(input.file()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "file.remote", input.file()));
        Copied piece = CopiedFile.read(file);
        OpenProject project = context.project(OpenProject.class);
        CopiedFile.take(piece, file, project.assets(), context.work());
        if (piece.kind() == Copied.Kind.LOOK) return look(piece, context, project);
        if (piece.kind() == Copied.Kind.CHARACTER && project.documents().get(context.branch(), ScriptDocument.TYPE, ScriptDocument.ID).isEmpty())
            return character(piece, input.as(), new Paste(context, piece, project.documents().view(context.branch()), new Bible(List.of(), List.of(),
                    List.of(), null)));
        PlannedFilm now = planning.plan(project, context.branch(), context.caller(), context.work());
        View view = project.documents().view(context.branch());
        Paste paste = new Paste(context, piece, view, now.plan().story().bible());
        return switch (piece.kind()) {
            case SCENE -> new ScenePaste(planning, context, piece).after(input.after(), now, view, paste);
            case SHOT -> shot(piece, input.after(), now.plan().story(), view, paste);
            case CHARACTER -> character(piece, input.as(), paste);
            case LOOK -> throw new IllegalStateException("a look needs no plan");
        };
    }

    private static Pasted shot(Copied piece, String after, Story story, View view, Paste paste) {
        List<Shot> all = story.shots().toList();
        if (all.isEmpty()) throw TEXTS.failure(Kind.INPUT, "film.empty", piece.label());
        Shot before = after.isBlank() ? all.getLast() : new Names(story).shot(after)
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "shot.unknown", after));
        Shot it = piece.shots().getFirst().shot();
        String id = fresh(piece.project() + "/" + it.id(), story, view);
        Shot shot = new Shot(id, "", Optional.empty(), it.framing(), it.move(), it.figures(), it.props(), it.focus(), it.action(), List.of(),
                it.titles(), it.prompts(), it.joint(), it.duration(), it.asked(), false, it.pacing(), it.place());
        paste.entries();
        List<ShotEdit> edits = new ArrayList<>(view.get(ShotEdits.TYPE, before.id()).map(ShotEdits::edits).orElse(List.of()));
        edits.add(new ShotEdit(before.id(), "insert", Json.write(shot), ""));
        paste.put(Change.put(ShotEdits.TYPE, before.id(), new ShotEdits(edits)));
        boolean pictured = paste.choose(id, before.label() + "+", piece.shots().getFirst().picture(), piece.shots().getFirst().note());
        paste.note("shot.silent");
        paste.commit();
        return new Pasted("shot", id, piece.label(), pictured ? 1 : 0, paste.notes());
    }

    /** An id that this film has never had, the same wherever the same shot is pasted the same time. */
    private static String fresh(String source, Story story, View view) {
        for (int i = 1;; i++) {
            String id = "c" + Json.hash(source + "#" + i).substring(0, ID) + ".a";
            boolean edited = view.list(ShotEdits.TYPE).values().stream().flatMap(one -> one.edits().stream())
                    .anyMatch(edit -> edit.value().contains(id));
            if (story.shot(id).isEmpty() && !edited) return id;
        }
    }

    private static Pasted character(Copied piece, String as, Paste paste) {
        Copied.Person person = piece.people().getFirst();
        Character it = person.character();
        if (as.isBlank()) {
            paste.person(person, it.id());
            paste.commit();
            return new Pasted("character", it.id(), it.name(), person.pictures().size(), paste.notes());
        }
        Spelling name = Spelling.given(as);
        if (!name.proper().matches("\\p{L}[\\p{L}\\p{M}\\p{N} .'’-]{0,39}")) throw TEXTS.failure(Kind.INPUT, "as.wrong", as);
        Wording wording = new Wording(List.of(new Wording.Swap(Spelling.given(it.name()), name, false)), List.of(), false);
        String id = name.key().replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
        Character renamed = new Character(id, name.capitals(), List.of(), it.species(), wording.apply(it.description()), it.look(), it.voice());
        paste.person(new Copied.Person(renamed, person.pictures(), person.voice()), id);
        paste.commit();
        return new Pasted("character", id, renamed.name(), person.pictures().size(), paste.notes());
    }

    private static Pasted look(Copied piece, Context context, OpenProject project) {
        Copied.Look look = piece.look().orElseThrow();
        project.documents().edit(context.branch(), TEXTS.text("message", piece.label(), piece.film()), context.caller(), view -> {
            List<Change> changes = new ArrayList<>();
            FilmChoices it = view.get(FilmChoices.TYPE, FilmChoices.ID).orElse(FilmChoices.DEFAULT);
            changes.add(Change.put(FilmChoices.TYPE, FilmChoices.ID, new FilmChoices(it.aspect(), it.height(), it.rate(), it.language(), it.pace(),
                    it.category(), it.duration(), look.style(), it.product(), it.callToAction(), it.song(), it.lyrics())));
            List<CutEdit> edits = new ArrayList<>(CutEdits.of(view));
            edits.removeIf(CutEdit.GradeFilm.class::isInstance);
            look.grade().ifPresent(grade -> edits.add(new CutEdit.GradeFilm(grade)));
            changes.add(edits.isEmpty() ? Change.remove(CutEdits.TYPE.id(CutEdits.ID)) : Change.put(CutEdits.TYPE, CutEdits.ID, new CutEdits(edits)));
            return changes;
        });
        return new Pasted("look", "", piece.label(), 0, List.of(TEXTS.text("look.redraws")));
    }
}
