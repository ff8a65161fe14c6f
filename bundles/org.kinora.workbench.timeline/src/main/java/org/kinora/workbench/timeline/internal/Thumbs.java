package org.kinora.workbench.timeline.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Small pictures of the first frames of picture clips; asked on the UI thread, read beside it. */
final class Thumbs implements AutoCloseable {
    private static final int HEIGHT = 72;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final MediaEngine media;
    private final Function<String, Optional<Path>> files;
    private final Display display;
    private final Backstage backstage;
    private final Runnable arrived;
    private final Map<String, Image> images = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private boolean closed;

    /** @param arrived is told on the UI thread when a picture has come */
    Thumbs(MediaEngine media, Function<String, Optional<Path>> files, Display display, Backstage backstage, Runnable arrived) {
        this.media = media;
        this.files = files;
        this.display = display;
        this.backstage = backstage;
        this.arrived = arrived;
    }

    Optional<Image> of(Clip clip, Rational rate) {
        AssetId asset = switch (clip.medium()) {
            case Medium.Footage footage -> footage.asset();
            case Medium.Still still -> still.asset();
            default -> null;
        };
        if (asset == null) return Optional.empty();
        long frame = Math.max(0, clip.in());
        String key = asset + "@" + frame;
        Image image = images.get(key);
        if (image == null && asked.add(key)) files.apply(asset.toString()).ifPresent(file -> backstage.run(() -> read(key, file, frame, rate)));
        return Optional.ofNullable(image);
    }

    private void read(String key, Path file, long frame, Rational rate) {
        try (ClipReader clip = media.openClip(file, new ClipView(HEIGHT * 16 / 9, HEIGHT, Rational.ZERO, Fit.CROP));
                FramePool pool = new FramePool(clip.width(), clip.height(), 1); YuvFrame into = pool.take()) {
            if (frame > 0) clip.seek(Rational.of(frame).dividedBy(rate));
            if (!clip.read(into)) return;
            int[] pixels = media.toPixels(into);
            ImageData data = new ImageData(into.width(), into.height(), 32, RGB);
            for (int y = 0; y < into.height(); y++) data.setPixels(0, y, into.width(), pixels, y * into.width());
            if (!display.isDisposed()) display.asyncExec(() -> keep(key, data));
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
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
