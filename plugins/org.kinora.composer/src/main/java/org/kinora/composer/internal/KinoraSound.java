package org.kinora.composer.internal;

import java.util.List;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.composer.internal.ambience.Soundscape;
import org.kinora.composer.internal.wave.Stereo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Makes room tone, ambience and simple effects on this machine. Any number at once; each uses one thread. */
@Component(service = SoundMaker.class)
public final class KinoraSound implements SoundMaker {
    private static final Rational LONGEST = Rational.of(900);
    private static final ModelCard CARD = new ModelCard("kinora.sound", "Kinora sound", 1, true, true, List.of("loop"), List.of(),
            Map.of("seconds", 900L), "", "");

    private final Texts texts = Texts.beside(KinoraSound.class);

    @Activate
    public KinoraSound() {}

    @Override
    public ModelCard describe() {
        return CARD;
    }

    /**
     * Makes a sound; an unknown kind becomes room tone, with a note.
     *
     * @throws org.kinora.api.work.Failure (INPUT, {@code sound.length}) when the length is not above 0 and at most 900 seconds
     */
    @Override
    public Outcome generate(SoundRequest request, Work work) {
        long samples = request.length().samples(Stereo.RATE);
        if (samples <= 0 || request.length().compareTo(LONGEST) > 0) throw texts.failure(Kind.INPUT, "sound.length", request.length()
                .millis() / 1000.0);
        Soundscape scape = Soundscape.render(request.kind(), request.place(), (int) samples, request.loop(), request.seed(), work::checkCancelled);
        work.progress(0.8);
        AssetId sound = SoundFile.store("sound", org.kinora.composer.internal.wave.Pcm.of(scape.sound()), "", work);
        Outcome outcome = Outcome.of("sound", sound, new PartInfo.Sound(Stereo.RATE, 2, samples));
        return scape.known() ? outcome : outcome.noting(texts.text("sound.unknown", request.kind().isBlank() ? request.place() : request.kind()));
    }
}
