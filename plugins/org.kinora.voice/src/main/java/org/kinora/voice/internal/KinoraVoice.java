package org.kinora.voice.internal;

import java.util.Locale;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.json.Json;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.internal.sound.WavFile;
import org.kinora.voice.internal.text.English;
import org.kinora.voice.internal.text.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Speaks English lines on this machine. Any number of lines at once; the first one starts MaryTTS. */
@Component(service = Speaker.class)
public final class KinoraVoice implements Speaker {
    private static final int SILENCE = Performance.RATE * 6 / 10;
    private static final ModelCard CARD = ModelCard.local("kinora.voice", "Kinora voice (English)", 1, "phonemes", "words", "emotion", "treatment")
            .speaking("en");

    private final Texts texts = Texts.beside(KinoraVoice.class);
    private final Engine engine = new Engine();

    @Activate
    public KinoraVoice() {}

    @Override
    public ModelCard describe() {
        return CARD;
    }

    @Override
    public void warmUp() {
        engine.models(() -> { });
    }

    /**
     * Speaks a line.
     *
     * @throws org.kinora.api.work.Failure (INPUT, {@code voice.language}) when the text is not English
     */
    @Override
    public Outcome generate(SpeechRequest request, Work work) {
        String language = request.language().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!language.equals("en") && !language.startsWith("en-")) throw texts.failure(Kind.INPUT, "voice.language", request.language());
        Reading reading = English.read(request.text());
        Manner manner = Manner.of(request.voice(), request.delivery());
        boolean silent = reading.sentences().isEmpty();
        Performance performance = silent ? Performance.silence(SILENCE)
                : Performance.of(engine, reading.sentences(), manner, request.delivery().treatment(), stage(work));
        Outcome outcome = store(performance, work);
        if (silent) outcome = outcome.noting(texts.text("voice.silent", shortened(request.text())));
        if (!reading.unspeakable().isEmpty()) outcome = outcome.noting(texts.text("voice.unspeakable", String.join(", ", reading.unspeakable())));
        if (request.delivery().treatment().equals("sung")) outcome = outcome.noting(texts.text("voice.sung", shortened(request.text())));
        return outcome;
    }

    private static Outcome store(Performance performance, Work work) {
        work.checkCancelled();
        byte[] file = WavFile.bytes(performance.sound(), Performance.RATE);
        AssetId speech = work.assets().put(file, "audio/wav", Origin.DERIVED, "speech.wav");
        AssetId phonemes = work.assets().put(Json.bytes(performance.phonemes()), "application/json", Origin.DERIVED, "phonemes.json");
        AssetId words = work.assets().put(Json.bytes(performance.words()), "application/json", Origin.DERIVED, "words.json");
        return Outcome.of("speech", speech, new PartInfo.Sound(Performance.RATE, 1, performance.sound().length))
                .with("phonemes", phonemes, new PartInfo.Data("timings")).with("words", words, new PartInfo.Data("timings"));
    }

    private static Performance.Stage stage(Work work) {
        return new Performance.Stage() {
            @Override
            public void checkpoint() {
                work.checkCancelled();
            }

            @Override
            public void progress(double fraction) {
                work.progress(fraction);
            }
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
