package org.kinora.film.internal.sound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Role;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.work.Work;

/**
 * Mixes the sound of a film: all parts into a scratch file with the meter beside it, then at the wanted loudness into a WAV. Memory does not grow
 * with the film.
 */
public record MixRenderer(MediaEngine media) {
    /** 16 bits: what rounding adds lies 80 dB below the film, far below what AAC adds, and six hours fit into one file. */
    private static final SoundFormat WAVE = new SoundFormat(SoundFormat.Coding.WAV16, Sounds.RATE, 2);
    /** AAC moves peaks upwards; this leaves it room, in dB. */
    private static final double AAC_ROOM = 0.6;

    public Outcome render(MixRequest request, Work work) {
        Sounds sounds = new Sounds(media, work.assets());
        Balance balance = new Balance(new Measured(sounds)::loudness);
        Master master = new Master(request.loudness() / 100.0, request.truePeak() / 100.0 - AAC_ROOM);
        PartInfo.Sound info = new PartInfo.Sound(Sounds.RATE, 2, request.samples());
        try (SampleFile scratch = new SampleFile(work.scratch().resolve("mix.f32"))) {
            Loudness measured = collect(request, sounds, balance, scratch, work.part(0, 0.5));
            Path file = work.scratch().resolve("mix.wav");
            double gain = master.render(() -> cancellable(scratch.read(), work), measured, () -> new WaveTake(media.writeSound(file, WAVE)));
            if (!request.stems()) return Outcome.of("mix", stored("mix", file, work), info);
            return stems(request, sounds, balance, scratch, new StemWriter(gain, master.truePeak()), work, info);
        }
    }

    /** The parts and, in the place of the mix that found the gain, their sum. */
    private Outcome stems(MixRequest request, Sounds sounds, Balance balance, SampleFile scratch, StemWriter writer, Work work, PartInfo.Sound info) {
        work.progress(0.8);
        List<Mixer> mixers = new ArrayList<>();
        Map<String, WaveTake> takes = new TreeMap<>();
        try {
            List<StemWriter.Stem> parts = new ArrayList<>();
            for (Map.Entry<String, Set<Role>> stem : stems().entrySet()) {
                Mixer mixer = new Mixer(request, sounds, balance, stem.getValue());
                mixers.add(mixer);
                takes.put(stem.getKey(), new WaveTake(media.writeSound(wave(stem.getKey(), work), WAVE)));
                parts.add(new StemWriter.Stem(mixer, takes.get(stem.getKey())));
            }
            takes.put("mix", new WaveTake(media.writeSound(wave("mix", work), WAVE)));
            writer.write(cancellable(scratch.read(), work), parts, takes.get("mix"));
            for (WaveTake take : takes.values()) take.writer().finish();
        } finally {
            mixers.forEach(Mixer::close);
            takes.values().forEach(take -> take.writer().close());
        }
        Outcome outcome = Outcome.of("mix", stored("mix", wave("mix", work), work), info);
        for (String stem : stems().keySet()) outcome = outcome.with("stems/" + stem, stored(stem, wave(stem, work), work), info);
        return outcome;
    }

    private static Path wave(String name, Work work) {
        return work.scratch().resolve(name + ".wav");
    }

    private static AssetId stored(String name, Path file, Work work) {
        return work.assets().put(file, "audio/wav", Origin.DERIVED, name + ".wav", true);
    }

    private static Map<String, Set<Role>> stems() {
        Map<String, Set<Role>> stems = new TreeMap<>();
        stems.put("dialogue", EnumSet.of(Role.DIALOGUE));
        stems.put("music", EnumSet.of(Role.MUSIC));
        stems.put("effects", EnumSet.of(Role.EFFECTS, Role.AMBIENCE));
        return stems;
    }

    private static Loudness collect(MixRequest request, Sounds sounds, Balance balance, SampleFile scratch, Work work) {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        long done = 0;
        try (Mixer mixer = new Mixer(request, sounds, balance, EnumSet.range(Role.DIALOGUE, Role.AMBIENCE))) {
            while (mixer.next(block)) {
                work.checkCancelled();
                meter.add(block);
                scratch.write(block);
                done += block.length;
                work.progress((double) done / request.samples());
            }
        }
        return meter.result();
    }

    private record WaveTake(SoundWriter writer) implements Master.Take {
        @Override
        public void write(Block block) {
            writer.write(block.samples, 0, block.length);
        }

        @Override
        public void close() {
            try (writer) {
                writer.finish();
            }
        }
    }

    private static Stream cancellable(Stream sound, Work work) {
        return block -> {
            work.checkCancelled();
            return sound.next(block);
        };
    }
}
