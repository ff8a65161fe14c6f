package org.kinora.production.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.Timings;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Line;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.production.internal.voice.Speakers;
import org.kinora.production.internal.voice.VoiceCensus;

/** The voices of a film: the chosen take of a line, else a speaker that knows its language, else none. */
final class LineSpeech {
    private static final Texts TEXTS = Texts.beside(LineSpeech.class);
    private static final int MOST_PAIRS = 4;

    private final OpenProject project;
    private final String branch;
    private final Build build;
    private final Crew crew;
    private final Work work;
    private final StepTakes takes;
    private final Set<String> missed = new HashSet<>();

    LineSpeech(OpenProject project, String branch, Build build, Crew crew, Work work) {
        this.project = project;
        this.branch = branch;
        this.build = build;
        this.crew = crew;
        this.work = work;
        this.takes = new StepTakes(project);
    }

    Map<String, CompletableFuture<Optional<Materials.Speech>>> ask(Story story, Requests requests) {
        Map<String, CompletableFuture<Optional<Materials.Speech>>> asked = new LinkedHashMap<>();
        // A line of no character is sung by the song that the film is cut to.
        story.lines().filter(line -> !line.character().isEmpty()).forEach(line -> {
            Optional<Take> take = project.takes().chosen(branch, line.id());
            if (take.isPresent()) asked.put(line.id(), CompletableFuture.completedFuture(Optional.of(recorded(take.get()))));
            else voice(story, line).ifPresent(voice -> asked.put(line.id(),
                    spoken(line, voice.known().speaker(), voice.asked(requests.speech(line)))));
        });
        return asked;
    }

    /**
     * The model that the character's voice names, {@code flite} or {@code flite/rms}, when it is there and knows the language; else the first that
     * does.
     */
    private Optional<Speakers.Chosen> voice(Story story, Line line) {
        Optional<Speakers.Chosen> usual = crew.speakers().speaking(line.language()).map(known -> new Speakers.Chosen(known, ""));
        String wanted = story.bible().character(line.character()).map(character -> character.voice().model()).orElse("");
        if (wanted.isEmpty()) return usual;
        Optional<Speakers.Chosen> chosen = crew.speakers().chosen(wanted, line.language());
        if (chosen.isEmpty() && missed.add(line.speaker() + wanted + line.language()))
            work.note(TEXTS.text("voice.missing", line.speaker(), wanted, line.language()));
        return chosen.or(() -> usual);
    }

    private CompletableFuture<Optional<Materials.Speech>> spoken(Line line, Speaker speaker, SpeechRequest request) {
        return build.generate("line/" + line.id() + "/speech", "speech", Slot.SPEECH, speaker, request).thenApply(result -> {
            takes.keep(line.id(), line.id(), result, OwnMaterial.soundNote(FilmGraph.samples(result.outcome(), "speech"), "").strip());
            return Optional.of(material(result.outcome()));
        });
    }

    private Materials.Speech material(Outcome outcome) {
        Optional<Timings> words = outcome.asset("words").map(id -> Json.read(new String(Planning.bytes(project, id), StandardCharsets.UTF_8),
                Timings.class));
        return new Materials.Speech(outcome.part("speech").asset(), FilmGraph.samples(outcome, "speech"), words, outcome.asset("phonemes"));
    }

    private Materials.Speech recorded(Take take) {
        Optional<Timings> words = Optional.ofNullable(take.parts().get("words"))
                .map(id -> Json.read(new String(Planning.bytes(project, id), StandardCharsets.UTF_8), Timings.class));
        return new Materials.Speech(take.parts().get("speech"), OwnMaterial.samples(take), words, Optional.ofNullable(take.parts().get("phonemes")));
    }

    /** Says once what could not be spoken, and who sounds alike. */
    void summarise(long silent, Story story) {
        alike(story);
        if (silent == 0) return;
        String languages = String.join(", ", story.lines().map(Line::language).distinct().filter(language -> crew.speaker(language).isEmpty())
                .sorted().toList());
        work.note(TEXTS.text("lines.silent", silent, languages.isEmpty() ? story.language() : languages));
    }

    /** Names once who is hard to tell apart by ear. */
    private void alike(Story story) {
        List<String> pairs = VoiceCensus.of(spokenHere(story), crew.speakers()).alike().stream()
                .map(pair -> pair.one() + " / " + pair.other()).toList();
        if (pairs.isEmpty()) return;
        String shown = String.join(", ", pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())));
        work.note(pairs.size() <= MOST_PAIRS ? TEXTS.text("voices.alike", shown) : TEXTS.text("voices.alike.more", shown, pairs.size() - MOST_PAIRS));
    }

    /** The story with the lines that a speaker of ours spoke. */
    private Story spokenHere(Story story) {
        return story.mapScenes(scene -> scene.with(scene.shots(), scene.lines().stream().filter(line -> crew.speaker(line.language()).isPresent()
                && project.takes().chosen(branch, line.id()).filter(take -> take.origin() != TakeOrigin.GENERATED).isEmpty()).toList()));
    }
}
