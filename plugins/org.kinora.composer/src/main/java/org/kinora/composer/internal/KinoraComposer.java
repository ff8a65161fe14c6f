package org.kinora.composer.internal;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.composer.internal.score.Stem;
import org.kinora.composer.internal.score.Writer;
import org.kinora.composer.internal.synth.Orchestra;
import org.kinora.composer.internal.wave.Stereo;
import org.kinora.composer.internal.wave.Tape;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes and plays short cues on this machine. Any number at once; one cue uses one thread and about 0.8 MB of memory a second. */
@Component(service = Composer.class)
public final class KinoraComposer implements Composer {
    private static final Rational LONGEST = Rational.of(900);
    private static final ModelCard CARD = new ModelCard("kinora.composer", "Kinora composer", 1, true, true,
            List.of("stems", "loop", "hits", "theme", "under-speech"), List.of(), Map.of("seconds", 900L), "", "");

    private final Texts texts = Texts.beside(KinoraComposer.class);

    @Activate
    public KinoraComposer() {}

    @Override
    public ModelCard describe() {
        return CARD;
    }

    /**
     * Writes and plays a cue. The parameter {@code stems} set to {@code none} leaves the stems out.
     *
     * @throws org.kinora.api.work.Failure (INPUT, {@code music.length}) when the length is not above 0 and at most 900 seconds
     */
    @Override
    public Outcome generate(MusicRequest request, Work work) {
        if (request.length().samples(Stereo.RATE) <= 0 || request.length().compareTo(LONGEST) > 0)
            throw texts.failure(Kind.INPUT, "music.length", request.length().millis() / 1000.0);
        double intensity = Math.clamp(request.intensity(), 0, 1000) / 1000.0;
        Orchestra orchestra = new Orchestra(request.loop(), request.underSpeech(), intensity, work::checkCancelled);
        boolean whole = request.parameters().getOrDefault("stems", "").equals("none");
        Map<Stem, Path> tapes = new EnumMap<>(Stem.class);
        Orchestra.Recording recording = orchestra.play(Writer.write(request), (stem, sound) -> {
            if (!whole) tapes.put(stem, Tape.write(sound, work.scratch().resolve(stem + ".raw")));
        });
        work.progress(0.8);
        PartInfo info = new PartInfo.Sound(Stereo.RATE, 2, recording.whole().length());
        Outcome outcome = Outcome.of("music", SoundFile.store("music", recording.whole(), work), info);
        for (Map.Entry<Stem, Path> tape : tapes.entrySet()) {
            work.checkCancelled();
            Stereo stem = Tape.read(tape.getValue());
            stem.scale(recording.gain());
            String name = tape.getKey().name().toLowerCase(Locale.ROOT);
            outcome = outcome.with("stems/" + name, SoundFile.store(name, stem, work), info);
        }
        return outcome;
    }
}
