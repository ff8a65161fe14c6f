package org.kinora.production.internal.operations.sound;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Composes a piece of music. */
@Component(service = Operation.class)
@Declaration(name = "music.compose", command = "music compose",
        title = "Compose music: by mood, genre, tempo and length; as a loop; longer than before.",
        scope = Declaration.Scope.NONE,
        help = "Nothing is kept but the file that -o names; with --stems its parts lie beside it.\n"
                + "  kinora music compose --mood tender --theme mara --length 45 -o mara.wav\n"
                + "  kinora music compose --mood action --genre western --hit 3.5 --hit 7 --stems -o chase.wav\n"
                + "  kinora music compose --extend mara.wav --length 90 -o longer.wav\n"
                + "Moods: tense, tender, joyful, sad, eerie, calm, heroic, action, mystery, comic, dark, dreamy, hopeful.\n"
                + "Genres: score, piano, strings, electronic, ambient, folk, pop, jazz, latin, western, horror, adventure, comedy, lullaby.")
public final class ComposeMusic implements Operation<ComposeMusicInput, Composed> {
    private static final Texts TEXTS = Texts.beside(ComposeMusic.class);
    private static final Rational USUAL_LENGTH = Rational.of(30);
    private static final int USUAL_INTENSITY = 50;

    private final FreeMakers makers;

    @Activate
    public ComposeMusic(@Reference FreeMakers makers) {
        this.makers = makers;
    }

    @Override
    public Composed run(ComposeMusicInput input, Context context) {
        if (input.extend().isPresent() && input.loop()) throw TEXTS.failure(Kind.INPUT, "music.extend.loop");
        context.work().stage(TEXTS.text("music.stage"));
        Outcome outcome = makers.make(Composer.class, request(input), "music.nobody", context.work());
        PartInfo.Sound sound = (PartInfo.Sound) outcome.part("music").info();
        return new Composed(sound.seconds(), outcome.part("music").asset(), stem(outcome, "melody"), stem(outcome, "harmony"), stem(outcome, "bass"),
                stem(outcome, "rhythm"), stem(outcome, "vocals"), stem(outcome, "other"));
    }

    private static Optional<AssetId> stem(Outcome outcome, String name) {
        return outcome.asset("stems/" + name);
    }

    private static MusicRequest request(ComposeMusicInput input) {
        Map<String, String> parameters = new TreeMap<>();
        if (!input.stems()) parameters.put("stems", "none");
        if (input.tempoEnd() > 0) parameters.put("tempo-end", Integer.toString(input.tempoEnd()));
        input.extend().ifPresent(file -> parameters.put("extend", asset(file).toString()));
        input.soundfont().ifPresent(file -> parameters.put("soundfont", asset(file).toString()));
        return new MusicRequest(input.mood(), input.genre(), input.tempo(), input.key(), input.length().orElse(USUAL_LENGTH),
                10 * input.intensity().orElse(USUAL_INTENSITY), input.theme(), input.hit(), input.loop(), input.underSpeech(), input.seed(),
                        parameters);
    }

    private static AssetId asset(Source file) {
        return file.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "music.text", file.name()));
    }
}
