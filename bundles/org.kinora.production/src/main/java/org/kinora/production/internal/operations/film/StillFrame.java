package org.kinora.production.internal.operations.film;

import java.nio.file.Path;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.operations.cut.CutDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes one frame out of the film as a picture. */
@Component(service = Operation.class)
@Declaration(name = "film.still", command = "film still", title = "Write one frame of the film as a picture, as its shot shows it.",
        help = "Without titles, transitions and colours laid over it.\n  kinora film still 240 -o frame.png\n"
                + "  kinora film still --shot 12A -o first.png")
public final class StillFrame implements Operation<StillFrame.Input, StillFrame.Output> {
    private static final Texts TEXTS = Texts.beside(StillFrame.class);

    private final CutDesk cuts;
    private final MediaEngine media;

    /** Which frame. */
    public record Input(@Param(value = "Frame of the film, or of the shot when one is given, from 0.", position = 0, min = 0) long frame,
            @Param("Label or id of a shot.") String shot) {}

    /** @param shot what was asked for, else the id of the clip that shows it */
    public record Output(String shot, long frame, @Deliverable(suffix = ".png", main = true) AssetId picture) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("still", frame, shot);
        }
    }

    @Activate
    public StillFrame(@Reference CutDesk cuts, @Reference MediaEngine media) {
        this.cuts = cuts;
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        Cut cut = cuts.cut(context).cut();
        boolean whole = input.shot().isBlank();
        Clip clip = whole ? at(cut, input.frame()) : cuts.find(context, cut, input.shot());
        long into = whole ? input.frame() - clip.position() : input.frame();
        if (into >= clip.length()) throw TEXTS.failure(Kind.INPUT, "still.beyond", input.frame(), clip.length());
        AssetStore assets = context.project(OpenProject.class).assets();
        AssetId picture = switch (clip.medium()) {
            case Medium.Still it -> it.asset();
            case Medium.Footage it -> moving(it, clip.in() + clip.speed().times(into).floor(), cut, assets, context);
            default -> throw TEXTS.failure(Kind.INPUT, "still.words", clip.id());
        };
        return new Output(whole ? clip.id() : input.shot().strip(), into, picture);
    }

    private static Clip at(Cut cut, long frame) {
        return cut.clips(Role.PICTURE).stream().filter(one -> one.position() <= frame && frame < one.end()).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "still.beyond", frame, cut.frames()));
    }

    private AssetId moving(Medium.Footage footage, long frame, Cut cut, AssetStore assets, Context context) {
        Path png = context.work().scratch().resolve("still.png");
        Rational seconds = Rational.of(Math.max(0, frame)).dividedBy(cut.format().rate());
        media.within(context.work()).poster(assets.file(footage.asset()), seconds, 0, png);
        return assets.put(png, "image/png", Origin.DERIVED, "frame-" + frame + ".png", true);
    }
}
