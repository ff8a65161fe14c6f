package org.kinora.production.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * Reads pictures as people have them: PNG, JPEG (upright, whichever way the camera was held), GIF, BMP, TIFF, else whatever the media engine reads.
 */
public final class PictureFile {
    private static final Texts TEXTS = Texts.beside(PictureFile.class);
    private static final int LEAST = 48;
    private static final long MOST = 120_000_000;

    private final MediaEngine media;

    public PictureFile(MediaEngine media) {
        this.media = media;
    }

    /**
     * The pixels of a file.
     *
     * @param name for failures
     */
    public Pixels read(Path file, String name, Work work) {
        BufferedImage image = open(file, name);
        if (image == null) image = open(converted(file, name, work), name);
        if (image == null) throw TEXTS.failure(Kind.INPUT, "picture.none", name);
        int w = image.getWidth();
        int h = image.getHeight();
        if (Math.min(w, h) < LEAST) throw TEXTS.failure(Kind.INPUT, "picture.small", name, LEAST, w, h);
        return Orientation.of(file).upright(new Pixels(w, h, image.getRGB(0, 0, w, h, null, 0, w)));
    }

    private static BufferedImage open(Path file, String name) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return null;
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST)
                    throw TEXTS.failure(Kind.INPUT, "picture.large", name, MOST / 1_000_000, reader.getWidth(0), reader.getHeight(0));
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw TEXTS.failure(Kind.DAMAGED, "picture.damaged", name, e);
        }
    }

    private Path converted(Path file, String name, Work work) {
        Path png = work.scratch().resolve("picture-" + Integer.toHexString(file.hashCode()) + ".png");
        try {
            Files.deleteIfExists(png);
            media.within(work).poster(file, Rational.ZERO, 0, png);
        } catch (Failure | IOException none) {
            throw TEXTS.failure(Kind.INPUT, "picture.none", name, none);
        }
        return png;
    }
}
