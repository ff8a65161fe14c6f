package org.kinora.workbench.board.internal.frames;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Writes a frame of a clip as a picture of its own. */
record FrameFile(MediaEngine media) {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    /**
     * As PNG in a folder of its own, in the size of the film; any thread but the window's.
     *
     * @param frame counted at {@code rate} from the first one of the file
     */
    Path write(Path clip, long frame, Rational rate, int width, int height, String name) {
        try (ClipReader reader = media.openClip(clip, new ClipView(width / 2 * 2, height / 2 * 2, Rational.ZERO, Fit.CROP));
                FramePool pool = new FramePool(reader.width(), reader.height(), 1); YuvFrame into = pool.take()) {
            if (frame > 0) reader.seek(Rational.of(frame).dividedBy(rate));
            reader.read(into);
            int[] pixels = media.toPixels(into);
            ImageData data = new ImageData(into.width(), into.height(), 24, RGB);
            for (int y = 0; y < into.height(); y++) data.setPixels(0, y, into.width(), pixels, y * into.width());
            Path file = Files.createTempDirectory("kinora-frame").resolve(name + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
