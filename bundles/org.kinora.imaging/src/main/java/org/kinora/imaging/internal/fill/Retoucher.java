package org.kinora.imaging.internal.fill;

import java.util.Optional;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Healing;
import org.kinora.api.imaging.Margins;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Removal;
import org.kinora.api.imaging.Retouching;
import org.kinora.api.imaging.ShotFrames;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Retouching on all cores. */
@Component(service = Retouching.class)
public final class Retoucher implements Retouching {
    static final Texts TEXTS = Texts.beside(Retoucher.class);

    private final OpenCv cv;
    private final int threads;

    @Activate
    public Retoucher(@Reference OpenCv cv) {
        this(cv, Runtime.getRuntime().availableProcessors());
    }

    Retoucher(OpenCv cv, int threads) {
        this.cv = cv;
        this.threads = threads;
    }

    @Override
    public Raster fill(Raster picture, Mask hole, Optional<Mask> sources, Filling how, Work work) {
        sameSize(picture, hole);
        sources.ifPresent(mask -> sameSize(picture, mask));
        return made(picture, work, made -> {
            try (Crew crew = new Crew(threads, work)) {
                new MaskFill(crew, how).fill(made, hole, sources);
            }
        });
    }

    @Override
    public Raster heal(Raster picture, Mask spot, Healing how, Work work) {
        sameSize(picture, spot);
        return made(picture, work, made -> {
            try (Crew crew = new Crew(threads, work)) {
                new SpotHeal(crew).heal(made, spot, how);
            }
        });
    }

    @Override
    public Raster widen(Raster picture, Margins margins, Filling how, Work work) {
        long width = (long) picture.width() + margins.left() + margins.right();
        long height = (long) picture.height() + margins.top() + margins.bottom();
        if (width > Raster.LONGEST || height > Raster.LONGEST) throw TEXTS.failure(Kind.INPUT, "widen.large", width, height, Raster.LONGEST);
        Raster wide = Raster.take((int) width, (int) height, picture.format(), work);
        try (Mask hole = Mask.take((int) width, (int) height, work); Crew crew = new Crew(threads, work)) {
            hole.memory().fill((byte) 255);
            for (int p = 0; p < picture.format().planes(); p++) {
                for (int y = 0; y < picture.height(); y++) {
                    long to = (long) (y + margins.top()) * wide.stride() + (long) margins.left() * picture.format().samples().bytes();
                    wide.plane(p).asSlice(to, picture.stride()).copyFrom(picture.plane(p).asSlice(y * picture.stride(), picture.stride()));
                }
            }
            for (int y = 0; y < picture.height(); y++) hole.memory().asSlice((y + margins.top()) * width + margins.left(),
                    picture.width()).fill((byte) 0);
            if (!margins.isEmpty()) new MaskFill(crew, how, false).fill(wide, hole, Optional.empty());
            return wide;
        } catch (RuntimeException | Error problem) {
            wide.close();
            throw problem;
        }
    }

    @Override
    public Removal remove(ShotFrames shot, Filling how, Work work) {
        try (Crew crew = new Crew(threads, work)) {
            Removal done = new ShotRemoval(cv, crew, shot).remove(how);
            work.progress(1);
            return done;
        }
    }

    private interface Change {
        void to(Raster made);
    }

    /** A changed copy of a picture; nothing is left behind when the change fails. */
    private static Raster made(Raster picture, Work work, Change change) {
        Raster made = Raster.take(picture.width(), picture.height(), picture.format(), work);
        try {
            made.copyFrom(picture);
            change.to(made);
            work.progress(1);
            return made;
        } catch (RuntimeException | Error problem) {
            made.close();
            throw problem;
        }
    }

    private static void sameSize(Raster picture, Mask mask) {
        if (mask.width() == picture.width() && mask.height() == picture.height()) return;
        throw TEXTS.failure(Kind.INPUT, "mask.size", mask.width(), mask.height(), picture.width(), picture.height());
    }
}
