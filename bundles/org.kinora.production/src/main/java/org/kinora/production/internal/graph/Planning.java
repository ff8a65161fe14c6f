package org.kinora.production.internal.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptIdentity;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.production.internal.naming.EditWords;
import org.kinora.production.internal.naming.GivenNames;
import org.kinora.production.internal.naming.ScreenplayWords;
import org.kinora.production.internal.naming.StoryWords;
import org.kinora.production.internal.naming.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From the documents of a project to its plan. */
@Component(service = Planning.class)
public final class Planning {
    private static final Texts TEXTS = Texts.beside(Planning.class);

    private final Scripts scripts;
    private final ScriptIdentity identity;
    private final LastPlan plans;
    private final SongGrid songs;

    @Activate
    public Planning(@Reference Scripts scripts, @Reference ScriptIdentity identity, @Reference KeptPlans plans, @Reference SongGrid songs) {
        this(scripts, identity, (Function<PlanRequest, Plan>) plans, songs);
    }

    /** @param plans makes the plan of a request, a pure function */
    public Planning(Scripts scripts, ScriptIdentity identity, Function<PlanRequest, Plan> plans, SongGrid songs) {
        this.scripts = scripts;
        this.identity = identity;
        this.plans = new LastPlan(plans);
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
        return planned(project, view, new Base(document.name(), script, index, choices, GivenNames.of(view), edits(view)), work);
    }

    /**
     * What the film would be planned as if somebody were called otherwise; nothing is stored.
     *
     * @param renamed the script with the other name, its scenes and parts as they were
     * @param edits the hand edits of shots then
     */
    public PlannedFilm renamed(OpenProject project, View view, PlannedFilm now, byte[] renamed, GivenNames names, List<ShotEdit> edits, Work work) {
        Script script = scripts.read(renamed, now.scriptName());
        ScriptIndex index = carried(script.screenplay(), now.index());
        return planned(project, view, new Base(now.scriptName(), script, index, now.choices(), names, edits), work);
    }

    /** The ids of a script for one of which only words differ: scene by scene and part by part the same. */
    private ScriptIndex carried(Screenplay screenplay, ScriptIndex before) {
        List<ScriptIndex.SceneId> fresh = identity.identify(screenplay, Optional.empty()).scenes();
        if (fresh.size() != before.scenes().size()) return identity.identify(screenplay, Optional.of(before));
        List<ScriptIndex.SceneId> scenes = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            ScriptIndex.SceneId old = before.scenes().get(i);
            ScriptIndex.SceneId now = fresh.get(i);
            if (old.parts().size() != now.parts().size()) return identity.identify(screenplay, Optional.of(before));
            List<ScriptIndex.PartId> parts = new ArrayList<>();
            for (int j = 0; j < now.parts().size(); j++) {
                ScriptIndex.PartId part = now.parts().get(j);
                parts.add(new ScriptIndex.PartId(old.parts().get(j).id(), part.element(), part.speaker(), part.print()));
            }
            scenes.add(new ScriptIndex.SceneId(old.id(), now.number(), now.heading(), now.print(), parts));
        }
        return new ScriptIndex(scenes, before.next());
    }

    /** What a plan is made from. */
    private record Base(String name, Script script, ScriptIndex index, FilmChoices choices, GivenNames names, List<ShotEdit> edits) {}

    private static List<ShotEdit> edits(View view) {
        return view.list(ShotEdits.TYPE).values().stream().flatMap(shot -> shot.edits().stream()).toList();
    }

    /** Planned under the first names of everybody, told in those of now. */
    private PlannedFilm planned(OpenProject project, View view, Base base, Work work) {
        Optional<Song> song = base.choices.song().map(asset -> songs.of(project, asset, base.choices.lyrics(), work));
        Screenplay screenplay = base.script.screenplay();
        Optional<Wording> first = base.names.first(screenplay);
        Screenplay told = first.map(wording -> ScreenplayWords.apply(screenplay, wording)).orElse(screenplay);
        List<ShotEdit> edits = first.map(wording -> base.edits.stream().map(edit -> EditWords.apply(edit, wording)).toList()).orElse(base.edits);
        Plan bare = plans.of(new PlanRequest(told, base.index, settings(base.choices), edits, song));
        Plan plan = first.map(wording -> StoryWords.apply(bare, wording.inverse())).orElse(bare);
        return new PlannedFilm(base.name, base.script, base.index, base.choices, new Plan(
                VoiceChoice.cast(BorrowedEntry.lend(plan.story(), view), view), plan.conflicts(), plan.findings()));
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
