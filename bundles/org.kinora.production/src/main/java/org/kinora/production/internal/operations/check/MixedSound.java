package org.kinora.production.internal.operations.check;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.film.Cut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundReader;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Work;

/** The finished mix of the newest build, piece by piece. */
final class MixedSound {
    private final OpenProject project;
    private final MediaEngine media;
    private final Optional<Outcome.Part> mix;

    MixedSound(OpenProject project, Results results, MediaEngine media) {
        this.project = project;
        this.media = media;
        mix = results.history("film/mix").stream().findFirst().map(stored -> stored.outcome().part("mix")).filter(part -> project.assets().has(part.asset()));
    }

    /** Whether it is the sound of a cut and not of an older one of another length. */
    boolean fits(Cut cut) {
        return mix.isPresent() && mix.get().info() instanceof PartInfo.Sound sound && Math.abs(sound.samples() - cut.samples()) < Cut.SAMPLE_RATE / 10;
    }

    Sound part(long from, long length, Work work) {
        Path file = project.assets().file(mix.orElseThrow().asset());
        float[][] samples = new float[2][Math.toIntExact(Math.max(1, length))];
        try (SoundReader reader = media.within(work).openSound(file, Cut.SAMPLE_RATE, 2)) {
            reader.seek(Math.max(0, from));
            int read = 0;
            while (read < samples[0].length) {
                int count = reader.read(samples, read, samples[0].length - read);
                if (count <= 0) break;
                read += count;
            }
        }
        return new Sound(Cut.SAMPLE_RATE, samples);
    }
}
