package org.kinora.artist.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.kinora.artist.internal.lint.Finding;
import org.kinora.artist.internal.motion.Cast;
import org.kinora.artist.internal.render.Easels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Draws storyboard panels of staged shots, without model or network.
 *
 * <p>Parts: {@code image}; {@code layer/0} without the people and {@code layer/1}, what they add; {@code depth}, {@code normal}, {@code id} (8-bit
 * grey PNG: 0
 * nothing, then the parts of the set, then the people, in the order of the staging), {@code pose} and {@code pose/keypoints} (OpenPose, COCO model).
 * Any size from 16 to 8192 pixels a side; the bytes do not depend on the number of processors. A depiction that nobody staged is put on a plain set.
 */
@Component(service = ImageGenerator.class)
public final class Artist implements ImageGenerator {
    static final int LEAST = 16;
    static final int MOST = 8192;

    private final Texts texts = Texts.beside(Artist.class);
    private final Shapes shapes = new Shapes();
    private final Easels easels;

    @Activate
    public Artist(@Reference Easels easels) {
        this.easels = easels;
    }

    @Override
    public ModelCard describe() {
        return new ModelCard("kinora.artist", "Kinora storyboard artist", 1, true, true, List.of("depiction", "staged", "depth", "layers", "id",
                "normal", "pose"), List.of(),
                Map.of("width", (long) MOST, "height", (long) MOST), "", "");
    }

    @Override
    public Outcome generate(ImageRequest request, Work work) {
        Depiction depiction = request.depiction().orElseThrow(() -> texts.failure(Kind.INPUT, "panel.depiction"));
        int width = request.width();
        int height = request.height();
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) throw texts.failure(Kind.INPUT, "panel.size", width, height, LEAST,
                MOST);
        work.checkCancelled();
        Panel panel = Panel.draw(depiction, width, height, shapes, easels, work.part(0, 0.8));
        String name = depiction.label().isEmpty() ? "panel" : depiction.label();
        work.checkCancelled();
        Outcome outcome = parts(panel, name, work);
        for (Finding finding : panel.findings()) outcome = outcome.noting(text(depiction, finding));
        work.progress(1);
        return outcome;
    }

    private static Outcome parts(Panel panel, String name, Work work) {
        int w = panel.width();
        int h = panel.height();
        PartInfo opaque = PartInfo.Picture.opaque(w, h);
        PartInfo data = new PartInfo.Picture(w, h, "data", "none");
        byte[] image = PngWriter.grained(w, h, panel.image());
        byte[] ground = panel.ground() == panel.image() ? image : PngWriter.grained(w, h, panel.ground());
        Outcome outcome = Outcome.of("image", put(work, image, name + ".png"), opaque)
                .with("layer/0", put(work, ground, name + "-layer0.png"), opaque)
                .with("layer/1", put(work, PngWriter.rgba(w, h, panel.people()), name + "-layer1.png"), new PartInfo.Picture(w, h, "srgb",
                        "straight"));
        work.checkCancelled();
        return outcome.with("depth", put(work, PngWriter.grey16(w, h, panel.control().depth()), name + "-depth.png"), data)
                .with("normal", put(work, PngWriter.rgb(w, h, panel.control().normals()), name + "-normal.png"), data)
                .with("id", put(work, PngWriter.grey8(w, h, panel.control().ids()), name + "-id.png"), data)
                .with("pose", put(work, PngWriter.rgb(w, h, panel.poses().pixels()), name + "-pose.png"), data)
                .with("pose/keypoints", work.assets().put(panel.poses().json().getBytes(StandardCharsets.UTF_8), "application/json", Origin.DERIVED,
                        name + "-pose.json"), new PartInfo.Data("openpose"));
    }

    private String text(Depiction depiction, Finding finding) {
        return texts.text("lint." + finding.fault().name().toLowerCase(Locale.ROOT), depiction.label(),
                new Cast(depiction).character(finding.who()).name(),
                finding.measured());
    }

    private static AssetId put(Work work, byte[] png, String name) {
        return work.assets().put(png, "image/png", Origin.DERIVED, name);
    }
}
