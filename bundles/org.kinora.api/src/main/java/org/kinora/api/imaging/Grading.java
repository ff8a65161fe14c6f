package org.kinora.api.imaging;

import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes the colours of pictures by tables, and makes tables: from {@code .cube} files, from a picture that another shall look like, from a cast
 * that shall go;
 * implemented by the platform, called by operations, film and views on any thread.
 */
@ProviderType
public interface Grading {
    /**
     * Reads a {@code .cube} text (Adobe Cube LUT 1.0; Resolve's input ranges, too).
     *
     * @throws org.kinora.api.work.Failure (INPUT) that names the line where it is not one
     */
    ColourTable read(String text);

    /** Writes a {@code .cube} text that {@link #read} reads again as the same table. */
    String write(ColourTable table);

    /**
     * Puts every pixel through a table; lattices are read by tetrahedra. Alpha stays.
     *
     * @param from coded light of three channels
     * @param to of the same size and format, may be {@code from}
     */
    void apply(ColourTable table, Raster from, Raster to, Work work);

    /**
     * The lattice that gives a picture the colours of another: mean and spread of OKLab are carried over, colours that no screen shows lose
     * saturation rather than
     * being cut.
     *
     * @param strength permille: 0 changes nothing, 1000 carries all of it
     */
    ColourTable match(Raster picture, Raster reference, int strength, Work work);

    /**
     * The curves that take the cast of the light from a picture: red and blue against green, without brightening white beyond white.
     *
     * @param neutral what shall be grey, 0xRRGGBB as it is now; -1 to guess it from the whole picture
     */
    ColourTable balance(Raster picture, int neutral, Work work);
}
