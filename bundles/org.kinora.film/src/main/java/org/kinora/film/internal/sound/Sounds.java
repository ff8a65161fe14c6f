package org.kinora.film.internal.sound;

import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;

/** Opens sounds of a project as stereo at 48 kHz. */
public record Sounds(MediaEngine media, AssetStore assets) {
    static final int RATE = 48_000;

    public Opened open(AssetId asset) {
        return new Opened(media.openSound(assets.file(asset), RATE, 2));
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
