package org.kinora.imaging.internal.fill;

import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Area;
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
    /** What is added at a side is made of what stands within so many pixels of it, or of more where more is added. */
    private static final int RIM = 96;
    /** A picture that is smaller than this is carried on from all of it. */
    private static final int SMALL = 48;

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
        // With guides all is one hole, since a line may go through a corner; else each side goes on from what stands at it.
        boolean small = Math.min(picture.width(), picture.height()) < SMALL;
        if (!how.guides().isEmpty() || margins.isEmpty() || small) return beside(picture, margins, how, false, work);
        Raster now = picture;
        for (Margins side : List.of(new Margins(margins.left(), 0, 0, 0), new Margins(0, 0, margins.right(), 0),
                new Margins(0, margins.top(), 0, 0), new Margins(0, 0, 0, margins.bottom()))) {
            if (side.isEmpty()) continue;
            Raster before = now;
            try {
                now = beside(before, side, how, true, work);
            } finally {
                if (before != picture) before.close();
            }
        }
        return now;
    }

    /** @param near whether only what stands at a side is carried on over it */
    private Raster beside(Raster picture, Margins margins, Filling how, boolean near, Work work) {
        int width = picture.width() + margins.left() + margins.right();
        int height = picture.height() + margins.top() + margins.bottom();
        Area known = new Area(margins.left(), margins.top(), picture.width(), picture.height());
        Raster wide = Raster.take(width, height, picture.format(), work);
        try (Mask hole = Mask.take(width, height, work); Mask sources = Mask.take(width, height, work); Crew crew = new Crew(threads, work)) {
            hole.memory().fill((byte) 255);
            cover(hole, known, 0);
            for (int p = 0; p < picture.format().planes(); p++) {
                for (int y = 0; y < picture.height(); y++) {
                    long to = (long) (y + margins.top()) * wide.stride() + (long) margins.left() * picture.format().samples().bytes();
                    wide.plane(p).asSlice(to, picture.stride()).copyFrom(picture.plane(p).asSlice(y * picture.stride(), picture.stride()));
                }
            }
            if (near) cover(sources, rim(known, margins), 255);
            if (!margins.isEmpty()) new MaskFill(crew, how, false).fill(wide, hole, near ? Optional.of(sources) : Optional.empty());
            return wide;
        } catch (RuntimeException | Error problem) {
            wide.close();
            throw problem;
        }
    }

    /** What stands at the sides with margins: at least {@link #RIM} pixels, and twice as much as is added there. */
    private static Area rim(Area known, Margins margins) {
        int across = Math.min(known.width(), Math.max(RIM, 2 * (margins.left() + margins.right())));
        int along = Math.min(known.height(), Math.max(RIM, 2 * (margins.top() + margins.bottom())));
        if (margins.left() + margins.right() == 0) across = known.width();
        if (margins.top() + margins.bottom() == 0) along = known.height();
        int x = margins.right() > 0 ? known.x() + known.width() - across : known.x();
        int y = margins.bottom() > 0 ? known.y() + known.height() - along : known.y();
        return new Area(x, y, across, along);
    }

    private static void cover(Mask mask, Area area, int value) {
        for (int y = area.y(); y < area.y() + area.height(); y++)
            mask.memory().asSlice((long) y * mask.width() + area.x(), area.width()).fill((byte) value);
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
