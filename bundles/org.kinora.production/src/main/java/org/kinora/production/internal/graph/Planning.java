package org.kinora.production.internal.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Director;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptIdentity;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From the documents of a project to its plan. */
@Component(service = Planning.class)
public final class Planning {
    private static final Texts TEXTS = Texts.beside(Planning.class);

    private final Scripts scripts;
    private final ScriptIdentity identity;
    private final Director director;
    private final SongGrid songs;

    @Activate
    public Planning(@Reference Scripts scripts, @Reference ScriptIdentity identity, @Reference Director director, @Reference SongGrid songs) {
        this.scripts = scripts;
        this.identity = identity;
        this.director = director;
        this.songs = songs;
    }

    /**
     * Takes a script and choices into the project, as one commit when anything is new.
     *
     * @param bytes the script as its writer saved it; empty to keep the one that is there
     * @return whether the script is another one now
     */
    public boolean take(OpenProject project, String branch, Optional<byte[]> bytes, String name, FilmChoices choices, Caller caller) {
        Optional<ScriptDocument> script = bytes.map(content -> stored(project, content, name));
        View view = project.documents().view(branch);
        List<Change> changes = new ArrayList<>();
        boolean rewritten = script.isPresent() && !script.equals(view.get(ScriptDocument.TYPE, ScriptDocument.ID));
        if (rewritten) changes.add(Change.put(ScriptDocument.TYPE, ScriptDocument.ID, script.get()));
        if (!choices.equals(view.get(FilmChoices.TYPE, FilmChoices.ID).orElse(null)))
            changes.add(Change.put(FilmChoices.TYPE, FilmChoices.ID, choices));
        if (!changes.isEmpty()) project.documents().edit(branch, script.isPresent() ? "Script " + name : "Film settings", caller, current -> changes);
        return rewritten;
    }

    /** Reads the script before it is stored, so that what is no script never becomes one. */
    private ScriptDocument stored(OpenProject project, byte[] content, String name) {
        scripts.read(content, name);
        return new ScriptDocument(name, project.assets().put(content, "text/plain", Origin.IMPORTED, name));
    }

    /**
     * The plan of a branch.
     *
     * @throws org.kinora.api.work.Failure when the project has no script yet
     */
    public PlannedFilm plan(OpenProject project, String branch, Caller caller, Work work) {
        View view = project.documents().view(branch);
        ScriptDocument document = view.get(ScriptDocument.TYPE, ScriptDocument.ID)
                .orElseThrow(() -> TEXTS.failure(Kind.MISSING, "script.none", project.name()));
        FilmChoices choices = view.get(FilmChoices.TYPE, FilmChoices.ID).orElse(FilmChoices.DEFAULT);
        Script script = scripts.read(bytes(project, document.bytes()), document.name());
        ScriptIndex index = index(project, branch, view, document, script, caller);
        Optional<Song> song = choices.song().map(asset -> songs.of(project, asset, choices.lyrics(), work));
        List<ShotEdit> edits = view.list(ShotEdits.TYPE).values().stream().flatMap(shot -> shot.edits().stream()).toList();
        Plan plan = director.plan(new PlanRequest(script.screenplay(), index, settings(choices), edits, song));
        return new PlannedFilm(document.name(), script, index, choices, new Plan(VoiceChoice.cast(plan.story(), view), plan.conflicts(),
                plan.findings()));
    }

    private ScriptIndex index(OpenProject project, String branch, View view, ScriptDocument document, Script script, Caller caller) {
        Optional<ScriptIndexDocument> before = view.get(ScriptIndexDocument.TYPE, ScriptDocument.ID);
        String hash = document.bytes().sha256();
        if (before.isPresent() && before.get().script().equals(hash)) return before.get().index();
        ScriptIndex index = identity.identify(script.screenplay(), before.map(ScriptIndexDocument::index));
        project.documents().edit(branch, "Scene ids of " + document.name(), caller,
                current -> List.of(Change.put(ScriptIndexDocument.TYPE, ScriptDocument.ID, new ScriptIndexDocument(hash, index))));
        return index;
    }

    private static DirectionSettings settings(FilmChoices choices) {
        DirectionSettings settings = DirectionSettings.DEFAULT.withFormat(Formats.of(choices)).withLanguage(choices.language())
                .withPace(choices.pace() == 0 ? 1000 : choices.pace()).withCategory(choices.category().isEmpty() ? "short" : choices.category())
                .withStyle(choices.style()).withAdvert(choices.product(), choices.callToAction());
        return choices.duration().map(settings::withDuration).orElse(settings);
    }

    static byte[] bytes(OpenProject project, AssetId asset) {
        try {
            return Files.readAllBytes(project.assets().file(asset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
