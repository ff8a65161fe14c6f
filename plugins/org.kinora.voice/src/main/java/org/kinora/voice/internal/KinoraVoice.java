package org.kinora.voice.internal;

import java.util.List;
import java.util.Locale;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.story.Delivery;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.line.Performance;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voice.internal.manner.Feelings;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.internal.sound.Treatment;
import org.kinora.voice.internal.text.English;
import org.kinora.voice.internal.text.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Speaks English lines on this machine. Any number of lines at once; the first one starts MaryTTS. */
@Component(service = Speaker.class)
public final class KinoraVoice implements Speaker {
    private static final ModelCard CARD = ModelCard.local("kinora.voice", "Kinora voice (English)", 3, "phonemes", "words", "emotion", "treatment",
            "together").speaking("en");

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
        boolean silent = reading.sentences().isEmpty();
        Outcome outcome = (silent ? Performance.silence() : spoken(request, reading, work)).store(work);
        if (silent) outcome = outcome.noting(texts.text("voice.silent", shortened(request.text())));
        return noted(outcome, request.delivery(), request.text(), reading.unspeakable());
    }

    private Performance spoken(SpeechRequest request, Reading reading, Work work) {
        Treatment treatment = Treatment.named(request.delivery().treatment());
        Manner manner = Manner.of(request.voice(), request.delivery());
        Cast cast = new Cast(engine, reading.sentences(), work);
        Recital recital = treatment == Treatment.TOGETHER ? cast.together(manner) : cast.alone(manner);
        return Performance.of(recital, treatment, manner.level(), work::checkCancelled);
    }

    private Outcome noted(Outcome outcome, Delivery delivery, String text, List<String> unspeakable) {
        Outcome noted = outcome;
        if (!unspeakable.isEmpty()) noted = noted.noting(texts.text("voice.unspeakable", String.join(", ", unspeakable)));
        if (Feelings.of(delivery.emotion()).isEmpty()) noted = noted.noting(texts.text("voice.feeling", delivery.emotion()));
        if (delivery.treatment().equals("sung")) noted = noted.noting(texts.text("voice.sung", shortened(text)));
        return noted;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
