package org.kinora.production.internal.operations.takes;

import java.util.List;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.story.Story;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.EffectNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the sound effects of the film as the film itself does. */
@Component(service = EffectDesk.class)
public final class EffectDesk {
    private static final Texts TEXTS = Texts.beside(EffectDesk.class);

    private final TakeDesk takes;
    private final FilmEngine engine;
    private final Providers providers;
    private final Guard guard;

    @Activate
    public EffectDesk(@Reference TakeDesk takes, @Reference FilmEngine engine, @Reference Providers providers, @Reference Guard guard) {
        this.takes = takes;
        this.engine = engine;
        this.providers = providers;
        this.guard = guard;
    }

    /** The effects with their names. */
    public record Spotted(List<EffectCue> cues, EffectNames names) {
        /** @throws Failure (INPUT) when there is none of this name */
        public EffectCue cue(String name) {
            return names.cue(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "effect.unknown", name));
        }
    }

    /** The sound effects of the film of this project. */
    public Spotted spotted(Context context) {
        Story story = takes.story(context);
        SoundMaker maker = providers.all(SoundMaker.class).stream().findFirst().orElseThrow(() -> TEXTS.failure(Kind.MISSING, "effect.nobody"));
        List<EffectCue> cues = engine.effects(story, (action, place, ambience) -> guard.shortCall(maker, "hearing an action",
                () -> maker.hear(action, place, ambience)));
        return new Spotted(cues, new EffectNames(story, cues));
    }
}
