package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Removal;
import org.kinora.api.imaging.ShotFrames;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/**
 * Takes something out of a moving shot. Frames are laid over each other as the camera moved; what they show most often where something is covered
 * is the clean plate; what none of them shows is filled in the plate, so that it looks the same in every frame; and each frame takes its part of the
 * plate, in its own light.
 */
final class ShotRemoval {
    /** The plate is put together from at most so many frames, evenly spread. */
    private static final int WITNESSES = 25;
    /** Pixels so near to what is covered are not believed: its soft edge, its shadow. */
    private static final int NEAR = 3;
    /** Light is compared on a ring so wide around what is covered. */
    private static final int RING = 12;
    /** The plate reaches so far beyond what is covered, for the filling to go on from. */
    private static final int BEYOND = 96;
    /** No plate is larger than so many frames. */
    private static final int LARGEST = 9;

    private final OpenCv cv;
    private final Crew crew;
    private final ShotFrames shot;
    private final Work work;
    private final int count;

    ShotRemoval(OpenCv cv, Crew crew, ShotFrames shot) {
        this.cv = cv;
        this.crew = crew;
        this.shot = shot;
        work = crew.work();
        count = shot.count();
    }

    Removal remove(Filling how) {
        cv.load();
        List<Homography> toFirst = path();
        Area area = plateArea(toFirst);
        if (area.isEmpty()) return untouched();
        work.stage(Retoucher.TEXTS.text("remove.plate"));
        try (Raster plate = plateLike(area); Mask unseen = Mask.take(area.width(), area.height(), work)) {
            witness(plate, unseen, area, toFirst);
            work.progress(0.6);
            Area hole = Holes.box(unseen, 1);
            if (!hole.isEmpty()) {
                work.stage(Retoucher.TEXTS.text("remove.fill"));
                new MaskFill(crew, how).fill(plate, unseen, Optional.empty());
            }
            work.progress(0.7);
            work.stage(Retoucher.TEXTS.text("remove.frames"));
            return place(plate, unseen, area, toFirst);
        }
    }

    /** Where the points of each frame lie in the first one. */
    private List<Homography> path() {
        work.stage(Retoucher.TEXTS.text("remove.camera"));
        List<Homography> path = new ArrayList<>(List.of(Homography.NONE));
        Mat before = null;
        Mat usableBefore = null;
        double factor = 1;
        try (Mat first = new Mat(); Mat usableFirst = new Mat()) {
            for (int i = 0; i < count; i++) {
                work.checkCancelled();
                work.progress(0.3 * i / count);
                try (Raster frame = shot.frame(i, work); Mask mask = shot.mask(i, work)) {
                    if (mask.width() != frame.width() || mask.height() != frame.height())
                        throw Retoucher.TEXTS.failure(Kind.INPUT, "mask.size", mask.width(), mask.height(), frame.width(), frame.height());
                    factor = Math.min(1, (double) CameraPath.COLUMNS / frame.width());
                    Mat grey = grey(frame, factor);
                    Mat usable = usable(mask, factor, 4);
                    if (before == null) {
                        grey.copyTo(first);
                        usable.copyTo(usableFirst);
                    } else {
                        Homography moved = path.getLast().after(CameraPath.step(before, usableBefore, grey, usable).larger(1 / factor));
                        // small errors of many steps must not carry off a camera that stands
                        try (Overlay all = new Overlay(first, usableFirst, grey, usable)) {
                            path.add(all.simplest(moved.larger(factor)).larger(1 / factor));
                        }
                        before.close();
                        usableBefore.close();
                    }
                    before = grey;
                    usableBefore = usable;
                }
            }
        } finally {
            if (before != null) before.close();
            if (usableBefore != null) usableBefore.close();
        }
        return path;
    }

    private Mat grey(Raster frame, double factor) {
        try (Mat plane = cv.plane(frame, frame.format().channels() == 3 ? 1 : 0); Mat bytes = new Mat()) {
            double scale = switch (frame.format().samples()) {
                case U8 -> 1;
                case U16 -> 1 / 257.0;
                case F32 -> 255;
            };
            plane.convertTo(bytes, opencv_core.CV_8U, scale, 0);
            return CameraPath.small(bytes, factor, opencv_imgproc.INTER_AREA);
        }
    }

    private Mat usable(Mask mask, double factor, int near) {
        try (Mat covered = cv.mask(mask); Mat small = CameraPath.small(covered, factor, opencv_imgproc.INTER_AREA)) {
            Mat usable = wider(small, near);
            opencv_imgproc.threshold(usable, usable, 0, 255, opencv_imgproc.THRESH_BINARY_INV);
            return usable;
        }
    }

    private static Mat wider(Mat mask, int pixels) {
        Mat wide = new Mat();
        try (Mat disc = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_ELLIPSE, new Size(2 * pixels + 1, 2 * pixels + 1))) {
            opencv_imgproc.dilate(mask, wide, disc);
        }
        return wide;
    }

    /** What of the first frame's plane, in its pixels, all covered places take together, and some more. */
    private Area plateArea(List<Homography> toFirst) {
        Area all = Area.NONE;
        long most = 0;
        for (int i = 0; i < count; i++) {
            try (Mask mask = shot.mask(i, work)) {
                most = LARGEST * mask.area().pixels();
                Area box = Holes.box(mask, 1);
                if (!box.isEmpty()) all = all.or(seen(box.grown(BEYOND).and(mask.area()), toFirst.get(i)));
            }
        }
        if (all.pixels() > most) throw Retoucher.TEXTS.failure(Kind.INPUT, "remove.far", all.width(), all.height());
        return all;
    }

    private static Area seen(Area box, Homography to) {
        double[] xs = {to.x(box.x(), box.y()), to.x(box.right(), box.y()), to.x(box.x(), box.bottom()), to.x(box.right(), box.bottom())};
        double[] ys = {to.y(box.x(), box.y()), to.y(box.right(), box.y()), to.y(box.x(), box.bottom()), to.y(box.right(), box.bottom())};
        return Area.between((int) Math.floor(Arrays.stream(xs).min().orElseThrow()), (int) Math.floor(Arrays.stream(ys).min().orElseThrow()),
                (int) Math.ceil(Arrays.stream(xs).max().orElseThrow()), (int) Math.ceil(Arrays.stream(ys).max().orElseThrow()));
    }

    private Raster plateLike(Area area) {
        try (Raster first = shot.frame(0, work)) {
            return Raster.take(area.width(), area.height(), first.format(), work);
        }
    }

    /** Puts the plate together: for each place the median of what frames show there; {@code unseen} covers where none shows anything. */
    private void witness(Raster plate, Mask unseen, Area area, List<Homography> toFirst) {
        int witnesses = Math.min(count, WITNESSES);
        List<Raster> shown = new ArrayList<>();
        List<Mask> clear = new ArrayList<>();
        try {
            for (int i = 0; i < witnesses; i++) {
                work.checkCancelled();
                work.progress(0.3 + 0.3 * i / witnesses);
                int frame = witnesses == 1 ? 0 : (int) Math.round((double) i * (count - 1) / (witnesses - 1));
                Homography back = toFirst.get(frame).inverse().after(Homography.shift(area.x(), area.y()));
                try (Raster picture = shot.frame(frame, work); Mask mask = shot.mask(frame, work); Mat usable = usable(mask, 1, NEAR)) {
                    shown.add(Raster.take(area.width(), area.height(), picture.format(), work));
                    for (int p = 0; p < picture.format().planes(); p++) {
                        try (Mat from = cv.plane(picture, p); Mat to = cv.plane(shown.getLast(), p)) {
                            warp(from, to, back, opencv_imgproc.INTER_CUBIC);
                        }
                    }
                    clear.add(Mask.take(area.width(), area.height(), work));
                    try (Mat to = cv.mask(clear.getLast())) {
                        warp(usable, to, back, opencv_imgproc.INTER_LINEAR);
                    }
                }
            }
            new EvenLight(cv).even(shown, clear);
            PlateMode.of(shown, clear, plate, unseen, crew);
        } finally {
            shown.forEach(Raster::close);
            clear.forEach(Mask::close);
        }
    }

    private static void warp(Mat from, Mat to, Homography back, int how) {
        try (Mat matrix = back.matrix(opencv_core.CV_64F); Size size = to.size(); Scalar nothing = new Scalar(0, 0, 0, 0)) {
            opencv_imgproc.warpPerspective(from, to, matrix, size, how + opencv_imgproc.WARP_INVERSE_MAP, opencv_core.BORDER_CONSTANT, nothing);
        }
    }

    private Removal place(Raster plate, Mask unseen, Area area, List<Homography> toFirst) {
        long covered = 0;
        long seen = 0;
        FrameChange change = new FrameChange(cv);
        try (change) {
            for (int i = 0; i < count; i++) {
                work.checkCancelled();
                work.progress(0.7 + 0.3 * i / count);
                Homography here = Homography.shift(-area.x(), -area.y()).after(toFirst.get(i));
                try (Raster frame = shot.frame(i, work); Mask mask = shot.mask(i, work); Mask blind = Mask.take(frame.width(), frame.height(), work);
                        Raster behind = Raster.take(frame.width(), frame.height(), frame.format(), work)) {
                    try (Mat from = cv.mask(unseen); Mat to = cv.mask(blind)) {
                        warp(from, to, here, opencv_imgproc.INTER_NEAREST);
                    }
                    for (int p = 0; p < frame.format().planes(); p++) {
                        try (Mat from = cv.plane(plate, p); Mat to = cv.plane(behind, p)) {
                            warp(from, to, here, opencv_imgproc.INTER_CUBIC);
                        }
                    }
                    boolean[] hole = Holes.covered(mask, frame.area(), 1);
                    for (int at = 0; at < hole.length; at++) {
                        if (!hole[at]) continue;
                        covered++;
                        if (blind.get(at % frame.width(), at / frame.width()) == 0) seen++;
                    }
                    light(frame, behind, mask);
                    change.add(frame, mask, i == 0 ? Homography.NONE : toFirst.get(i - 1).inverse().after(toFirst.get(i)));
                    shot.finished(i, frame, work);
                }
            }
            return new Removal(count, covered, seen, change.inside(), change.around());
        }
    }

    /** Puts what is behind into the frame, as much brighter or darker in each colour as the frame is around it. */
    private void light(Raster frame, Raster behind, Mask mask) {
        Area box = Holes.box(mask, 1);
        if (box.isEmpty()) return;
        Area part = box.grown(RING + NEAR).and(frame.area());
        Planes into = Planes.of(frame, part);
        Planes from = Planes.of(behind, part);
        boolean[] covered = Holes.covered(mask, part, 1);
        float[] away = Distance.toKnown(part.width(), part.height(), inverse(covered));
        for (int p = 0; p < into.values.length; p++) {
            float[] offs = new float[covered.length];
            int known = 0;
            for (int i = 0; i < covered.length; i++)
                if (!covered[i] && away[i] > NEAR && away[i] <= RING + NEAR) offs[known++] = into.values[p][i] - from.values[p][i];
            float off = 0;
            if (known > 0) {
                Arrays.sort(offs, 0, known);
                off = offs[known / 2];
            }
            for (int i = 0; i < covered.length; i++) if (covered[i]) into.values[p][i] = from.values[p][i] + off;
        }
        into.write(covered, mask, frame);
    }

    private static boolean[] inverse(boolean[] all) {
        boolean[] made = new boolean[all.length];
        for (int i = 0; i < all.length; i++) made[i] = !all[i];
        return made;
    }

    private Removal untouched() {
        for (int i = 0; i < count; i++) {
            try (Raster frame = shot.frame(i, work)) {
                shot.finished(i, frame, work);
            }
        }
        return new Removal(count, 0, 0, 0, 0);
    }
}
