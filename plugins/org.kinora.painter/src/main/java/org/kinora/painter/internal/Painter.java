package org.kinora.painter.internal;

import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Draws storyboard panels in ink and wash from a depiction, without model or network.
 *
 * <p>Parts: {@code image}, {@code layer/0} background, {@code layer/1} figures, {@code layer/2} foreground where there is one, {@code depth} and
 * {@code id}
 * (8-bit grey PNG: 0 set, 1… figures in the order of the depiction, 100 + n what figure n holds). Any size from 16 to 8192 pixels; single-threaded,
 * so that
 * the bytes never depend on threads.
 */
@Component(service = ImageGenerator.class)
public final class Painter implements ImageGenerator {
    private static final int LEAST = 16;
    private static final int MOST = 8192;

    @Override
    public ModelCard describe() {
        return new ModelCard("kinora.painter", "Kinora ink and wash", 3, true, true, List.of("depiction", "depth", "layers", "id"), List.of(),
                java.util.Map.of("width", (long) MOST, "height", (long) MOST), "", "");
    }

    @Override
    public Outcome generate(ImageRequest request, Work work) {
        Texts texts = Texts.beside(Painter.class);
        Depiction depiction = request.depiction().orElseThrow(() -> texts.failure(Kind.INPUT, "panel.depiction"));
        int width = request.width();
        int height = request.height();
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) throw texts.failure(Kind.INPUT, "panel.size", width, height, LEAST,
                MOST);
        work.checkCancelled();
        Panel panel = Panel.draw(depiction, width, height);
        work.progress(0.6);
        work.checkCancelled();
        String name = depiction.label().isEmpty() ? "panel" : depiction.label();
        PartInfo opaque = PartInfo.Picture.opaque(width, height);
        PartInfo alpha = new PartInfo.Picture(width, height, "srgb", "straight");
        PartInfo data = new PartInfo.Picture(width, height, "data", "none");
        Outcome outcome = Outcome.of("image", put(work, PngWriter.rgb(width, height, panel.image()), name + ".png"), opaque);
        for (int i = 0; i < panel.layers().size(); i++) {
            work.checkCancelled();
            byte[] png = i == 0 ? PngWriter.rgb(width, height, panel.layers().get(i)) : PngWriter.rgba(width, height, panel.layers().get(i));
            outcome = outcome.with("layer/" + i, put(work, png, name + "-layer" + i + ".png"), i == 0 ? opaque : alpha);
        }
        outcome = outcome.with("depth", put(work, PngWriter.grey16(width, height, panel.solid().depth()), name + "-depth.png"), data);
        outcome = outcome.with("id", put(work, PngWriter.grey8(width, height, panel.solid().id()), name + "-id.png"), data);
        work.progress(1);
        return panel.lacking().isEmpty() ? outcome : outcome.noting(texts.text("card.missing", panel.lacking()));
    }

    private static AssetId put(Work work, byte[] png, String name) {
        return work.assets().put(png, "image/png", Origin.DERIVED, name);
    }
}
