package org.kinora.imaging.internal.compose;

import java.lang.foreign.ValueLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Cutout;
import org.kinora.api.imaging.Faces;
import org.kinora.api.imaging.FigureSetting;
import org.kinora.api.imaging.PictureComposition;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.compare.Plain;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.SrgbCurve;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets figures into backgrounds in light, the farthest first, and chooses crops. */
@Component(service = PictureComposition.class)
public final class CompositionDesk implements PictureComposition {
    /** The ground at the feet is a little nearer than they are: it does not hide them. */
    private static final double NEARER = 0.93;

    private final OpenCv cv;
    private final Conversions conversions;
    private final Faces faces;

    @Activate
    public CompositionDesk(@Reference OpenCv cv, @Reference Conversions conversions, @Reference Faces faces) {
        this.cv = cv;
        this.conversions = conversions;
        this.faces = faces;
    }

    @Override
    public Raster over(Raster background, Optional<Raster> depth, List<Cutout> figures, FigureSetting how, Work work) {
        cv.load();
        int width = background.width();
        int height = background.height();
        float[] light = lights(background, work);
        int[] far = depth.map(one -> millimetres(one, width, height)).orElse(null);
        float[] place = light.clone();
        for (Cutout figure : figures.stream().sorted(Comparator.comparingInt(Cutout::depth).reversed()).toList()) {
            work.checkCancelled();
            set(standing(figure, far, width, height), light, place, far, width, height, how, work);
        }
        return coded(light, width, height, work);
    }

    /** One whose distance nobody gave is as far away as the ground at its feet. */
    private static Cutout standing(Cutout figure, int[] far, int width, int height) {
        if (figure.depth() > 0 || far == null) return figure;
        int x = Math.clamp(figure.x() * (long) width / 1000, 0, width - 1);
        int y = Math.clamp(figure.y() * (long) height / 1000, 0, height - 1);
        return new Cutout(figure.picture(), figure.x(), figure.y(), figure.height(), far[y * width + x]);
    }

    private void set(Cutout cutout, float[] frame, float[] place, int[] far, int width, int height, FigureSetting how, Work work) {
        int high = Math.max(1, (int) Math.round(cutout.height() * (double) height / 1000));
        Layer figure = layer(cutout.picture(), high, work);
        int left = (int) Math.round(cutout.x() * (double) width / 1000 - figure.width / 2.0);
        int bottom = (int) Math.round(cutout.y() * (double) height / 1000);
        int top = bottom - figure.height + 1;
        double strength = how.light() / 1000.0;
        PlaceLook look = PlaceLook.around(place, width, height, figure, left, bottom);
        PlaceLamp lamp = how.direction() == FigureSetting.GUESSED
                ? PlaceLamp.of(place, far, width, height, look, left + figure.width / 2.0, cutout.depth()) : new PlaceLamp(how.direction() / 90.0, 0);
        if (strength > 0) {
            PlaceLight.match(figure, look, strength, lamp.side(), lamp.back());
            Grain.match(figure, place, width, height, left, top, strength);
        }
        if (how.shadow() > 0) shadow(figure, left, bottom, cutout.depth(), lamp, how.shadow() / 1000.0, frame, far, width, height);
        // after the shadow: what it darkens shines on nobody
        if (strength > 0) LightWrap.over(figure, frame, width, height, left, top, strength);
        for (int row = 0; row < figure.height; row++) {
            int y = top + row;
            if (y < 0 || y >= height) continue;
            for (int column = 0; column < figure.width; column++) {
                int x = left + column;
                int from = row * figure.width + column;
                if (x < 0 || x >= width || figure.cover[from] == 0) continue;
                int to = y * width + x;
                if (far != null && far[to] < cutout.depth() * NEARER) continue;
                float cover = figure.cover[from];
                for (int c = 0; c < 3; c++) frame[3 * to + c] += cover * (figure.light[3 * from + c] - frame[3 * to + c]);
            }
        }
    }

    private static void shadow(Layer figure, int left, int bottom, int depth, PlaceLamp lamp, double dark, float[] frame, int[] far, int width,
            int height) {
        float[] lit = new GroundShadow(width, height).of(figure, left, bottom, lamp, dark);
        for (int i = 0; i < lit.length; i++) {
            // it lies on the ground at the figure's feet: not on what stands well before it, nor on what is far behind
            if (lit[i] == 1 || far != null && (far[i] < depth * 7L / 10 || far[i] > depth * 2L)) continue;
            for (int c = 0; c < 3; c++) frame[3 * i + c] *= lit[i];
        }
        LightWrap.feet(figure, dark);
    }

    private Layer layer(Raster picture, int height, Work work) {
        if (picture.format().equals(RasterFormat.RGBA8)) return FigureLayer.of(picture, height);
        try (Raster eight = conversions.convert(picture, RasterFormat.RGBA8, work)) {
            return FigureLayer.of(eight, height);
        }
    }

    private float[] lights(Raster background, Work work) {
        float[] curve = new float[256];
        for (int i = 0; i < 256; i++) curve[i] = (float) SrgbCurve.light(i / 255.0);
        float[] light = new float[3 * Math.multiplyExact(background.width(), background.height())];
        try (Plain plain = Plain.of(background, conversions, work)) {
            for (int c = 0; c < 3; c++) {
                byte[] codes = Interleaving.plane(plain.raster(), c);
                for (int i = 0; i < codes.length; i++) light[3 * i + c] = curve[codes[i] & 0xFF];
            }
        }
        return light;
    }

    private static int[] millimetres(Raster depth, int width, int height) {
        if (depth.format().samples() != Samples.U16 || depth.width() != width || depth.height() != height)
            throw Texts.beside(CompositionDesk.class).failure(Kind.INPUT, "compose.depth", width, height, depth);
        short[] codes = depth.plane(0).toArray(ValueLayout.JAVA_SHORT);
        int[] millimetres = new int[codes.length];
        for (int i = 0; i < codes.length; i++) millimetres[i] = (codes[i] & 0xFFFF) == 65_535 ? Integer.MAX_VALUE : codes[i] & 0xFFFF;
        return millimetres;
    }

    private static Raster coded(float[] light, int width, int height, Work work) {
        byte[] table = new byte[4096];
        for (int i = 0; i < table.length; i++) table[i] = (byte) Math.round(255 * SrgbCurve.code((double) i / 4095 * i / 4095));
        Raster out = Raster.take(width, height, RasterFormat.RGB8.with(Alpha.NONE), work);
        byte[] codes = new byte[width * height];
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < codes.length; i++) codes[i] = table[(int) Math.round(Math.sqrt(Math.clamp(light[3 * i + c], 0f, 1f)) * 4095)];
            Interleaving.fill(out, c, codes);
        }
        return out;
    }

    @Override
    public Area crop(Raster picture, int wide, int high, Work work) {
        if (wide < 1 || high < 1) throw new IllegalArgumentException(wide + " : " + high);
        cv.load();
        try (Plain plain = Plain.of(picture, conversions, work); PointerScope scope = new PointerScope()) {
            float[] saliency = Saliency.of(new Interleaving(cv).rgb(plain.raster()));
            return CropChoice.choose(picture.width(), picture.height(), wide, high, saliency, faces.of(plain.raster(), work));
        }
    }
}
