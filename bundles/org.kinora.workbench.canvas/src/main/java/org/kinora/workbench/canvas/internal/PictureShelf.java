package org.kinora.workbench.canvas.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.kinora.canvas.Wall;
import org.kinora.gl.Drawing;
import org.kinora.gl.Picture;

/**
 * Pictures of assets in three sizes, read beside the window and given to the device when it draws next; those not seen for longest go first.
 *
 * <p>UI thread; only reading is done elsewhere.
 */
final class PictureShelf implements Wall, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PictureShelf.class.getName());
    private static final int[] WIDTHS = {128, 512, 1920};
    private static final int[] MOST = {6000, 160, 12};

    private record Key(String asset, int size) {}

    private record Read(Key key, int width, int height, int[] pixels) {}

    private final Display display;
    private final Function<String, Optional<Path>> files;
    private final Runnable arrived;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().daemon().name("kinora-canvas")
            .unstarted(work));
    private final Map<Key, Picture> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private final int[] held = new int[WIDTHS.length];
    private final Set<Key> asked = new HashSet<>();
    private final Deque<Read> read = new ArrayDeque<>();

    /** @param arrived is told on the UI thread when a picture was read */
    PictureShelf(Display display, Function<String, Optional<Path>> files, Runnable arrived) {
        this.display = display;
        this.files = files;
        this.arrived = arrived;
    }

    @Override
    public Optional<Picture> picture(String asset, int pixels) {
        int wanted = pixels <= WIDTHS[0] * 1.3 ? 0 : pixels <= WIDTHS[1] * 1.3 ? 1 : 2;
        ask(new Key(asset, wanted));
        for (int size = wanted; size >= 0; size--) {
            Picture found = pictures.get(new Key(asset, size));
            if (found != null) return Optional.of(found);
        }
        for (int size = wanted + 1; size < WIDTHS.length; size++) {
            Picture found = pictures.get(new Key(asset, size));
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /** Gives what was read to the device; its context is current. */
    void hang(Drawing drawing) {
        for (Read next = read.poll(); next != null; next = read.poll()) {
            pictures.put(next.key, drawing.picture(next.width, next.height, next.pixels));
            held[next.key.size]++;
            if (held[next.key.size] > MOST[next.key.size]) dropOldest(next.key.size);
        }
    }

    private void dropOldest(int size) {
        Key oldest = pictures.keySet().stream().filter(key -> key.size == size).findFirst().orElseThrow();
        pictures.remove(oldest).close();
        held[size]--;
        asked.remove(oldest);
    }

    private void ask(Key key) {
        if (!asked.add(key)) return;
        files.apply(key.asset).ifPresent(file -> reader.execute(() -> load(key, file)));
    }

    private void load(Key key, Path file) {
        try {
            ImageData full = new ImageData(file.toString());
            int width = Math.min(full.width, WIDTHS[key.size]);
            int height = Math.max(1, Math.round((float) full.height * width / full.width));
            ImageData small = halved(full, width).scaledTo(width, height);
            Read done = new Read(key, width, height, pixels(small));
            if (!display.isDisposed()) display.asyncExec(() -> {
                read.add(done);
                arrived.run();
            });
        } catch (SWTException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "cannot show " + file, unreadable);
        }
    }

    /** Means of four until less than two times too wide: what scales afterwards takes single pixels, which alone would flicker. */
    private static ImageData halved(ImageData data, int width) {
        ImageData half = data;
        while (half.width >= 2 * width && half.height >= 2) half = half(half);
        return half;
    }

    private static ImageData half(ImageData data) {
        ImageData half = new ImageData(data.width / 2, data.height / 2, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] upper = new int[data.width];
        int[] lower = new int[data.width];
        PaletteData palette = data.palette;
        for (int y = 0; y < half.height; y++) {
            data.getPixels(0, 2 * y, data.width, upper, 0);
            data.getPixels(0, 2 * y + 1, data.width, lower, 0);
            for (int x = 0; x < half.width; x++) {
                int a = rgb(palette, upper[2 * x]);
                int b = rgb(palette, upper[2 * x + 1]);
                int c = rgb(palette, lower[2 * x]);
                int d = rgb(palette, lower[2 * x + 1]);
                int red = (a >> 16) + (b >> 16) + (c >> 16) + (d >> 16) >> 2;
                int green = (a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255) >> 2;
                int blue = (a & 255) + (b & 255) + (c & 255) + (d & 255) >> 2;
                half.setPixel(x, y, red << 16 | green << 8 | blue);
            }
        }
        return half;
    }

    private static int rgb(PaletteData palette, int pixel) {
        if (!palette.isDirect) {
            var colour = palette.getRGB(pixel);
            return colour.red << 16 | colour.green << 8 | colour.blue;
        }
        return channel(pixel & palette.redMask, palette.redShift) << 16 | channel(pixel & palette.greenMask, palette.greenShift) << 8
                | channel(pixel & palette.blueMask, palette.blueShift);
    }

    private static int channel(int bits, int shift) {
        return (shift < 0 ? bits >>> -shift : bits << shift) & 255;
    }

    private static int[] pixels(ImageData data) {
        int[] pixels = new int[data.width * data.height];
        int[] row = new int[data.width];
        for (int y = 0; y < data.height; y++) {
            data.getPixels(0, y, data.width, row, 0);
            for (int x = 0; x < data.width; x++) pixels[y * data.width + x] = 0xFF000000 | rgb(data.palette, row[x]);
        }
        return pixels;
    }

    /** Ends reading; pictures go with the drawing. */
    @Override
    public void close() {
        reader.shutdownNow();
    }
}
