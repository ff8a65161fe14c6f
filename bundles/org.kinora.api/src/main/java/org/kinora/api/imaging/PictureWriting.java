package org.kinora.api.imaging;

/**
 * How a picture file is written.
 *
 * @param samples how numbers are kept where the kind can choose: PNG 8 or 16 bit, TIFF also float; others are 8 bit whatever it says
 * @param quality of JPEG and lossy WebP, 1 to 100; 0 for WebP without loss
 * @param metadata whether profile, EXIF, XMP, density and texts are written
 */
public record PictureWriting(PictureKind kind, Samples samples, int quality, boolean metadata) {
    public PictureWriting {
        if (quality < 0 || quality > 100 || quality == 0 && kind == PictureKind.JPEG) throw new IllegalArgumentException("quality " + quality);
    }

    /** As a kind keeps a picture best: no loss but for JPEG (quality 95), numbers as they are, float as 16 bit in PNG. */
    public static PictureWriting best(PictureKind kind, Samples samples) {
        Samples kept = switch (kind) {
            case PNG -> samples == Samples.F32 ? Samples.U16 : samples;
            case TIFF -> samples;
            case JPEG, WEBP -> Samples.U8;
        };
        return new PictureWriting(kind, kept, kind == PictureKind.JPEG ? 95 : 0, true);
    }

    /** The same with another quality. */
    public PictureWriting with(int otherQuality) {
        return new PictureWriting(kind, samples, otherQuality, metadata);
    }
}
