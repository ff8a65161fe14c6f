package org.kinora.imaging.internal.fill;

import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Filling.Manner;
import org.kinora.api.imaging.Healing;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Kind;

/** Mends a spot from another place of the picture. */
final class SpotHeal {
    /** Colours are given up wholly: only the border decides on them. */
    private static final float SPRING = 1e-5f;
    /** A patched spot may take from so many pixels around the place that it is mended from. */
    private static final int AROUND = 8;

    private final Crew crew;

    SpotHeal(Crew crew) {
        this.crew = crew;
    }

    /** Mends in place. */
    void heal(Raster picture, Mask spot, Healing how) {
        Area box = Holes.box(spot, 1);
        if (box.isEmpty()) return;
        Area place = new Area(box.x() + how.dx(), box.y() + how.dy(), box.width(), box.height());
        if (!place.and(picture.area()).equals(place))
            throw Retoucher.TEXTS.failure(Kind.INPUT, "heal.outside", place.x(), place.y(), place.width(), place.height(), picture.width(),
                    picture.height());
        if (how.manner() == Healing.Manner.PATCH) patch(picture, spot, how);
        else copy(picture, spot, box.or(place).grown(1).and(picture.area()), how);
    }

    private void copy(Raster picture, Mask spot, Area part, Healing how) {
        Planes planes = Planes.of(picture, part);
        boolean[] hole = Holes.covered(spot, part, 1);
        int[] from = new int[hole.length];
        for (int i = 0; i < from.length; i++) from[i] = hole[i] ? i + how.dy() * planes.width + how.dx() : i;
        if (how.manner() == Healing.Manner.CLONE) {
            for (int p = 0; p < planes.values.length; p++) {
                float[] old = planes.values[p].clone();
                for (int i = 0; i < from.length; i++) planes.values[p][i] = old[from[i]];
            }
        } else {
            Seamless seamless = new Seamless(planes.width, planes.height, planes.width, hole, new boolean[hole.length], from);
            seamless.blend(planes.values, SPRING, Float.MAX_VALUE, crew);
        }
        planes.write(hole, spot, picture);
    }

    private void patch(Raster picture, Mask spot, Healing how) {
        try (Mask sources = Mask.take(picture.width(), picture.height(), crew.work())) {
            boolean[] covered = Holes.covered(spot, spot.area(), 1);
            for (int i = 0; i < covered.length; i++) {
                if (!covered[i]) continue;
                Area around = new Area(i % spot.width() + how.dx(), i / spot.width() + how.dy(), 1, 1).grown(AROUND).and(sources.area());
                for (int y = around.y(); y < around.bottom(); y++)
                    sources.memory().asSlice((long) y * sources.width() + around.x(), around.width()).fill((byte) 255);
            }
            new MaskFill(crew, new Filling(how.seed(), Manner.PATCHES, java.util.List.of())).fill(picture, spot, Optional.of(sources));
        }
    }
}
