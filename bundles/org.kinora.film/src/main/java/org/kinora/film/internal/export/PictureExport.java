package org.kinora.film.internal.export;

import java.nio.file.Path;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.film.export.Exporter.ExportOrder;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** The pictures of an export: composited in one thread, encoded beside it. */
record PictureExport(MediaEngine media, ExportSource source, ExportOrder order, Work work) {
    /** Frames on their way to the encoder. */
    private static final int QUEUE = 10;

    /** Counts frames, of which only every so many go on. */
    private static final class Thinning {
        private final int step;
        private long number;

        Thinning(int step) {
            this.step = step;
        }

        boolean keeps() {
            return number++ % step == 0;
        }
    }

    /** With a graphics processor's encoder when one is wanted; without it when that one stops on the way, such as where it has no session left. */
    void write(Path file) {
        try {
            write(file, order.hardware());
        } catch (Failure stopped) {
            if (stopped.kind() != Kind.PROVIDER || !encodesInHardware()) throw stopped;
            work.checkCancelled();
            work.note(Texts.beside(PictureExport.class).text("note.hardware", stopped.found()));
            write(file, false);
        }
    }

    private boolean encodesInHardware() {
        return order.hardware() && media.encoders(order.preset().picture().orElseThrow(), true).stream().anyMatch(encoder -> encoder.hardware()
                && encoder.works());
    }

    private void write(Path file, boolean hardware) {
        ExportPreset preset = order.preset();
        FilmFormat format = preset.format(source.cut().format());
        int step = preset.step(format.rate());
        ClipFormat coded = new ClipFormat(format.width(), format.height(), format.rate().dividedBy(Rational.of(step)), preset.quality(), false);
        ClipCoding coding = new ClipCoding(preset.picture().orElseThrow(), hardware);
        Thinning thinning = new Thinning(step);
        try (FramePool pool = new FramePool(format.width(), format.height(), 2, QUEUE, work);
                ClipWriter writer = media.within(work).writeClip(file, coded, coding)) {
            source.frames(format, frame -> {
                if (!thinning.keeps()) return;
                YuvFrame copy = pool.take();
                copy.copyFrom(frame);
                writer.write(copy);
            }, work);
            writer.finish();
        }
    }
}
