package org.kinora.workbench.space.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.edit.SplatEdit;

/** What is open: the scene with its history, where it came from, the camera's way over it, and what else is seen in it. UI thread. */
final class Scene implements AutoCloseable {
    private static final long USUAL_FRAMES = 96;

    private final Path file;
    private final SplatEdit edit;
    private CameraPath path;
    private Capture capture;
    private SplatEdit.Extent around;
    private int savedSteps;

    Scene(Path file, SplatEdit edit, Optional<CameraPath> kept) {
        this.file = file;
        this.edit = edit;
        path = kept.orElseGet(() -> new CameraPath(file.getFileName().toString(), USUAL_FRAMES, java.util.List.of()));
    }

    Path file() {
        return file;
    }

    SplatEdit edit() {
        return edit;
    }

    /** Where all of it is; as it was last known while something is selected. */
    SplatEdit.Extent around() {
        if (around == null || edit.chosen() == 0) around = edit.extent();
        return around;
    }

    CameraPath path() {
        return path;
    }

    void path(CameraPath other) {
        path = other;
    }

    Optional<Capture> capture() {
        return Optional.ofNullable(capture);
    }

    void capture(Capture shown) {
        capture = shown;
    }

    /** Whether it is another than what lies on disk. */
    boolean changed() {
        return edit.done() != savedSteps;
    }

    void saved() {
        savedSteps = edit.done();
    }

    @Override
    public void close() {
        edit.close();
    }
}
