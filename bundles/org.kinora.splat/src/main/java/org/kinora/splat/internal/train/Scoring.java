package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.BiConsumer;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatTraining;
import org.kinora.api.work.Work;
import org.kinora.splat.internal.cpu.Crew;

/** How near drawn pictures come to photographs. */
record Scoring(Crew crew, Work work) {
    /** Means over all photographs of what a painter draws for their cameras. */
    SplatTraining.Score of(Photographs photographs, BiConsumer<Camera, Raster> painter) {
        double psnr = 0;
        double ssim = 0;
        for (int i = 0; i < photographs.count(); i++) {
            Loss.Measure measure = one(photographs.get(i), painter);
            psnr += measure.psnr() / photographs.count();
            ssim += measure.ssim() / photographs.count();
        }
        return new SplatTraining.Score(psnr, ssim, photographs.count());
    }

    private Loss.Measure one(Photographs.Photograph photograph, BiConsumer<Camera, Raster> painter) {
        int width = photograph.camera().width();
        int height = photograph.camera().height();
        try (Raster colour = Raster.take(width, height, SplatRenderer.FORMAT, work); Raster truth = Raster.take(width, height, SplatRenderer.FORMAT,
                work)) {
            painter.accept(photograph.camera(), colour);
            clamp(colour);
            Photographs.widen(photograph.pixels(), truth);
            Photographs.hide(photograph, colour, truth);
            return new Loss(width, height, crew).measure(colour, truth, null);
        }
    }

    private static void clamp(Raster raster) {
        for (int plane = 0; plane < 3; plane++) {
            MemorySegment memory = raster.plane(plane);
            for (long at = 0; at < memory.byteSize(); at += 4)
                memory.set(ValueLayout.JAVA_FLOAT, at, Math.clamp(memory.get(ValueLayout.JAVA_FLOAT, at), 0f, 1f));
        }
    }
}
