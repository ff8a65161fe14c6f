package org.kinora.composer.internal;

import java.nio.file.Path;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.work.Work;
import org.kinora.composer.internal.wave.Pcm;
import org.kinora.composer.internal.wave.WavFile;

/** Puts finished sound into the store, through a file in the scratch folder. */
final class SoundFile {
    private SoundFile() {}

    static AssetId store(String name, Pcm sound, String comment, Work work) {
        Path file = work.scratch().resolve(name + ".wav");
        WavFile.write(sound, comment, file);
        return work.assets().put(file, "audio/wav", Origin.DERIVED, name + ".wav", true);
    }
}
