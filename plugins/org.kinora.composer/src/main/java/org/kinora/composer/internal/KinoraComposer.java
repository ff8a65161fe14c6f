package org.kinora.composer.internal;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.composer.internal.font.FontBand;
import org.kinora.composer.internal.font.SoundFont;
import org.kinora.composer.internal.score.Key;
import org.kinora.composer.internal.score.Moods;
import org.kinora.composer.internal.score.Score;
import org.kinora.composer.internal.score.Stem;
import org.kinora.composer.internal.score.Styles;
import org.kinora.composer.internal.score.Writer;
import org.kinora.composer.internal.synth.Band;
import org.kinora.composer.internal.synth.Orchestra;
import org.kinora.composer.internal.wave.Master;
import org.kinora.composer.internal.wave.Pcm;
import org.kinora.composer.internal.wave.Stereo;
import org.kinora.composer.internal.wave.Tape;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes and plays cues on this machine. Any number at once; one cue uses one thread and about 1 MB of memory a second of music. */
@Component(service = Composer.class)
public final class KinoraComposer implements Composer {
    static final int VERSION = 3;
    static final String EXTEND = "extend";
    static final String SOUND_FONT = "soundfont";
    static final String STEMS = "stems";

    private static final Rational LONGEST = Rational.of(900);
    private static final ModelCard CARD = new ModelCard("kinora.composer", "Kinora composer", VERSION, true, true,
            List.of("stems", "loop", "hits", "theme", "under-speech", "genre", "extend", "soundfont", "tempo-end"), List.of(),
                    Map.of("seconds", 900L),
            Parameters.MUSIC, "");

    private final Texts texts = Texts.beside(KinoraComposer.class);

    @Activate
    public KinoraComposer() {}

    @Override
    public ModelCard describe() {
        return CARD;
    }

    /**
     * Writes and plays a cue. The free parameters are those of {@link Parameters#MUSIC}.
     *
     * @throws org.kinora.api.work.Failure (INPUT) {@code music.length} when the length is not above 0 and at most 900 seconds; {@code extend.*} when
     *     the file to go on with cannot be gone on with; {@code font.*} when the sound font is none
     */
    @Override
    public Outcome generate(MusicRequest asked, Work work) {
        if (asked.length().samples(Stereo.RATE) <= 0 || asked.length().compareTo(LONGEST) > 0)
            throw texts.failure(Kind.INPUT, "music.length", asked.length().millis() / 1000.0);
        Extension extension = Extension.of(asked, work, texts);
        MusicRequest request = extension.request();
        Optional<AssetId> soundFont = Optional.of(request.parameters().getOrDefault(SOUND_FONT, "")).filter(named -> !named.isEmpty())
                .map(named -> Extension.asset(named, texts));
        if (soundFont.isEmpty()) return played(extension, Band.OWN, work);
        if (!work.assets().has(soundFont.get())) throw texts.failure(Kind.MISSING, "font.gone");
        try (SoundFont font = SoundFont.open(work.assets().file(soundFont.get()))) {
            FontBand band = new FontBand(font);
            Outcome outcome = played(extension, band, work);
            if (band.lacking().isEmpty()) return outcome;
            String lacking = band.lacking().stream().map(instrument -> instrument.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            return outcome.noting(texts.text("font.lacking", lacking));
        }
    }

    private Outcome played(Extension extension, Band band, Work work) {
        MusicRequest request = extension.request();
        Score score = Writer.write(request, extension.earlier());
        Orchestra orchestra = new Orchestra(request.underSpeech(), Math.clamp(request.intensity(), 0, 1000) / 1000.0, band, work::checkCancelled);
        boolean whole = request.parameters().getOrDefault(STEMS, "").equals("none");
        Map<Stem, Path> tapes = new EnumMap<>(Stem.class);
        int[] played = {0};
        Stereo music = orchestra.play(score, (stem, sound) -> {
            if (!whole) tapes.put(stem, Tape.write(sound, work.scratch().resolve(stem + ".raw")));
            work.progress(0.2 * ++played[0]);
        });
        Master master = extension.gain().map(gain -> orchestra.master(music, gain)).orElseGet(() -> orchestra.master(music, request.loop()));
        master.apply(music);
        Pcm sound = Pcm.of(music);
        Cue cue = Cue.of(request, extension.earlier(), master.gain());
        PartInfo info = new PartInfo.Sound(Stereo.RATE, 2, sound.length());
        Outcome outcome = Outcome.of("music", SoundFile.store("music", sound, cue.comment(), work), info);
        outcome = stems(outcome, sound, tapes, master, info, work);
        for (String note : extension.notes()) outcome = outcome.noting(note);
        return unknown(request, outcome);
    }

    /** Tells which words were not understood, and what was played instead. */
    private Outcome unknown(MusicRequest request, Outcome outcome) {
        Outcome told = outcome;
        if (!Moods.known(request.mood())) told = told.noting(texts.text("mood.unknown", request.mood()));
        if (!Styles.known(request.genre())) told = told.noting(texts.text("genre.unknown", request.genre()));
        if (!Key.known(request.key())) told = told.noting(texts.text("key.unknown", request.key()));
        return told;
    }

    /** Adds the stems. The last one is what is left of the whole, so that all of them add up to it exactly. */
    private static Outcome stems(Outcome music, Pcm whole, Map<Stem, Path> tapes, Master master, PartInfo info, Work work) {
        Outcome outcome = music;
        Pcm rest = whole;
        Iterator<Map.Entry<Stem, Path>> left = tapes.entrySet().iterator();
        while (left.hasNext()) {
            Map.Entry<Stem, Path> tape = left.next();
            work.checkCancelled();
            Pcm stem = rest;
            if (left.hasNext()) {
                Stereo sound = Tape.read(tape.getValue());
                master.apply(sound);
                stem = Pcm.of(sound);
                rest = rest.without(stem);
            }
            String name = tape.getKey().name().toLowerCase(Locale.ROOT);
            AssetId asset = SoundFile.store(name, stem, "", work);
            outcome = outcome.with("stems/" + name, asset, info);
        }
        return outcome;
    }
}
