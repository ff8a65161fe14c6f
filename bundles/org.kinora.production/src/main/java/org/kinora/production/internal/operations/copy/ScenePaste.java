package org.kinora.production.internal.operations.copy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptScene;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.ScriptDocument;
import org.kinora.production.internal.graph.ScriptIndexDocument;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.naming.GivenNames;

/** Writes a copied scene into the script of another film, and gives its shots the pictures that they had. */
record ScenePaste(Planning planning, Context context, Copied piece) {
    private static final Texts TEXTS = Texts.beside(ScenePaste.class);

    Pasted after(String place, PlannedFilm now, View view, Paste paste) {
        OpenProject project = context.project(OpenProject.class);
        int at = index(place, now);
        byte[] bytes = written(now.script(), at).bytes();
        List<ShotEdit> edits = view.list(ShotEdits.TYPE).values().stream().flatMap(one -> one.edits().stream()).toList();
        PlannedFilm then = planning.renamed(project, view, now, bytes, GivenNames.of(view), edits, context.work());
        if (then.plan().story().scenes().size() != now.plan().story().scenes().size() + 1)
            throw TEXTS.failure(Kind.INPUT, "scene.breaks", piece.label());
        paste.entries();
        Scene scene = then.plan().story().scenes().get(at);
        int pictures = shots(scene, paste);
        lines(scene, paste);
        AssetId script = project.assets().put(bytes, "text/plain", Origin.IMPORTED, now.scriptName());
        paste.put(Change.put(ScriptDocument.TYPE, ScriptDocument.ID, new ScriptDocument(now.scriptName(), script)));
        paste.put(Change.put(ScriptIndexDocument.TYPE, ScriptDocument.ID, new ScriptIndexDocument(script.sha256(), then.index())));
        paste.commit();
        return new Pasted("scene", scene.id(), piece.label(), pictures, paste.notes());
    }

    /** Where the scene will be, counted from 0; behind the last one where nothing is said. */
    private static int index(String place, PlannedFilm now) {
        List<Scene> scenes = now.plan().story().scenes();
        if (place.isBlank()) return scenes.size();
        if (place.strip().equals("0")) return 0;
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            boolean named = scene.number().equalsIgnoreCase(place.strip()) || scene.id().equals(place.strip());
            if (named || scene.shots().stream().anyMatch(shot -> shot.id().equals(place.strip()) || shot.label().equalsIgnoreCase(place.strip())))
                return i + 1;
        }
        throw TEXTS.failure(Kind.INPUT, "scene.unknown", place, scenes.size());
    }

    private Script written(Script script, int at) {
        if (script.format().equals("fdx")) throw TEXTS.failure(Kind.INPUT, "script.fdx", piece.label());
        List<ScriptScene> scenes = script.screenplay().scenes();
        Optional<Integer> before = at < scenes.size() ? scenes.get(at).heading().map(heading -> heading.line()) : Optional.empty();
        if (before.isPresent()) return script.edit(before.get(), before.get() - 1, piece.fountain() + "\n\n");
        long lines = new String(script.bytes(), StandardCharsets.UTF_8).lines().count();
        return script.edit((int) lines + 1, (int) lines, "\n" + piece.fountain());
    }

    private int shots(Scene scene, Paste paste) {
        int pictures = 0;
        List<Copied.CopiedShot> copied = piece.shots();
        for (int i = 0; i < scene.shots().size(); i++) {
            Shot shot = scene.shots().get(i);
            Optional<Copied.CopiedShot> source = i < copied.size() && copied.size() == scene.shots().size() ? Optional.of(copied.get(i))
                    : copied.stream().filter(one -> one.shot().action().equals(shot.action()) && one.shot().framing().equals(shot.framing()))
                            .findFirst();
            if (source.isEmpty()) continue;
            List<ShotEdit> edits = source.get().edits().stream()
                    .map(edit -> new ShotEdit(shot.id(), edit.field(), edit.value(), edit.seen())).toList();
            if (!edits.isEmpty()) paste.put(Change.put(ShotEdits.TYPE, shot.id(), new ShotEdits(edits)));
            if (paste.choose(shot.id(), shot.label(), source.get().picture(), source.get().note())) pictures++;
        }
        if (copied.size() != scene.shots().size()) paste.note("shots.differ", copied.size(), scene.shots().size());
        return pictures;
    }

    private void lines(Scene scene, Paste paste) {
        for (int i = 0; i < scene.lines().size() && i < piece.lines().size(); i++) {
            Line line = scene.lines().get(i);
            Copied.CopiedLine source = piece.lines().get(i);
            if (source.text().equals(line.text())) paste.choose(line.id(), line.character().isEmpty() ? "line" : line.character(), source.speech(),
                    source.note());
        }
    }
}
