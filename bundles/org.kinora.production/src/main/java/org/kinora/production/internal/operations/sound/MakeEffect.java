package org.kinora.production.internal.operations.sound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.EffectSounds;
import org.kinora.production.internal.operations.takes.EffectDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a sound effect or an ambience from words. */
@Component(service = Operation.class)
@Declaration(name = "sound.effect", command = "sound effect", title = "Make a sound effect or ambience from words.", 
        scope = Declaration.Scope.PROJECT_OR_NONE, effects = {Declaration.Effect.WRITES, Declaration.Effect.SPENDS},
        help = "With --effect it becomes a take of that effect of the film, else only the file is kept that -o names.\n  kinora sound effect "
                + "\"heavy oak door slams\" --effect 12A-door-close --use\n  kinora sound effect \"heavy door closes in a stone hall\" --length 4 -o door.wav\n"
                + "  kinora sound effect rain --loop --length 20 -o rain.wav\n  kinora sound effect --list")
public final class MakeEffect implements Operation<MakeEffect.Input, MakeEffect.Output> {
    private static final Texts TEXTS = Texts.beside(MakeEffect.class);
    private static final Rational USUAL_LENGTH = Rational.of(4);
    private static final String NOBODY = "sound.nobody";

    private final FreeMakers makers;
    private final EffectDesk desk;
    private final SoundTakes takes;

    /** What to hear, for how long. */
    public record Input(@Param(value = "What is heard and where, such as \"three knocks on a wooden door\".", position = 0) String words,
            @Param("The place, when the words do not say it.") String place,
            @Param(value = "Length; 4 when not given.", unit = "s", min = 0, max = 900) Optional<Rational> length,
            @Param("Whether the end leads seamlessly into the beginning.") boolean loop,
            @Param("Whether it shall lie behind speech and music instead of being heard by itself.") boolean background,
            @Param(value = "Another number gives another rendering.", fallback = "1") long seed,
            @Param("Only list what can be heard.") boolean list,
            @Param("Keep it as a take of this effect of the film, such as 12A-door-close; what is not given is as the film has it.") String effect,
            @Param("Use it in the film; for effects of the film.") boolean use) {}

    /** The sound, or what there is. */
    public record Output(Rational seconds, List<EffectList.Kind> kinds, List<String> ambiences,
            @Deliverable(suffix = ".wav", main = true) Optional<AssetId> sound, Optional<String> take, boolean used) implements Readable {
        @Override
        public String text() {
            return sound.isPresent() ? EffectList.length(seconds) + SoundTakes.told(take, used) : EffectList.text(kinds, ambiences);
        }
    }

    @Activate
    public MakeEffect(@Reference FreeMakers makers, @Reference EffectDesk desk, @Reference SoundTakes takes) {
        this.makers = makers;
        this.desk = desk;
        this.takes = takes;
    }

    @Override
    public Output run(Input input, Context context) {
        if (input.list()) {
            String parameters = makers.parameters(SoundMaker.class, NOBODY);
            return new Output(Rational.ZERO, EffectList.kinds(parameters), EffectList.ambiences(parameters), Optional.empty(), Optional.empty(), false);
        }
        if (!input.effect().isEmpty()) return ofFilm(input, context);
        if (input.use()) throw TEXTS.failure(Kind.INPUT, "sound.use");
        if (input.words().isBlank() && input.place().isBlank()) throw TEXTS.failure(Kind.INPUT, "sound.words");
        context.work().stage(TEXTS.text("sound.stage"));
        Map<String, String> parameters = new TreeMap<>(Map.of("level", input.background() ? "background" : "foreground"));
        SoundRequest request = new SoundRequest(input.words(), input.place(), input.length().orElse(USUAL_LENGTH), input.loop(), input.seed(),
                parameters);
        Outcome outcome = makers.make(SoundMaker.class, request, NOBODY, context.work());
        PartInfo.Sound sound = (PartInfo.Sound) outcome.part("sound").info();
        return new Output(sound.seconds(), List.of(), List.of(), Optional.of(outcome.part("sound").asset()), Optional.empty(), false);
    }

    private Output ofFilm(Input input, Context context) {
        if (!context.inProject()) throw TEXTS.failure(Kind.INPUT, "film.none");
        context.work().stage(TEXTS.text("sound.stage"));
        EffectDesk.Spotted spotted = desk.spotted(context);
        EffectCue cue = spotted.cue(input.effect());
        SoundRequest own = EffectSounds.request(cue);
        SoundRequest request = new SoundRequest(input.words().isBlank() ? own.kind() : input.words(),
                input.place().isBlank() ? own.place() : input.place(), input.length().orElse(own.length()), input.loop(),
                own.seed() + Math.max(0, input.seed() - 1), own.parameters());
        SoundTakes.Place place = new SoundTakes.Place(cue.id(), spotted.names().of(cue), EffectSounds.label(cue), EffectSounds.KIND, "sound");
        SoundTakes.Kept kept = takes.keep(context, place, makers.free(SoundMaker.class, request, NOBODY), request, request.kind(), input.use());
        return new Output(kept.sound("sound").seconds(), List.of(), List.of(), Optional.of(kept.result().outcome().part("sound").asset()),
                Optional.of(kept.take().name()), input.use());
    }
}
