package org.kinora.api.splat;

import java.nio.file.Path;
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
}
