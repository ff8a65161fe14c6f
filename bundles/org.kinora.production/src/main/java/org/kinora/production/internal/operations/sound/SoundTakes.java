package org.kinora.production.internal.operations.sound;

import java.util.Optional;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Provider;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.production.internal.graph.OwnMaterial;
import org.kinora.production.internal.graph.StageProgress;
import org.kinora.production.internal.graph.StepTakes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes music and sounds as the film itself does, so that it finds them again, and keeps them as takes. */
@Component(service = SoundTakes.class)
public final class SoundTakes {
    private final Engine engine;

    @Activate
    public SoundTakes(@Reference Engine engine) {
        this.engine = engine;
    }

    /**
     * For which cue or effect something is made.
     *
     * @param id of the cue or effect
     * @param name as people call it
     * @param label of its step
     * @param kind of its step
     * @param part what the sound is called among the results
     */
    record Place(String id, String name, String label, String kind, String part) {}

    /** A take with the result that it holds. */
    record Kept(Take take, StepResult result) {
        PartInfo.Sound sound(String part) {
            return (PartInfo.Sound) result.outcome().part(part).info();
        }
    }

    /**
     * Makes a take.
     *
     * @param said what its note says beside its length
     * @param use whether the film uses it from now on
     */
    <R extends Record> Kept keep(Context context, Place place, Provider<R> maker, R request, String said, boolean use) {
        OpenProject project = context.project(OpenProject.class);
        StepResult result;
        try (Build build = engine.build(project, context.work())) {
            result = StageProgress.join(build.generate(place.label(), place.kind(), Slot.CPU, maker, request));
        }
        result.outcome().notes().forEach(context.work()::note);
        long samples = ((PartInfo.Sound) result.outcome().part(place.part()).info()).samples();
        Take take = project.takes().add(StepTakes.of(place.id(), place.name(), result, OwnMaterial.soundNote(samples, said)));
        if (use) project.takes().choose(context.branch(), take.id(), context.caller());
        return new Kept(take, result);
    }

    /** How a result tells of its take. */
    static String told(Optional<String> take, boolean used) {
        return take.map(name -> used ? ", used in the film as " + name : ", kept as " + name).orElse("");
    }
}
