package org.kinora.api.splat;

import java.nio.file.Path;
import java.util.Map;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Draws camera moves over splat scenes as clips for a film; called on any platform thread. */
@ProviderType
public interface SplatClips {
    /**
     * Draws a move; the file is there when it is whole.
     *
     * @param scene a splat file of any kind
     * @param frames 1 or more
     * @throws org.kinora.api.work.Failure as reading the scene and writing the clip do
     */
    void draw(Path scene, CameraMove move, ClipFormat format, long frames, Path to, Work work);

    /**
     * Draws how a move begins, as pictures in PNG files.
     *
     * @param width 1 or more, in pixels
     * @param layers whether {@code depth} (16 bits, thousandths of the scene's unit along the view, 65535 where nothing is), {@code normal}
     *     and {@code id} are drawn beside {@code image}
     * @param folder where the files are put; made when it is not there
     * @return the files by the names of the standard parts of a picture
     * @throws org.kinora.api.work.Failure as reading the scene and writing pictures do
     */
    Map<String, Path> still(Path scene, CameraMove move, int width, int height, boolean layers, Path folder, Work work);
}
