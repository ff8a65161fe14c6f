package org.kinora.imaging.internal.io;

import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.PictureInfo;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.RasterFormat;

/** What a header says; see {@link PictureInfo}. */
record Stored(int width, int height, RasterFormat format, int pages, Metadata metadata) {
    PictureInfo info(PictureKind kind, long bytes) {
        return new PictureInfo(kind, width, height, format, pages, bytes, metadata);
    }
}
