package org.kinora.imaging.internal.control;

import java.util.List;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlCard.Need;
import org.kinora.api.imaging.ControlCard.Trust;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The condition of in-painting: the picture with a hole.
 *
 * <p>SD 1.5 wants -1 in the hole, which no picture file can hold: the layer is transparent there, and who feeds the model puts -1 where alpha is
 * 0. The models
 * of xinsir for SDXL want black.
 */
@Component(service = ControlExtractor.class)
public final class MaskedLayers implements ControlExtractor {
    private static final int HALF = 128;

    @Activate
    public MaskedLayers() {}

    @Override
    public List<ControlCard> cards() {
        return List.of(Cards.of("inpaint", "Picture with a hole", Trust.PUBLISHED).needing(Need.MASK).unframed()
                .with("black", "1 for black in the hole (xinsir SDXL), 0 for transparent, which stands for -1 (SD 1.5)", 0, 1, 0)
                .recipe("Pixels whose mask is above a half are taken out."));
    }

    @Override
    public Raster draw(String kind, ControlSource source, Work work) {
        Mask mask = source.mask().orElseThrow(() -> Texts.beside(MaskedLayers.class).failure(Kind.MISSING, "control.mask", kind));
        Raster picture = source.picture();
        boolean black = source.setting("black") == 1;
        Raster holed = Raster.take(picture.width(), picture.height(), black ? RasterFormat.RGB8 : RasterFormat.RGB8.with(Alpha.STRAIGHT), work);
        byte[] hole = mask.memory().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        for (int plane = 0; plane < 3; plane++) {
            byte[] tones = Interleaving.plane(picture, picture.format().channels() == 3 ? plane : 0);
            for (int i = 0; i < tones.length; i++) if ((hole[i] & 0xFF) >= HALF) tones[i] = 0;
            Interleaving.fill(holed, plane, tones);
        }
        if (black) return holed;
        for (int i = 0; i < hole.length; i++) hole[i] = (byte) ((hole[i] & 0xFF) >= HALF ? 0 : 255);
        Interleaving.fill(holed, 3, hole);
        return holed;
    }
}
