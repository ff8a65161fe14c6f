package org.kinora.workbench.internal.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Small pictures of assets, read beside the window, the most recently seen kept; UI thread. */
public final class Pictures implements AutoCloseable {
    private static final int MOST = 400;
    private static final int WIDTH = 480;
    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());

    private final Display display;
    private final Semaphore readers = new Semaphore(1);
    private final Map<Path, Set<Runnable>> waiting = new HashMap<>();
    private final Set<Path> asked = new HashSet<>();
    private final Map<Path, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    public Pictures(Display display) {
        this.display = display;
    }

    /**
     * The picture, or nothing as long as it is being read.
     *
     * @param arrived is run when it has come
     */
    public Optional<Image> of(Path file, Runnable arrived) {
        Image image = images.get(file);
        if (image != null) return Optional.of(image);
        waiting.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(arrived);
        if (asked.add(file)) Thread.ofVirtual().name("kinora-pictures").start(() -> read(file));
        return Optional.empty();
    }

    /** Whether no picture is being read. */
    public boolean rests() {
        return waiting.isEmpty();
    }

    private void read(Path file) {
        readers.acquireUninterruptibly();
        try {
            ImageData full = new ImageData(file.toString());
            ImageData small = full.scaledTo(WIDTH, Math.max(1, full.height * WIDTH / full.width));
            if (!display.isDisposed()) display.asyncExec(() -> keep(file, small));
        } catch (SWTException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "cannot show " + file, unreadable);
            if (!display.isDisposed()) display.asyncExec(() -> waiting.remove(file));
        } finally {
            readers.release();
        }
    }

    private void keep(Path file, ImageData data) {
        if (closed) return;
        images.put(file, new Image(display, data));
        if (images.size() > MOST) {
            Path oldest = images.keySet().iterator().next();
            images.remove(oldest).dispose();
            asked.remove(oldest);
        }
        Set<Runnable> told = waiting.remove(file);
        if (told != null) told.forEach(Runnable::run);
    }

    @Override
    public void close() {
        closed = true;
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
