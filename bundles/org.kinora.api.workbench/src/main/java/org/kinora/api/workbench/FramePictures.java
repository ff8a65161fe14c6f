package org.kinora.api.workbench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.asset.AssetId;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Pictures of single frames of clips and stills; asked on the UI thread, read on a thread beside it, what was asked for last first. */
public final class FramePictures implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FramePictures.class.getName());
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final MediaEngine media;
    private final Function<String, Optional<Path>> files;
    private final Display display;
    private final int height;
    private final Runnable arrived;
    private final Map<String, Image> images = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final ExecutorService reader = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            work -> Thread.ofPlatform().daemon().name("kinora-frames").unstarted(work));
    private final BlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
    private boolean closed;

    /**
     * @param files where an asset lies
     * @param height of the pictures in pixels; they are 16:9, what is beyond is cut off
     * @param arrived is told on the UI thread when a picture has come
     */
    public FramePictures(MediaEngine media, Function<String, Optional<Path>> files, Display display, int height, Runnable arrived) {
        this.media = media;
        this.files = files;
        this.display = display;
        this.height = height;
        this.arrived = arrived;
    }

    /** A frame, counted at a rate from the first one of the file; empty while it is read, and where it cannot be. It belongs to this. */
    public Optional<Image> of(AssetId asset, long frame, Rational rate) {
        String key = asset + "@" + Math.max(0, frame);
        Image image = images.get(key);
        if (image == null && !closed && asked.add(key)) files.apply(asset.toString()).ifPresent(file -> {
            waiting.addLast(() -> read(key, file, frame, rate));
            reader.execute(this::readNext);
        });
        return Optional.ofNullable(image);
    }

    /** What somebody looks at now was asked for last. */
    private void readNext() {
        Runnable next = waiting.pollLast();
        if (next != null) next.run();
    }

    private void read(String key, Path file, long frame, Rational rate) {
        try (ClipReader clip = media.openClip(file, new ClipView(height * 16 / 9 / 2 * 2, height, Rational.ZERO, Fit.CROP));
                FramePool pool = new FramePool(clip.width(), clip.height(), 1); YuvFrame into = pool.take()) {
            if (frame > 0) clip.seek(Rational.of(frame).dividedBy(rate));
            if (!clip.read(into)) return;
            int[] pixels = media.toPixels(into);
            ImageData data = new ImageData(into.width(), into.height(), 32, RGB);
            for (int y = 0; y < into.height(); y++) data.setPixels(0, y, into.width(), pixels, y * into.width());
            if (!display.isDisposed()) display.asyncExec(() -> keep(key, data));
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "a frame of " + file.getFileName() + " cannot be shown", unreadable);
        }
    }

    private void keep(String key, ImageData data) {
        if (closed) return;
        images.put(key, new Image(display, data));
        arrived.run();
    }

    @Override
    public void close() {
        closed = true;
        reader.shutdownNow();
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
