package org.kinora.splat.internal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** Frames of a move as numbered pictures, with maps for control layers in folders beside them. */
final class FrameFolder implements MoveDrawing.Frames, AutoCloseable {
    static final String DEPTH = "depth";
    static final String NORMALS = "normals";
    static final String IDS = "ids";
    /** Maps that can be drawn; each is the name of a folder. */
    static final Set<String> MAPS = Set.of(DEPTH, NORMALS, IDS);

    private final Path folder;
    private final Set<String> maps;
    private final Still still;
    private final SplatRenderer renderer;
    private final int threads;
    private final Work work;
    private IdMap ids;

    FrameFolder(Path folder, Set<String> maps, Still still, SplatRenderer renderer, int threads, Work work) {
        this.folder = folder;
        this.maps = maps;
        this.still = still;
        this.renderer = renderer;
        this.threads = threads;
        this.work = work;
    }

    @Override
    public void begin(SplatScene scene) {
        if (maps.contains(IDS)) ids = new IdMap(scene, renderer, threads, work);
    }

    /** The file of a frame, in the folder of a map or, with no name, beside them. */
    Path file(String within, long frame) {
        try {
            return Files.createDirectories(folder.resolve(within)).resolve(String.format(Locale.ROOT, "%06d.png", frame));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void take(long frame, Raster colour) {
        still.write(colour, file("", frame), work);
    }

    @Override
    public void maps(long frame, Camera camera, Raster alpha, Raster depth) {
        if (maps.contains(DEPTH)) still.writeDepth(alpha, depth, file(DEPTH, frame), work);
        if (!maps.contains(NORMALS) && ids == null) return;
        try (Raster sheet = Raster.take(camera.width(), camera.height(), SplatRenderer.FORMAT, work)) {
            if (maps.contains(NORMALS)) {
                new Normals(camera).fill(alpha, depth, sheet);
                still.write(sheet, file(NORMALS, frame), work);
            }
            if (ids == null) return;
            ids.draw(camera, sheet, work);
            still.write(sheet, file(IDS, frame), work);
        }
    }

    @Override
    public void close() {
        if (ids != null) ids.close();
    }
}
