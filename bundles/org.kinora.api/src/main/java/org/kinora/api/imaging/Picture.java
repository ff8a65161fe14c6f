package org.kinora.api.imaging;

/** Pixels with what their file says of them; closes its raster. */
public record Picture(Raster raster, Metadata metadata) implements AutoCloseable {
    /** Pixels of which nothing more is known. */
    public static Picture of(Raster raster) {
        return new Picture(raster, Metadata.NONE);
    }

    @Override
    public void close() {
        raster.close();
    }
}
