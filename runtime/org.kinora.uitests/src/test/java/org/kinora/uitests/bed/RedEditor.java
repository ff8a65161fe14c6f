package org.kinora.uitests.bed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.EditRequest;
import org.kinora.api.generate.ImageEditor;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.work.Work;

/** Paints everything red, as a plug-in would; asked to wait for ever it does so until it is stopped. */
public final class RedEditor implements ImageEditor {
    @Override
    public ModelCard describe() {
        return ModelCard.local("test.red", "Red paint", 1);
    }

    @Override
    public Outcome generate(EditRequest request, Work work) {
        work.progress(0.4);
        while (request.prompt().equals("wait for ever")) {
            work.checkCancelled();
            LockSupport.parkNanos(5_000_000);
        }
        try {
            BufferedImage picture = ImageIO.read(work.assets().file(request.picture()).toFile());
            for (int y = 0; y < picture.getHeight(); y++) for (int x = 0; x < picture.getWidth(); x++) picture.setRGB(x, y, 0xE02010);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Outcome.of("image", work.assets().put(png.toByteArray(), "image/png", Origin.DERIVED, "red.png"),
                    PartInfo.Picture.opaque(picture.getWidth(), picture.getHeight()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
