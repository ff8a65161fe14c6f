package org.kinora.production.internal.operations.sound;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Story;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.CueNames;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the music of the film as the film itself does. */
@Component(service = MusicDesk.class)
public final class MusicDesk {
    private static final Texts TEXTS = Texts.beside(MusicDesk.class);

    private final Planning planning;

    @Activate
    public MusicDesk(@Reference Planning planning) {
        this.planning = planning;
    }

    /** The cues with their names. */
    record Music(List<Cue> cues, CueNames names) {
        /** @throws Failure (INPUT) when there is none of this name */
        Cue cue(String name) {
            return names.cue(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "cue.unknown", name));
        }
    }

    /** @throws Failure (INPUT) where no project is */
    Music music(Context context) {
        if (!context.inProject()) throw TEXTS.failure(Kind.INPUT, "film.none");
        Story story = planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work()).plan().story();
        return new Music(story.cues(), new CueNames(story));
    }
}
