package org.kinora.composer.internal.synth;

import java.util.EnumMap;
import java.util.Map;
import org.kinora.composer.internal.score.Instrument;

/** The instruments of Kinora itself, made when first needed. */
final class OwnBand implements Band.Players {
    private final Map<Instrument, Voice> voices = new EnumMap<>(Instrument.class);

    @Override
    public Voice of(Instrument instrument) {
        return voices.computeIfAbsent(instrument, OwnBand::make);
    }

    private static Voice make(Instrument instrument) {
        return switch (instrument) {
            case PIANO -> new Piano(1, 0.7);
            case GRAND -> new Piano(0.15, 0.62);
            case EPIANO -> new Tine();
            case STRINGS -> new Tone(Timbre.strings());
            case VIOLIN -> new Tone(Timbre.violin());
            case SPICCATO -> new Tone(Timbre.spiccato());
            case TREMOLO -> new Tone(Timbre.tremolo());
            case CHOIR -> new Tone(Timbre.choir());
            case HORN -> new Tone(Timbre.horn());
            case TRUMPET -> new Tone(Timbre.trumpet());
            case FLUTE -> new Tone(Timbre.flute());
            case CLARINET -> new Tone(Timbre.clarinet());
            case WHISTLE -> new Tone(Timbre.whistle());
            case ACCORDION -> new Tone(Timbre.accordion());
            case BASS -> new Tone(Timbre.bass());
            case DRONE -> new Tone(Timbre.drone());
            case SUB -> new Tone(Timbre.sub());
            case LEAD -> new Tone(Timbre.lead());
            case PAD -> new Tone(Timbre.pad());
            case ARP -> new Tone(Timbre.arp());
            case PIZZICATO -> Plucked.pizzicato();
            case PLUCK -> Plucked.nylon();
            case STEEL -> Plucked.steel();
            case HARP -> Plucked.harp();
            case BANJO -> Plucked.banjo();
            case UPRIGHT -> Plucked.upright();
            case BELL -> Struck.celesta();
            case VIBES -> Struck.vibes();
            case MARIMBA -> Struck.marimba();
            case TIMPANI -> Struck.timpani();
            case WOOD -> Struck.wood();
            case BOOM -> new Drum(1.1, 0.5, 9, 0.25, 30, 240, false);
            case TOM -> new Drum(0.5, 0.4, 5, 0.5, 60, 900, false);
            case KICK -> new Drum(0.28, 0.8, 22, 0.25, 30, 3000, false);
            case SNARE -> new Drum(0.2, 0.2, 4, 1.1, 700, 8500, false);
            case BRUSH -> new Drum(0.16, 0, 0, 0.9, 1800, 8000, false);
            case SHAKER -> new Drum(0.09, 0, 0, 1.0, 4500, 11_000, false);
            case TICK -> new Drum(0.06, 0.24, 2, 0.9, 900, 5000, false);
            case SWELL -> new Drum(1, 0, 0, 0.6, 500, 7000, true);
            case CLAP -> new Clap();
            case HAT -> Cymbal.hat();
            case RIDE -> Cymbal.ride();
            case CRASH -> Cymbal.crash();
            case TAMBOURINE -> Cymbal.tambourine();
        };
    }
}
