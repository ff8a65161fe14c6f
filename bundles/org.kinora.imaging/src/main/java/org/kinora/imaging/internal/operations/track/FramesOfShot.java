package org.kinora.imaging.internal.operations.track;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.flow.ShotFrames;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.shot.ClipPictures;

/** The frames of a shot, wherever they lie. */
sealed interface FramesOfShot extends ShotFrames, AutoCloseable {
    @Override
    void close();

    /** Of a clip. */
    record OfClip(ClipPictures clip) implements FramesOfShot {
        @Override
        public int count() {
            return clip.count();
        }

        @Override
        public Raster frame(int index, Work work) {
            return clip.frame(index, work);
        }

        @Override
        public void close() {
            clip.close();
        }
    }

    /** Of a folder of picture files. */
    record OfFolder(Pictures pictures, List<Path> files) implements FramesOfShot {
        @Override
        public int count() {
            return files.size();
        }

        @Override
        public Raster frame(int index, Work work) {
            return pictures.read(files.get(index), work).raster();
        }

        @Override
        public void close() {
            // files are open only while they are read
        }
    }
}
