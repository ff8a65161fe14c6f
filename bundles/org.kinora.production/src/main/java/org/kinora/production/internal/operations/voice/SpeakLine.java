package org.kinora.production.internal.operations.voice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Character;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.Line;
import org.kinora.api.story.Story;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.OwnMaterial;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.ScriptDocument;
import org.kinora.production.internal.graph.StageProgress;
import org.kinora.production.internal.operations.sound.FreeMakers;
import org.kinora.production.internal.voice.Speakers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Speaks a text, or a line of the film as one more take of it. */
@Component(service = Operation.class)
@Declaration(name = "line.speak", command = "speak", title = "Speak a text, or a line of the film as a take of it.",
        scope = Declaration.Scope.PROJECT_OR_NONE, effects = {Declaration.Effect.WRITES, Declaration.Effect.SPENDS},
        help = "The film goes on using the take that it used, unless --use is given.\n  kinora speak mara-3 --emotion angry --use\n"
                + "  kinora speak \"Who goes there?\" --voice old-man --treatment megaphone -o call.wav\n"
                + "Where there is no project, only the file is kept. kinora voices lists who can speak.")
public final class SpeakLine implements Operation<SpeakInput, Spoken> {
    private static final Texts TEXTS = Texts.beside(SpeakLine.class);
    private static final Pattern LINE_NAME = Pattern.compile("[\\p{L}\\p{N}_.-]*\\p{L}[\\p{L}\\p{N}_.-]*-\\d+|s\\d+\\.l\\d+(\\.\\d+)?");
    private static final VoiceProfile NOBODY = new VoiceProfile("", "", "", 0, 0, 1000, 1000, 1000);
    private static final String ENGLISH = "en";

    private final Planning planning;
    private final Engine engine;
    private final Speakers speakers;
    private final FreeMakers makers;

    @Activate
    public SpeakLine(@Reference Planning planning, @Reference Engine engine, @Reference Speakers speakers, @Reference FreeMakers makers) {
        this.planning = planning;
        this.engine = engine;
        this.speakers = speakers;
        this.makers = makers;
    }

    @Override
    public Spoken run(SpeakInput input, Context context) {
        return context.inProject() ? inProject(input, context) : loose(input, context);
    }

    /** A text that belongs to no film. */
    private Spoken loose(SpeakInput input, Context context) {
        Asked asked = asked(input, Optional.empty(), Optional.empty());
        context.work().stage("speaking");
        Outcome outcome = makers.make(asked.speaker.speaker(), asked.request, "speaking", context.work());
        context.work().note(TEXTS.text("speak.loose"));
        return spoken(outcome, Optional.empty(), false, asked.speaker);
    }

    private Spoken inProject(SpeakInput input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        boolean planned = project.documents().get(context.branch(), ScriptDocument.TYPE, ScriptDocument.ID).isPresent();
        Optional<Story> story = planned
                ? Optional.of(planning.plan(project, context.branch(), context.caller(), context.work()).plan().story())
                : Optional.empty();
        Optional<Names> names = story.map(Names::new);
        Optional<Line> line = names.flatMap(known -> known.line(input.text()));
        if (line.isEmpty() && LINE_NAME.matcher(input.text().strip()).matches()) throw TEXTS.failure(Kind.INPUT, "line.unknown", input.text());
        Asked asked = asked(input, story, line);
        String label = line.map(known -> "line/" + known.id() + "/speech").orElse("speech");
        StepResult result = spoken(project, context, label, asked.speaker, asked.request);
        Optional<Take> take = line.map(known -> take(project, known, names.orElseThrow().of(known), asked.request, result));
        if (input.use()) take.ifPresent(added -> project.takes().choose(context.branch(), added.id(), context.caller()));
        Outcome outcome = result.outcome();
        outcome.notes().forEach(context.work()::note);
        return spoken(outcome, take, input.use(), asked.speaker);
    }

    private static Spoken spoken(Outcome outcome, Optional<Take> take, boolean use, Speakers.Known speaker) {
        return new Spoken(take.map(Take::name), use && take.isPresent(), speaker.card().id(), sound(outcome).seconds(),
                outcome.part("speech").asset());
    }

    /** Who is asked for what. */
    private record Asked(Speakers.Known speaker, SpeechRequest request) {}

    private Asked asked(SpeakInput input, Optional<Story> story, Optional<Line> line) {
        VoiceWish wish = VoiceWish.of(input.voice(), story.map(Story::bible), speakers);
        SpeechRequest plain = request(input, story, line, wish);
        Optional<Speakers.Chosen> preferred = wish.speaker().isPresent() ? Optional.empty()
                : speakers.chosen(plain.voice().model(), plain.language());
        SpeechRequest request = preferred.map(found -> found.asked(plain)).orElse(plain);
        Speakers.Known speaker = wish.speaker().or(() -> preferred.map(Speakers.Chosen::known)).or(() -> speakers.speaking(request.language()))
                .orElseThrow(() -> TEXTS.failure(Kind.MISSING, "voice.none", request.language()));
        return new Asked(speaker, request);
    }

    /** As the film itself would ask, with what was given; so the film finds the result again. */
    private static SpeechRequest request(SpeakInput input, Optional<Story> story, Optional<Line> line, VoiceWish wish) {
        VoiceProfile own = line.flatMap(known -> story.orElseThrow().bible().character(known.character())).map(Character::voice).orElse(NOBODY);
        String language = !input.language().isEmpty() ? input.language()
                : line.map(Line::language).or(() -> story.map(Story::language)).filter(tag -> !tag.isEmpty()).orElse(ENGLISH);
        return new SpeechRequest(line.map(Line::text).orElse(input.text()), language, wish.profile().orElse(own),
                input.over(line.map(Line::delivery).orElse(Delivery.PLAIN)), wish.parameters());
    }

    private StepResult spoken(OpenProject project, Context context, String label, Speakers.Known speaker, SpeechRequest request) {
        context.work().stage("speaking");
        try (Build build = engine.build(project, context.work())) {
            return StageProgress.join(build.generate(label, "speech", Slot.SPEECH, speaker.speaker(), request));
        }
    }

    /** A take says in its note how long it is: that is what the film asks when it is chosen. */
    private static Take take(OpenProject project, Line line, String name, SpeechRequest request, StepResult result) {
        Map<String, AssetId> parts = new LinkedHashMap<>();
        result.outcome().parts().forEach((part, made) -> parts.put(part, made.asset()));
        String note = OwnMaterial.soundNote(sound(result.outcome()).samples(), described(request.delivery()));
        Take take = project.takes().add(new NewTake(line.id(), name, TakeOrigin.GENERATED, parts, result.key(), note));
        return take.note().contains("samples=") ? take : project.takes().note(take.id(), note + (take.note().isEmpty() ? "" : " " + take.note()));
    }

    private static String described(Delivery delivery) {
        return delivery.emotion() + ", " + delivery.volume() + ", " + delivery.treatment();
    }

    private static PartInfo.Sound sound(Outcome outcome) {
        return (PartInfo.Sound) outcome.part("speech").info();
    }
}
