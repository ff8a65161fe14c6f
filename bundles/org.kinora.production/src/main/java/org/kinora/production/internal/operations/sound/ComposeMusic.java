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
import org.kinora.api.story.Cue;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.CueMusic;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Composes a piece of music. */
@Component(service = Operation.class)
@Declaration(name = "music.compose", command = "music compose",
        title = "Compose music: by mood, genre, tempo and length; as a loop; longer than before.",
        scope = Declaration.Scope.PROJECT_OR_NONE, effects = {Declaration.Effect.WRITES, Declaration.Effect.SPENDS},
        help = "With --cue it becomes a take of that cue of the film, else only the file is kept that -o names; with --stems its parts lie beside "
                + "it.\n  kinora music compose --cue 12A-music --mood eerie --use\n"
                + "  kinora music compose --mood tender --theme mara --length 45 -o mara.wav\n"
                + "  kinora music compose --mood action --genre western --hit 3.5 --hit 7 --stems -o chase.wav\n"
                + "  kinora music compose --extend mara.wav --length 90 -o longer.wav\n"
                + "Moods: tense, tender, joyful, sad, eerie, calm, heroic, action, mystery, comic, dark, dreamy, hopeful.\n"
                + "Genres: score, piano, strings, electronic, ambient, folk, pop, jazz, latin, western, horror, adventure, comedy, lullaby.")
public final class ComposeMusic implements Operation<ComposeMusicInput, Composed> {
    private static final Texts TEXTS = Texts.beside(ComposeMusic.class);
    private static final Rational USUAL_LENGTH = Rational.of(30);
    private static final int USUAL_INTENSITY = 50;
    private static final String NOBODY = "music.nobody";

    private final FreeMakers makers;
    private final MusicDesk desk;
    private final SoundTakes takes;

    @Activate
    public ComposeMusic(@Reference FreeMakers makers, @Reference MusicDesk desk, @Reference SoundTakes takes) {
        this.makers = makers;
        this.desk = desk;
        this.takes = takes;
    }

    @Override
    public Composed run(ComposeMusicInput input, Context context) {
        if (input.extend().isPresent() && input.loop()) throw TEXTS.failure(Kind.INPUT, "music.extend.loop");
        context.work().stage(TEXTS.text("music.stage"));
        if (!input.cue().isEmpty()) return ofFilm(input, context);
        if (input.use()) throw TEXTS.failure(Kind.INPUT, "music.use");
        return composed(makers.make(Composer.class, request(input), NOBODY, context.work()), Optional.empty(), false);
    }

    private Composed ofFilm(ComposeMusicInput input, Context context) {
        MusicDesk.Music music = desk.music(context);
        Cue cue = music.cue(input.cue());
        MusicRequest request = over(request(input), input, CueMusic.request(cue));
        SoundTakes.Place place = new SoundTakes.Place(cue.id(), music.names().of(cue), CueMusic.label(cue), CueMusic.PART, CueMusic.PART);
        SoundTakes.Kept kept = takes.keep(context, place, makers.free(Composer.class, request, NOBODY), request, CueMusic.said(request), input.use());
        return composed(kept.result().outcome(), Optional.of(kept.take().name()), input.use());
    }

    private static Composed composed(Outcome outcome, Optional<String> take, boolean used) {
        PartInfo.Sound sound = (PartInfo.Sound) outcome.part("music").info();
        return new Composed(sound.seconds(), outcome.part("music").asset(), stem(outcome, "melody"), stem(outcome, "harmony"), stem(outcome, "bass"),
                stem(outcome, "rhythm"), stem(outcome, "vocals"), stem(outcome, "other"), take, used);
    }

    /** As the film itself would ask, with what was given; so the film finds the result again where nothing was. */
    private static MusicRequest over(MusicRequest wished, ComposeMusicInput input, MusicRequest cue) {
        Map<String, String> parameters = new TreeMap<>(wished.parameters());
        parameters.remove("stems");
        return new MusicRequest(or(input.mood(), cue.mood()), or(input.genre(), cue.genre()),
                input.tempo() > 0 ? input.tempo() : cue.tempo(), or(input.key(), cue.key()), input.length().orElse(cue.length()),
                input.intensity().isPresent() ? wished.intensity() : cue.intensity(), or(input.theme(), cue.theme()),
                input.hit(), input.loop(), input.underSpeech() || cue.underSpeech(), cue.seed() + Math.max(0, input.seed() - 1), parameters);
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
        return new MusicRequest(or(input.mood(), "neutral"), or(input.genre(), "score"), input.tempo(), input.key(), input.length().orElse(USUAL_LENGTH),
                10 * input.intensity().orElse(USUAL_INTENSITY), input.theme(), input.hit(), input.loop(), input.underSpeech(), input.seed(),
                        parameters);
    }

    private static String or(String given, String usual) {
        return given.isEmpty() ? usual : given;
    }

    private static AssetId asset(Source file) {
        return file.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "music.text", file.name()));
    }
}
