package org.kinora.production.internal.operations.bible;

import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.BiblePictures;
import org.kinora.production.internal.picture.Matte;
import org.kinora.production.internal.picture.Outline;
import org.kinora.production.internal.picture.PictureFile;
import org.kinora.production.internal.picture.Pixels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes of a picture what the film can use: upright, of sensible size, a character cut out, and where it stands. Both files are kept. */
@Component(service = PictureDesk.class)
public final class PictureDesk {
    private static final Texts TEXTS = Texts.beside(PictureDesk.class);
    /** Pixels along the longer side: a close-up shows a third of a figure's height in 2160 lines at most. */
    private static final int FIGURE = 3000;
    private static final int PLACE = 4096;
    private static final int MARGIN = 2;
    private static final int EYE_LEVEL = 500;

    private final PictureFile files;

    /** A picture file of the project. */
    record Chosen(AssetId asset, String name) {}

    @Activate
    public PictureDesk(@Reference MediaEngine media) {
        files = new PictureFile(media);
    }

    BiblePictures.Entry entry(BibleDesk.Subject subject, String view, Chosen chosen, SetPicture.Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Pixels pixels = files.read(project.assets().file(chosen.asset()), chosen.name(), context.work());
        context.work().checkCancelled();
        BiblePicture picture = subject.of() == BiblePicture.Of.PLACE ? place(subject, view, pixels, input, project)
                : character(subject, view, pixels, chosen.name(), input, context);
        return new BiblePictures.Entry(picture, chosen.asset(), chosen.name());
    }

    private static BiblePicture place(BibleDesk.Subject subject, String view, Pixels pixels, SetPicture.Input input, OpenProject project) {
        AssetId asset = project.assets().put(opaque(pixels.within(PLACE)).png(), "image/png", Origin.IMPORTED, subject.id() + ".png");
        return new BiblePicture(BiblePicture.Of.PLACE, subject.id(), view, asset, 0, 0, input.horizon() == 0 ? EYE_LEVEL : input.horizon());
    }

    /** A place has no holes: what is clear is white. */
    private static Pixels opaque(Pixels pixels) {
        int[] out = pixels.argb().clone();
        for (int i = 0; i < out.length; i++) {
            int a = out[i] >>> 24;
            if (a == 255) continue;
            int solid = 0xFF000000;
            for (int shift = 0; shift < 24; shift += 8) solid |= ((out[i] >> shift & 255) * a + 255 * (255 - a)) / 255 << shift;
            out[i] = solid;
        }
        return new Pixels(pixels.width(), pixels.height(), out);
    }

    private static BiblePicture character(BibleDesk.Subject subject, String view, Pixels whole, String name, SetPicture.Input input,
            Context context) {
        Pixels cut = Matte.cut(whole.within(FIGURE)).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "picture.background", name));
        Outline outline = Outline.of(cut).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "picture.empty", name));
        if (outline.cut() && input.feet() == 0) context.work().note(TEXTS.text("picture.cut", name, subject.name()));
        int h = cut.height();
        int left = Math.max(0, outline.left() - MARGIN);
        int top = Math.max(0, outline.top() - MARGIN);
        Pixels part = cut.part(left, top, Math.min(cut.width(), outline.right() + MARGIN) - left, Math.min(h, outline.bottom() + MARGIN) - top);
        double head = input.head() == 0 ? outline.top() : input.head() * h / 1000.0;
        double feet = input.feet() == 0 ? outline.bottom() : input.feet() * h / 1000.0;
        AssetId asset = context.project(OpenProject.class).assets().put(part.png(), "image/png", Origin.IMPORTED, subject.id() + "-" + view + ".png");
        return new BiblePicture(BiblePicture.Of.CHARACTER, subject.id(), view, asset, permille(head - top, part), permille(feet - top, part), 0);
    }

    private static int permille(double row, Pixels part) {
        return (int) Math.round(1000 * row / part.height());
    }
}
