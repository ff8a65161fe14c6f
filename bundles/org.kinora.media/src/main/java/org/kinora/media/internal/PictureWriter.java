package org.kinora.media.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.kinora.api.media.YuvFrame;

/** Writes frames as PNG or JPEG. */
final class PictureWriter {
    private static final float JPEG_QUALITY = 0.92f;

    private PictureWriter() { }

    static void write(YuvFrame frame, Path picture) {
        String name = picture.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean png = name.endsWith(".png");
        if (!png && !name.endsWith(".jpg") && !name.endsWith(".jpeg")) throw Faults.pictureName(picture);
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, frame.width(), frame.height(), Bt709.toPixels(frame), 0, frame.width());
        PartFile file = new PartFile(picture);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        try (FileImageOutputStream out = new FileImageOutputStream(file.path().toFile())) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            if (!png) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(JPEG_QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException fault) {
            file.drop();
            throw Faults.unwritable(picture, fault);
        } finally {
            writer.dispose();
        }
        file.keep();
    }
}
