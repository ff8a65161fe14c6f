package org.kinora.media.internal.operations;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.media.FilmStrip;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** A film strip as an asset. */
record PictureStrip(int width, int height, AssetId picture) {
    private static final Texts TEXTS = Texts.beside(PictureStrip.class);

    static PictureStrip of(MediaEngine media, Path clip, FilmStrip strip, Context context) {
        FramePixels made = media.within(context.work()).strip(clip, strip);
        BufferedImage image = new BufferedImage(made.width(), made.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, made.width(), made.height(), made.pixels(), 0, made.width());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new PictureStrip(made.width(), made.height(), context.work().assets().put(bytes.toByteArray(), "image/png", Origin.DERIVED,
                clip.getFileName() + ".png"));
    }

    /** Times evenly spread over a clip. */
    static List<Rational> times(MediaEngine media, Path clip, int count) {
        Rational duration = media.probe(clip).duration();
        if (count > 1 && duration.signum() <= 0) throw TEXTS.failure(Kind.INPUT, "file.still", clip);
        return FilmStrip.evenly(duration, count);
    }
}
