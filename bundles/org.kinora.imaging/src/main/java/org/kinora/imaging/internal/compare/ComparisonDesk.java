package org.kinora.imaging.internal.compare;

import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.FrameComparison;
import org.kinora.api.imaging.Likeness;
import org.kinora.api.imaging.PictureHash;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares pictures as 8 bit sRGB. */
@Component(service = FrameComparison.class)
public final class ComparisonDesk implements FrameComparison {
    /** CIEDE2000 that is seen without looking for it. */
    private static final int SEEN = 5000;
    private static final int SMALLEST = 24;

    private final OpenCv cv;
    private final Conversions conversions;
    private final Differences differences;
    private final Hashes hashes;
    private final Places places;

    @Activate
    public ComparisonDesk(@Reference OpenCv cv, @Reference Conversions conversions) {
        this.cv = cv;
        this.conversions = conversions;
        differences = new Differences(cv);
        hashes = new Hashes(cv);
        places = new Places(cv);
    }

    @Override
    public Raster difference(Raster one, Raster other, Measure measure, Work work) {
        sameSize(one, other);
        try (Plain a = Plain.of(one, conversions, work); Plain b = Plain.of(other, conversions, work)) {
            return switch (measure) {
                case ABSOLUTE -> differences.absolute(a.raster(), b.raster(), work);
                case COLOUR -> differences.colour(a.raster(), b.raster(), work);
                case STRUCTURE -> differences.structure(a.raster(), b.raster(), work);
            };
        }
    }

    private static void sameSize(Raster one, Raster other) {
        if (one.width() != other.width() || one.height() != other.height())
            throw Texts.beside(ComparisonDesk.class).failure(Kind.INPUT, "compare.size", one.width(), one.height(), other.width(), other.height());
    }

    @Override
    public Raster heat(Raster one, Raster other, Measure measure, Work work) {
        try (Raster difference = difference(one, other, measure, work)) {
            Raster heat = Raster.take(one.width(), one.height(), RasterFormat.RGB8, work);
            byte[][] planes = new byte[3][Math.multiplyExact(one.width(), one.height())];
            Heat colours = new Heat();
            float[] level = Heat.levels(difference, measure);
            for (int i = 0; i < level.length; i++) colours.paint(planes, i, level[i]);
            for (int c = 0; c < 3; c++) Interleaving.fill(heat, c, planes[c]);
            return heat;
        }
    }

    @Override
    public Likeness likeness(Raster one, Raster other, Work work) {
        sameSize(one, other);
        try (Plain a = Plain.of(one, conversions, work); Plain b = Plain.of(other, conversions, work);
                Raster absolute = differences.absolute(a.raster(), b.raster(), work); Raster colour = differences.colour(a.raster(), b.raster(),
                        work);
                Raster structure = differences.structure(a.raster(), b.raster(), work)) {
            float[] deltas = colour.plane(0).toArray(ValueLayout.JAVA_FLOAT);
            List<Area> changed = places.of(colour, SEEN / 1000.0, SMALLEST);
            double meanColour = mean(deltas);
            Arrays.parallelSort(deltas);
            double code = 0;
            for (int c = 0; c < 3; c++) for (byte level : Interleaving.plane(absolute, c)) code += level & 0xFF;
            return new Likeness(Math.round(1000 * code / 3 / deltas.length), Math.round(1000 * meanColour),
                    Math.round(1000.0 * deltas[(int) (0.99 * (deltas.length - 1))]),
                    (int) Math.round(1000 * mean(structure.plane(0).toArray(ValueLayout.JAVA_FLOAT))),
                    hashes.of(a.raster()).distance(hashes.of(b.raster())), changed);
        }
    }

    private static double mean(float[] numbers) {
        double sum = 0;
        for (float number : numbers) sum += number;
        return sum / numbers.length;
    }

    @Override
    public List<Area> changed(Raster one, Raster other, int threshold, int least, Work work) {
        try (Raster difference = difference(one, other, Measure.COLOUR, work)) {
            return places.of(difference, threshold / 1000.0, least);
        }
    }

    @Override
    public PictureHash hash(Raster picture, Work work) {
        try (Plain plain = Plain.of(picture, conversions, work)) {
            return hashes.of(plain.raster());
        }
    }

    @Override
    public Raster wipe(Raster one, Raster other, int place, boolean vertical, Work work) {
        sameSize(one, other);
        try (Plain a = Plain.of(one, conversions, work); Plain b = Plain.of(other, conversions, work); PointerScope scope = new PointerScope()) {
            Raster both = Raster.take(one.width(), one.height(), RasterFormat.RGB8, work);
            both.copyFrom(b.raster());
            int columns = vertical ? one.width() : one.width() * place / 1000;
            int rows = vertical ? one.height() * place / 1000 : one.height();
            if (columns == 0 || rows == 0) return both;
            Rect part = new Rect(0, 0, columns, rows);
            for (int c = 0; c < 3; c++) cv.plane(a.raster(), c).apply(part).copyTo(cv.plane(both, c).apply(part));
            return both;
        }
    }

    @Override
    public Raster onion(Raster one, Raster other, int share, Work work) {
        sameSize(one, other);
        try (Plain a = Plain.of(one, conversions, work); Plain b = Plain.of(other, conversions, work); PointerScope scope = new PointerScope()) {
            Raster both = Raster.take(one.width(), one.height(), RasterFormat.RGB8, work);
            for (int c = 0; c < 3; c++) {
                Mat out = cv.plane(both, c);
                opencv_core.addWeighted(cv.plane(a.raster(), c), 1 - share / 1000.0, cv.plane(b.raster(), c), share / 1000.0, 0, out);
            }
            return both;
        }
    }
}
