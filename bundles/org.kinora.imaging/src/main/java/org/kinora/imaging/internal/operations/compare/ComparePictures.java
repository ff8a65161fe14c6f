package org.kinora.imaging.internal.operations.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.FrameComparison;
import org.kinora.api.imaging.FrameComparison.Measure;
import org.kinora.api.imaging.Likeness;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells and shows how two pictures differ. */
@Component(service = Operation.class)
@Declaration(name = "image.diff", command = "image diff", title = "Tell and show how two pictures differ.", scope = Declaration.Scope.NONE,
        help = "The picture that -o names shows colour differences as heat; --show absolute, structure, wipe or onion shows others.\n"
                + "  kinora image diff before.png after.png -o heat.png\n  kinora image diff a.png b.png --show wipe --place 50 -o wipe.png")
public final class ComparePictures implements Operation<ComparePictures.Input, ComparePictures.Output> {
    private static final Texts TEXTS = Texts.beside(ComparePictures.class);

    private final FrameComparison comparison;
    private final Pictures pictures;

    /** Which, and what to show. */
    public record Input(@Param(value = "One picture.", position = 0, required = true) Source one,
            @Param(value = "The other, of the same size.", position = 1, required = true) Source other,
            @Param(value = "What the picture shows.", fallback = "colour", choices = {"colour", "absolute", "structure", "wipe",
                    "onion"}) String show,
            @Param(value = "Border of a wipe, or share of the other picture.", fallback = "50", min = 0, max = 100, unit = "%") int place) {}

    /** All numbers, and the picture. */
    public record Output(Likeness likeness, @Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            lines.add(TEXTS.text("diff.colour", thousandths(likeness.colour()), thousandths(likeness.worstColour())));
            lines.add(TEXTS.text("diff.absolute", thousandths(likeness.absolute())));
            lines.add(TEXTS.text("diff.structure", thousandths(likeness.structure())));
            lines.add(TEXTS.text("diff.hash", likeness.hashDistance()));
            for (Area area : likeness.changed().subList(0, Math.min(5, likeness.changed().size())))
                lines.add(TEXTS.text("diff.changed", area.width(), area.height(), area.x(), area.y()));
            if (likeness.changed().size() > 5) lines.add(TEXTS.text("diff.more", likeness.changed().size() - 5));
            return String.join("\n", lines);
        }

        private static String thousandths(long number) {
            return String.format(Locale.ROOT, "%.3f", number / 1000.0);
        }
    }

    @Activate
    public ComparePictures(@Reference FrameComparison comparison, @Reference Pictures pictures) {
        this.comparison = comparison;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        try (Picture one = pictures.read(asset(input.one()), work); Picture other = pictures.read(asset(input.other()), work);
                Raster shown = shown(input, one.raster(), other.raster(), work)) {
            return new Output(comparison.likeness(one.raster(), other.raster(), work), pictures.store(shown, "difference.png", work));
        }
    }

    private Raster shown(Input input, Raster one, Raster other, Work work) {
        return switch (input.show()) {
            case "absolute" -> comparison.heat(one, other, Measure.ABSOLUTE, work);
            case "structure" -> comparison.heat(one, other, Measure.STRUCTURE, work);
            case "wipe" -> comparison.wipe(one, other, 10 * input.place(), false, work);
            case "onion" -> comparison.onion(one, other, 10 * input.place(), work);
            default -> comparison.heat(one, other, Measure.COLOUR, work);
        };
    }

    private static AssetId asset(Source source) {
        return source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "diff.text", source.name()));
    }
}
