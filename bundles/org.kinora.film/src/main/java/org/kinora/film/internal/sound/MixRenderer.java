package org.kinora.film.internal.sound;

import java.nio.file.Path;
import java.util.EnumSet;
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
        Balance balance = new Balance(sounds);
        Master master = new Master(request.loudness() / 100.0, request.truePeak() / 100.0 - AAC_ROOM);
        PartInfo.Sound info = new PartInfo.Sound(Sounds.RATE, 2, request.samples());
        try (SampleFile scratch = new SampleFile(work.scratch().resolve("mix.f32"))) {
            Loudness measured = collect(request, sounds, balance, scratch, work.part(0, 0.5));
            Path file = work.scratch().resolve("mix.wav");
            double gain = master.render(() -> cancellable(scratch.read(), work), measured, () -> new WaveTake(media.writeSound(file, WAVE)));
            Outcome outcome = Outcome.of("mix", work.assets().put(file, "audio/wav", Origin.DERIVED, "mix.wav", true), info);
            work.progress(0.8);
            if (!request.stems()) return outcome;
            for (Map.Entry<String, Set<Role>> stem : stems().entrySet()) {
                try (Mixer mixer = new Mixer(request, sounds, balance, stem.getValue())) {
                    outcome = outcome.with("stems/" + stem.getKey(), write(stem.getKey(), cancellable(mixer, work), master, gain, work), info);
                }
            }
            return outcome;
        }
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

    private AssetId write(String name, Stream sound, Master master, double gain, Work work) {
        Path file = work.scratch().resolve(name + ".wav");
        try (SoundWriter writer = media.writeSound(file, WAVE)) {
            master.apply(sound, gain, block -> writer.write(block.samples, 0, block.length));
            writer.finish();
        }
        return work.assets().put(file, "audio/wav", Origin.DERIVED, name + ".wav", true);
    }

    private static Stream cancellable(Stream sound, Work work) {
        return block -> {
            work.checkCancelled();
            return sound.next(block);
        };
    }
}
