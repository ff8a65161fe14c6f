package org.kinora.composer.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.generate.Sounding;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.composer.internal.ambience.Soundscape;
import org.kinora.composer.internal.effect.Effects;
import org.kinora.composer.internal.effect.Heard;
import org.kinora.composer.internal.wave.Loudness;
import org.kinora.composer.internal.wave.Master;
import org.kinora.composer.internal.wave.Pcm;
import org.kinora.composer.internal.wave.Stereo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Makes room tone, ambience and sound effects on this machine. Any number at once; each uses one thread. */
@Component(service = SoundMaker.class)
public final class KinoraSound implements SoundMaker {
    private static final int VERSION = 3;
    private static final Rational LONGEST = Rational.of(900);
    private static final double NEAR = -23;
    private static final double FAR = -44;
    private static final float CEILING = (float) StrictMath.pow(10, -3.0 / 20);

    private final Effects effects = new Effects();
    private final ModelCard card = new ModelCard("kinora.sound", "Kinora sound", VERSION, true, true, List.of("loop", "effects", "words", "rooms"),
            List.of(), Map.of("seconds", 900L), Parameters.sound(effects, Soundscape.kinds()), "");
    private final Texts texts = Texts.beside(KinoraSound.class);

    @Activate
    public KinoraSound() {}

    @Override
    public ModelCard describe() {
        return card;
    }

    /**
     * Makes a sound. The kind is the name of an effect or ambience, or words such as {@code "heavy door closes in a stone hall"}; what is not known
     * becomes room tone, with a note. A loop is a background and an ambience where both are known; anything else an effect. The free parameters are
     * those of {@link Parameters#sound}.
     *
     * @throws org.kinora.api.work.Failure (INPUT, {@code sound.length}) when the length is not above 0 and at most 900 seconds
     */
    @Override
    public Outcome generate(SoundRequest request, Work work) {
        long samples = request.length().samples(Stereo.RATE);
        if (samples <= 0 || request.length().compareTo(LONGEST) > 0)
            throw texts.failure(Kind.INPUT, "sound.length", request.length().millis() / 1000.0);
        String level = request.parameters().getOrDefault("level", "");
        boolean background = level.equals("background") || request.loop() && !level.equals("foreground");
        Optional<Heard> effect = effects.find(request.kind(), request.place())
                .map(heard -> effects.in(request.parameters().getOrDefault("room", ""), heard));
        boolean ambience = effect.isEmpty() || background && Soundscape.knows(request.kind(), request.place());
        Stereo sound = ambience ? ambience(request, (int) samples, level, work)
                : effect(effect.get(), request, (int) samples, background, work);
        work.progress(0.8);
        Outcome outcome = Outcome.of("sound", SoundFile.store("sound", Pcm.of(sound), "", work), new PartInfo.Sound(Stereo.RATE, 2, samples));
        boolean known = effect.isPresent() || Soundscape.knows(request.kind(), request.place());
        return known ? outcome : outcome.noting(texts.text("sound.unknown", request.kind().isBlank() ? request.place() : request.kind()));
    }

    /** By the words of the action; the same words with other places are the same sounds, made for their rooms. */
    @Override
    public List<Sounding> hear(String action, String place, String ambience) {
        return effects.hear(action, ambience);
    }

    private static Stereo ambience(SoundRequest request, int samples, String level, Work work) {
        Stereo sound = Soundscape.render(request.kind(), request.place(), samples, request.loop(), request.seed(), work::checkCancelled);
        if (level.equals("foreground")) levelled(sound, NEAR, request.loop());
        return sound;
    }

    private static Stereo effect(Heard heard, SoundRequest request, int samples, boolean background, Work work) {
        Stereo sound = heard.perform(samples, request.loop(), request.seed(), work::checkCancelled);
        if (background) levelled(sound, FAR, request.loop());
        return sound;
    }

    private static void levelled(Stereo sound, double wanted, boolean loop) {
        double loudness = Loudness.of(sound);
        if (loudness > -70) Master.of(sound, (float) StrictMath.pow(10, (wanted - loudness) / 20), CEILING, loop).apply(sound);
    }
}
