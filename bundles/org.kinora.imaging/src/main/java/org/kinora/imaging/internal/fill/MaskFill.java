package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Filling.Manner;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Kind;

/** Fills all that a mask covers: scratches smoothly, then what is larger from patches around it, neighbours together. */
final class MaskFill {
    /** What is nowhere deeper than this is a scratch: six pixels across. */
    private static final float SCRATCH = 3.01f;
    /** Patches come from at least so many pixels around a hole, and from as far as it is long. */
    private static final int CONTEXT = 96;
    /** With fewer patches than this to choose from, the whole picture is looked at. */
    private static final int FEW = 400;
    /** More holes than this are filled together. */
    private static final int MANY = 500;

    private final Crew crew;
    private final Filling how;
    private final boolean mirrored;

    MaskFill(Crew crew, Filling how) {
        this(crew, how, true);
    }

    /** @param mirrored whether what is known may be copied turned over too; beside a picture's rim that makes folds of whole figures */
    MaskFill(Crew crew, Filling how, boolean mirrored) {
        this.crew = crew;
        this.how = how;
        this.mirrored = mirrored;
    }

    /** Fills in place. When this fails the picture is part done. */
    void fill(Raster picture, Mask mask, Optional<Mask> sources) {
        Holes holes = Holes.of(mask);
        List<Holes.Piece> pieces = holes.pieces();
        if (pieces.isEmpty()) return;
        if (holes.box().equals(picture.area()) && !contains(Holes.covered(mask, mask.area(), 1), false))
            throw Retoucher.TEXTS.failure(Kind.INPUT, "hole.everything");
        List<Integer> deep = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (how.manner() == Manner.PATCHES || how.manner() == Manner.AUTOMATIC && pieces.get(i).depth() > SCRATCH) deep.add(i);
            else smooth(picture, mask, pieces.get(i).box(), holes, i);
        }
        List<Area> groups = sources.isPresent() || deep.size() > MANY ? together(deep, pieces) : groups(deep, pieces, picture.area());
        if (groups.stream().anyMatch(group -> few(picture, mask, group))) groups = together(deep, pieces);
        for (int i = 0; i < groups.size(); i++) {
            crew.work().progress((double) i / groups.size());
            patches(picture, mask, sources, groups.get(i), holes, new java.util.HashSet<>(deep)::contains);
        }
    }

    private void smooth(Raster picture, Mask mask, Area box, Holes holes, int piece) {
        crew.work().checkCancelled();
        Area part = box.grown(3).and(picture.area());
        Planes planes = Planes.of(picture, part);
        Smooth smooth = new Smooth(planes.width, planes.height, Holes.covered(mask, part, 1));
        crew.each(planes.values.length, plane -> smooth.fill(planes.values[plane]));
        planes.write(holes.covered(part, label -> label == piece), mask, picture);
    }

    private void patches(Raster picture, Mask mask, Optional<Mask> sources, Area group, Holes holes, IntPredicate deep) {
        Area part = context(group, picture.area());
        if (few(picture, mask, group)) part = picture.area();
        if (sources.isPresent()) part = part.or(Holes.box(sources.get(), 255));
        boolean[] hole = holes.covered(part, deep);
        boolean[] source = Holes.covered(mask, part, 1);
        boolean[] wanted = sources.isPresent() ? Holes.covered(sources.get(), part, 255) : null;
        for (int i = 0; i < source.length; i++) source[i] = !source[i] && (wanted == null || wanted[i]);
        Planes planes = Planes.of(picture, part);
        short[] guides = GuideLines.of(how.guides(), part, Math.max(12, Math.min(group.width(), group.height()) / 3f));
        if (!new HoleFill(crew, mirrored).fill(planes, hole, source, guides, how.seed())) {
            if (sources.isPresent()) throw Retoucher.TEXTS.failure(Kind.INPUT, "sources.small", Level.SIDE);
            Smooth smooth = new Smooth(planes.width, planes.height, hole);
            crew.each(planes.values.length, plane -> smooth.fill(planes.values[plane]));
        }
        planes.write(hole, mask, picture);
    }

    private static boolean few(Raster picture, Mask mask, Area group) {
        Area part = context(group, picture.area());
        int known = 0;
        for (boolean covered : Holes.covered(mask, part, 1)) if (!covered) known++;
        return known < FEW && !part.equals(picture.area());
    }

    private static List<Area> together(List<Integer> deep, List<Holes.Piece> pieces) {
        Area all = Area.NONE;
        for (int piece : deep) all = all.or(pieces.get(piece).box());
        return deep.isEmpty() ? List.of() : List.of(all);
    }

    /** Holes of which none lies in what another is filled from. */
    private static List<Area> groups(List<Integer> deep, List<Holes.Piece> pieces, Area picture) {
        List<Area> groups = new ArrayList<>();
        for (int piece : deep) {
            Area group = pieces.get(piece).box();
            for (int i = 0; i < groups.size(); i++) {
                Area other = groups.get(i);
                if (context(group, picture).and(other).isEmpty() && context(other, picture).and(group).isEmpty()) continue;
                group = group.or(other);
                groups.remove(i);
                i = -1;
            }
            groups.add(group);
        }
        return groups;
    }

    /** What a hole is filled from. */
    private static Area context(Area box, Area picture) {
        return box.grown(Math.max(CONTEXT, Math.max(box.width(), box.height()))).and(picture);
    }

    private static boolean contains(boolean[] all, boolean one) {
        for (boolean each : all) if (each == one) return true;
        return false;
    }
}
