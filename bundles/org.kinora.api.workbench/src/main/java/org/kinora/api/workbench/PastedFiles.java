package org.kinora.api.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** What another program put on the clipboard, as files: files that were copied, or a picture. UI thread. */
public final class PastedFiles {
    private final Display display;

    public PastedFiles(Display display) {
        this.display = display;
    }

    /** Paths; empty where there is neither. A picture becomes a PNG that goes with the process. */
    public List<String> now() {
        Clipboard clipboard = new Clipboard(display);
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) return List.of(files);
            return clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture ? List.of(file(picture).toString()) : List.of();
        } finally {
            clipboard.dispose();
        }
    }

    private static Path file(ImageData picture) {
        try {
            Path file = Files.createTempDirectory("kinora-pasted").resolve("clipboard.png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {picture};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            file.getParent().toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
