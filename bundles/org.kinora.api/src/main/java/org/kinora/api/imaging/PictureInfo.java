package org.kinora.api.imaging;

/**
 * What a picture file says of itself before any pixel is decoded.
 *
 * @param width columns as stored, before the orientation is applied
 * @param height rows as stored
 * @param format what {@link Pictures#read} would hand out
 * @param pages pictures in the file; the first one is read
 * @param fileBytes size of the file
 */
public record PictureInfo(PictureKind kind, int width, int height, RasterFormat format, int pages, long fileBytes, Metadata metadata) {
    /** Columns when it stands upright. */
    public int uprightWidth() {
        return metadata.orientation().swapsSides() ? height : width;
    }

    /** Rows when it stands upright. */
    public int uprightHeight() {
        return metadata.orientation().swapsSides() ? width : height;
    }

    /** Bytes of its pixels once they are read. */
    public long pixelBytes() {
        return (long) width * height * format.planes() * format.samples().bytes();
    }
}
