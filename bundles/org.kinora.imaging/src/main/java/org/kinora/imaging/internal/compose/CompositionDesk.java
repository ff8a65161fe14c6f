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
        double side = how.direction() == FigureSetting.GUESSED ? PlaceLight.side(light, null, width, height) : how.direction() / 90.0;
        float[] place = light.clone();
        for (Cutout figure : figures.stream().sorted(Comparator.comparingInt(Cutout::depth).reversed()).toList()) {
            work.checkCancelled();
            set(figure, light, place, far, width, height, how, side, work);
        }
        return coded(light, width, height, work);
    }

    private void set(Cutout cutout, float[] frame, float[] place, int[] far, int width, int height, FigureSetting how, double side, Work work) {
        int high = Math.max(1, (int) Math.round(cutout.height() * (double) height / 1000));
        Layer figure = layer(cutout.picture(), high, work);
        PlaceLight.match(figure, place, width, height, how, side);
        int left = (int) Math.round(cutout.x() * (double) width / 1000 - figure.width / 2.0);
        int bottom = (int) Math.round(cutout.y() * (double) height / 1000);
        float[] lit = GroundShadow.of(figure, width, height, left, bottom, side, how.shadow() / 1000.0);
        for (int i = 0; i < lit.length; i++) {
            // the shadow lies on the ground at the figure's feet: not on what stands well before it
            if (lit[i] == 1 || far != null && far[i] < cutout.depth() * 7L / 10) continue;
            for (int c = 0; c < 3; c++) frame[3 * i + c] *= lit[i];
        }
        for (int row = 0; row < figure.height; row++) {
            int y = bottom - figure.height + 1 + row;
            if (y < 0 || y >= height) continue;
            for (int column = 0; column < figure.width; column++) {
                int x = left + column;
                int from = row * figure.width + column;
                if (x < 0 || x >= width || figure.cover[from] == 0) continue;
                int to = y * width + x;
                if (far != null && far[to] < cutout.depth()) continue;
                float cover = figure.cover[from];
                for (int c = 0; c < 3; c++) frame[3 * to + c] += cover * (figure.light[3 * from + c] - frame[3 * to + c]);
            }
        }
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
