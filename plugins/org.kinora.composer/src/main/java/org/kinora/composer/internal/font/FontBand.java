package org.kinora.composer.internal.font;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.composer.internal.score.Instrument;
import org.kinora.composer.internal.synth.Band;
import org.kinora.composer.internal.synth.Voice;

/** The instruments of a SoundFont; what it lacks is played by Kinora's own. */
public final class FontBand implements Band {
    private final SoundFont font;
    private final Set<Instrument> lacking = EnumSet.noneOf(Instrument.class);

    public FontBand(SoundFont font) {
        this.font = font;
    }

    @Override
    public Players players() {
        Players own = Band.OWN.players();
        Map<Instrument, Voice> known = new EnumMap<>(Instrument.class);
        return instrument -> known.computeIfAbsent(instrument, wanted -> sampled(wanted).orElseGet(() -> {
            lacking.add(wanted);
            return own.of(wanted);
        }));
    }

    private Optional<Voice> sampled(Instrument instrument) {
        if (instrument == Instrument.SWELL || instrument == Instrument.TIMPANI) return Optional.empty();
        if (!instrument.drum()) return font.program(instrument.program()).map(zones -> new Sampler(font, zones, -1));
        return font.drums().map(zones -> new Sampler(font, zones, instrument.program())).filter(Sampler::sounds).map(Voice.class::cast);
    }

    /** The instruments that were asked for and are not in the font, after the piece was played. */
    public Set<Instrument> lacking() {
        return lacking;
    }
}
