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
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a sound effect or an ambience from words. */
@Component(service = Operation.class)
@Declaration(name = "sound.effect", command = "sound effect", title = "Make a sound effect or ambience from words.", scope = Declaration.Scope.NONE,
        help = "Nothing is kept but the file that -o names.\n  kinora sound effect \"heavy door closes in a stone hall\" --length 4 -o door.wav\n"
                + "  kinora sound effect rain --loop --length 20 -o rain.wav\n  kinora sound effect --list")
public final class MakeEffect implements Operation<MakeEffect.Input, MakeEffect.Output> {
    private static final Texts TEXTS = Texts.beside(MakeEffect.class);
    private static final Rational USUAL_LENGTH = Rational.of(4);
    private static final String NOBODY = "sound.nobody";

    private final FreeMakers makers;

    /** What to hear, for how long. */
    public record Input(@Param(value = "What is heard and where, such as \"three knocks on a wooden door\".", position = 0) String words,
            @Param("The place, when the words do not say it.") String place,
            @Param(value = "Length; 4 when not given.", unit = "s", min = 0, max = 900) Optional<Rational> length,
            @Param("Whether the end leads seamlessly into the beginning.") boolean loop,
            @Param("Whether it shall lie behind speech and music instead of being heard by itself.") boolean background,
            @Param(value = "Another number gives another rendering.", fallback = "1") long seed,
                    @Param("Only list what can be heard.") boolean list) {}

    /** The sound, or what there is. */
    public record Output(Rational seconds, List<EffectList.Kind> kinds, List<String> ambiences,
            @Deliverable(suffix = ".wav", main = true) Optional<AssetId> sound) implements Readable {
        @Override
        public String text() {
            return sound.isPresent() ? EffectList.length(seconds) : EffectList.text(kinds, ambiences);
        }
    }

    @Activate
    public MakeEffect(@Reference FreeMakers makers) {
        this.makers = makers;
    }

    @Override
    public Output run(Input input, Context context) {
        if (input.list()) {
            String parameters = makers.parameters(SoundMaker.class, NOBODY);
            return new Output(Rational.ZERO, EffectList.kinds(parameters), EffectList.ambiences(parameters), Optional.empty());
        }
        if (input.words().isBlank() && input.place().isBlank()) throw TEXTS.failure(Kind.INPUT, "sound.words");
        context.work().stage(TEXTS.text("sound.stage"));
        Map<String, String> parameters = new TreeMap<>(Map.of("level", input.background() ? "background" : "foreground"));
        SoundRequest request = new SoundRequest(input.words(), input.place(), input.length().orElse(USUAL_LENGTH), input.loop(), input.seed(),
                parameters);
        Outcome outcome = makers.make(SoundMaker.class, request, NOBODY, context.work());
        PartInfo.Sound sound = (PartInfo.Sound) outcome.part("sound").info();
        return new Output(sound.seconds(), List.of(), List.of(), Optional.of(outcome.part("sound").asset()));
    }
}
