package org.kinora.imaging.internal.operations.fill;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.ShotFrames;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** The frames of a shot as picture files; finished ones go to another folder under the same names, as PNG. */
record FramesInFolder(Pictures pictures, List<Path> frames, ShotMasks masks, Path to) implements ShotFrames {
    private static final Texts TEXTS = Texts.beside(FramesInFolder.class);

    @Override
    public int count() {
        return frames.size();
    }

    @Override
    public Raster frame(int index, Work work) {
        Raster frame = pictures.read(frames.get(index), work).raster();
        if (index == 0) return frame;
        var first = pictures.info(frames.getFirst());
        if (first.uprightWidth() == frame.width() && first.uprightHeight() == frame.height() && first.format().equals(frame.format())) return frame;
        frame.close();
        throw TEXTS.failure(Kind.INPUT, "remove.unlike", frames.get(index).getFileName(), frames.getFirst().getFileName());
    }

    @Override
    public Mask mask(int index, Work work) {
        return masks.mask(index, work);
    }

    @Override
    public void finished(int index, Raster frame, Work work) {
        String name = frames.get(index).getFileName().toString();
        pictures.write(Picture.of(frame), to.resolve(name.substring(0, name.lastIndexOf('.')) + ".png"), work);
    }
}
