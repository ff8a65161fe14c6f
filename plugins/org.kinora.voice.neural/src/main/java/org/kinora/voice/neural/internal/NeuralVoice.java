package org.kinora.voice.neural.internal;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.line.Performance;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.sound.Treatment;
import org.kinora.voice.neural.internal.line.NeuralReader;
import org.kinora.voice.neural.internal.model.Models;
import org.kinora.voice.neural.internal.model.VoiceFile;
import org.kinora.voice.neural.internal.model.VoiceSettings;
import org.kinora.voice.neural.internal.phoneme.Pronouncers;
import org.kinora.voices.installed.internal.text.Languages;
import org.kinora.voices.installed.internal.text.SpokenText;

/**
 * One voice of the user; any number of lines at once, of which the models speak two at a time.
 *
 * <p>A model has a pitch and a body of its own: profiles change nothing in it, only deliveries do. The parameter {@code voice} of a request names
 * one of
 * several speakers; without it each profile has one of them for good. A voice that cannot be used here knows no language, and its title says why.
 */
public final class NeuralVoice implements Speaker {
    private static final String VOICE = "voice";
    private static final List<String> FEATURES = List.of("phonemes-estimated", "words", "treatment", "together", "own-pitch");

    private final Texts texts = Texts.beside(NeuralVoice.class);
    private final VoiceFile file;
    private final Models models;
    private final Pronouncers pronouncers;
    private ModelCard card;

    /** Reads nothing yet. */
    public NeuralVoice(VoiceFile file, Models models, Pronouncers pronouncers) {
        this.file = file;
        this.models = models;
        this.pronouncers = pronouncers;
    }

    String id() {
        return "kinora.neural." + file.plainName();
    }

    @Override
    public synchronized ModelCard describe() {
        if (card == null) card = card();
        return card;
    }

    private ModelCard card() {
        try {
            VoiceSettings settings = VoiceSettings.of(file);
            boolean known = pronouncers.know(settings);
            String title = known ? texts.text("title", file.name()) : texts.text("title.silent", file.name(), Pronouncers.PROGRAM);
            String schema = settings.speakers().isEmpty() ? "" : "{\"type\":\"object\",\"properties\":{\"" + VOICE
                    + "\":{\"type\":\"string\",\"enum\":"
                    + new Gson().toJson(settings.speakers()) + "}}}";
            return new ModelCard(id(), title, file.version(), true, true, FEATURES, known ? List.of(settings.language()) : List.of(), Map.of(),
                    schema, "");
        } catch (Failure unusable) {
            return new ModelCard(id(), texts.text("title.unusable", file.name(), unusable.failed()), 1, true, true, FEATURES, List.of(), Map.of(),
                    "", "");
        }
    }

    @Override
    public void warmUp() {
        if (!describe().languages().isEmpty()) models.warm(file);
    }

    /**
     * Speaks a line.
     *
     * @throws Failure INPUT when the text is in another language or the speaker is not there; MISSING or DAMAGED when files, the runtime or a program
     *     are; PROVIDER when the model fails
     */
    @Override
    public Outcome generate(SpeechRequest request, Work work) {
        work.checkCancelled();
        VoiceSettings settings = VoiceSettings.of(file);
        String language = Languages.main(settings.language());
        if (!Languages.main(request.language()).equals(language))
            throw texts.failure(Kind.INPUT, "voice.language", file.name(), request.language(), settings.language());
        int speaker = speaker(settings, request);
        SpokenText text = SpokenText.of(request.text(), language);
        if (text.words().isEmpty()) return noted(Performance.silence().store(work), request, text, List.of());
        Manner manner = Manner.of(request.voice(), request.delivery());
        Treatment treatment = Treatment.named(request.delivery().treatment());
        NeuralReader reader = new NeuralReader(models, file, settings, pronouncers, work);
        Recital recital = treatment == Treatment.TOGETHER ? reader.together(text, manner, speaker) : reader.alone(text, manner, speaker);
        if (recital.sounds().isEmpty()) return noted(Performance.silence().store(work), request, text, List.copyOf(reader.lost()));
        Outcome outcome = Performance.of(recital, treatment, manner.level(), work::checkCancelled).store(work);
        return noted(outcome, request, text, List.copyOf(reader.lost()));
    }

    private int speaker(VoiceSettings settings, SpeechRequest request) {
        String name = request.parameters().getOrDefault(VOICE, "");
        if (name.isEmpty()) return settings.speakers().isEmpty() ? 0 : Math.floorMod(request.voice().id().hashCode(), settings.speakers().size());
        int number = settings.speakers().indexOf(name);
        if (number < 0) throw texts.failure(Kind.INPUT, "voice.name", file.name(), name, String.join(", ", settings.speakers()));
        return number;
    }

    private Outcome noted(Outcome outcome, SpeechRequest request, SpokenText text, List<String> lost) {
        List<String> notes = new ArrayList<>();
        if (text.words().isEmpty()) notes.add(texts.text("voice.silent", request.text()));
        if (!text.unspeakable().isEmpty()) notes.add(texts.text("voice.unspeakable", String.join(", ", text.unspeakable())));
        if (!lost.isEmpty()) notes.add(texts.text("voice.lost", file.name(), String.join(" ", lost)));
        if (request.delivery().volume().equals("whisper")) notes.add(texts.text("voice.whisper", file.name()));
        if (request.delivery().treatment().equals("sung")) notes.add(texts.text("voice.sung", file.name()));
        Outcome all = outcome;
        for (String note : notes) all = all.noting(note);
        return all;
    }
}
