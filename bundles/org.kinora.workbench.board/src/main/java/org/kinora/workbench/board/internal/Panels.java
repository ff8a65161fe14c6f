package org.kinora.workbench.board.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Small pictures of panels, read beside the window, the most recently seen kept; UI thread. */
final class Panels implements AutoCloseable {
    private static final int MOST = 400;
    private static final int WIDTH = 480;
    private static final System.Logger LOG = System.getLogger(Panels.class.getName());

    private final Display display;
    private final Runnable arrived;
    private final Semaphore readers = new Semaphore(1);
    private final Set<Path> asked = new HashSet<>();
    private final Map<Path, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    Panels(Display display, Runnable arrived) {
        this.display = display;
        this.arrived = arrived;
    }

    /** The picture, or null as long as it is being read. */
    Image of(Path file) {
        Image image = images.get(file);
        if (image == null && asked.add(file)) Thread.ofVirtual().name("kinora-board-pictures").start(() -> read(file));
        return image;
    }

    private void read(Path file) {
        readers.acquireUninterruptibly();
        try {
            ImageData full = new ImageData(file.toString());
            ImageData small = full.scaledTo(WIDTH, Math.max(1, full.height * WIDTH / full.width));
            if (!display.isDisposed()) display.asyncExec(() -> keep(file, small));
        } catch (SWTException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "the board cannot show " + file, unreadable);
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
        arrived.run();
    }

    @Override
    public void close() {
        closed = true;
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
