package org.kinora.api.imaging;

import java.nio.file.Path;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Picture files in and out: PNG, JPEG, WebP and TIFF; implemented by the platform, called by operations, plug-ins and views on any platform thread.
 *
 * <p>Sizes are read from a file's header and held against the work's budget before anything is decoded: a file that lies, that is cut short or that
 * is no
 * picture ends in a {@link org.kinora.api.work.Failure}, never in more memory than its pixels take twice. Whole numbers are handed out as sRGB (a
 * colour profile
 * is kept beside them, unapplied), float ones as linear light; 16 bit and float stay what they are. Alpha is straight.
 */
@ProviderType
public interface Pictures {
    /** What a file says of itself; no pixel is decoded. */
    PictureInfo info(Path file);

    /**
     * Reads the first picture of a file. The caller closes it.
     *
     * @throws org.kinora.api.work.Failure MISSING when there is no such file, INPUT when it is of no known kind or too large, DAMAGED when it is cut
     * short or
     *     broken, EXHAUSTED when the budget cannot hold it
     */
    Picture read(Path file, PictureReading how, Work work);

    /** Reads it upright. */
    default Picture read(Path file, Work work) {
        return read(file, PictureReading.USUAL, work);
    }

    /** Reads an asset of the work upright. */
    default Picture read(AssetId asset, Work work) {
        return read(work.assets().file(asset), PictureReading.USUAL, work);
    }

    /**
     * Writes a picture beside its name and puts it there in one step, so that no reader meets half a file. Linear light is coded as sRGB where
     * numbers are whole;
     * alpha goes where the kind has none, over black.
     */
    void write(Picture picture, Path file, PictureWriting how, Work work);

    /**
     * Writes it as the file's name says, as well as that kind keeps it.
     *
     * @throws org.kinora.api.work.Failure INPUT when the name promises no kind that Kinora writes
     */
    void write(Picture picture, Path file, Work work);

    /** Writes a picture into the work's assets. */
    AssetId store(Picture picture, PictureWriting how, Origin origin, String name, Work work);

    /** Stores pixels as PNG that can be made again, as 8 or 16 bit. */
    default AssetId store(Raster raster, String name, Work work) {
        return store(Picture.of(raster), PictureWriting.best(PictureKind.PNG, raster.format().samples()), Origin.DERIVED, name, work);
    }

    /** Reads coverage: the alpha of a picture where it has one that says anything, else its brightness, white for all. */
    Mask readMask(Path file, Work work);

    /** Writes coverage as a grey picture, white for all. */
    void writeMask(Mask mask, Path file, Work work);

    /** Stores coverage as a grey PNG that can be made again. */
    AssetId storeMask(Mask mask, String name, Work work);
}
