package org.kinora.film.internal.sound;

import java.nio.file.Path;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;

/**
 * Opens sounds as stereo at 48 kHz.
 *
 * @param files where an asset lies
 */
public record Sounds(MediaEngine media, Function<AssetId, Path> files) {
    static final int RATE = 48_000;

    /** The sounds of a project. */
    public Sounds(MediaEngine media, AssetStore assets) {
        this(media, assets::file);
    }

    public Opened open(AssetId asset) {
        return new Opened(media.openSound(files.apply(asset), RATE, 2));
    }

    /** One open sound; belongs to one thread. */
    public record Opened(SoundReader reader) implements Stream, AutoCloseable {
        @Override
        public boolean next(Block block) {
            return next(block, Block.SIZE);
        }

        boolean next(Block block, int most) {
            block.length = reader.read(block.samples, 0, most);
            return block.length > 0;
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
