package org.kinora.imaging.internal.operations.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.api.imaging.selection.SelectionStep;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.json.Json;
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

/** Changes a mask, combines it with another, and makes it into polygons and back. */
@Component(service = Operation.class)
@Declaration(name = "image.mask", command = "image mask", title = "Change a mask, combine it with another, make it into polygons or out of them.",
        scope = Declaration.Scope.NONE,
        help = "A mask is a grey picture, white is meant, or a picture with alpha, "
                + "or polygons as this command writes them (JSON, points in 256ths of a pixel).\n"
                + "Steps as of kinora image select; they follow the combination.\n"
                + "  kinora image mask mask.png --do \"grow 6\" --do \"feather 8\" -o soft.png\n"
                + "  kinora image mask one.png --with other.png --combine subtract -o rest.png\n"
                + "  kinora image mask mask.png -o copy.png (polygons lie in copy.polygons.json)\n"
                + "  kinora image mask copy.polygons.json --size 1920x1080 -o again.png")
public final class ChangeMask implements Operation<ChangeMask.Input, ChangeMask.Output> {
    private static final Texts TEXTS = Texts.beside(ChangeMask.class);

    private final Pictures pictures;
    private final Selections selections;

    /** Of what, and how. */
    public record Input(@Param(value = "The mask, or polygons.", position = 0, required = true) Source mask,
            @Param(value = "One step; may be given again.", name = "do") List<String> steps, @Param("Another mask.") Optional<Source> with,
            @Param(value = "What is done with the other mask.", fallback = "add", choices = {"replace", "add", "subtract",
                    "intersect"}) String combine,
            @Param("The picture that the mask belongs to, for refine and for tools that look at it.") Optional<Source> picture,
            @Param("Size as WIDTHxHEIGHT, for polygons.") String size) {}

    /**
     * The mask made.
     *
     * @param permille mean coverage, in thousandths
     * @param box the smallest area with all that is meant
     * @param contours how many rims it has
     */
    public record Output(int permille, Area box, int contours, @Deliverable(suffix = ".png", main = true) AssetId mask,
            @Deliverable(suffix = ".polygons.json") AssetId polygons) implements Readable {
        @Override
        public String text() {
            return new MaskFacts(permille, box).text() + ", " + contours + (contours == 1 ? " rim" : " rims");
        }
    }

    @Activate
    public ChangeMask(@Reference Pictures pictures, @Reference Selections selections) {
        this.pictures = pictures;
        this.selections = selections;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        List<SelectionStep> steps = input.steps().stream().map(StepText::step).toList();
        try (Mask mask = mask(input.mask(), input.size(), context);
                Picture picture = input.picture().map(file -> pictures.read(Named.file(file, context), work)).orElse(null);
                Raster blank = picture == null ? Raster.take(mask.width(), mask.height(), RasterFormat.GREY8, work) : null) {
            Raster seen = picture == null ? blank : picture.raster();
            fits(mask, seen.width(), seen.height());
            if (input.with().isPresent()) combine(mask, input, context);
            for (SelectionStep step : steps) step(step, mask, SelectionView.of(seen), work);
            Outline outline = selections.outline(mask, work);
            MaskFacts facts = MaskFacts.of(mask);
            AssetId polygons = work.assets().put(Json.write(outline).getBytes(StandardCharsets.UTF_8), "application/json", Origin.DERIVED,
                    "polygons.json");
            return new Output(facts.permille(), facts.box(), outline.contours().size(), pictures.storeMask(mask, "mask.png", work), polygons);
        }
    }

    private void step(SelectionStep step, Mask mask, SelectionView view, Work work) {
        switch (step) {
            case SelectionStep.Change(var edit) -> selections.edit(mask, edit, view, work);
            case SelectionStep.Choose(var selector, var how) -> {
                try (Mask chosen = selections.select(selector, view, work)) {
                    selections.combine(mask, chosen, how, work);
                }
            }
        }
    }

    private void combine(Mask mask, Input input, Context context) {
        try (Mask other = mask(input.with().orElseThrow(), mask.width() + "x" + mask.height(), context)) {
            fits(mask, other.width(), other.height());
            selections.combine(mask, other, Combine.valueOf(input.combine().toUpperCase(Locale.ROOT)), context.work());
        }
    }

    private static void fits(Mask mask, int width, int height) {
        if (mask.width() != width || mask.height() != height)
            throw TEXTS.failure(Kind.INPUT, "select.size", mask.width() + " x " + mask.height(), width + " x " + height);
    }

    private Mask mask(Source source, String size, Context context) {
        if (!source.name().toLowerCase(Locale.ROOT).endsWith(".json")) return pictures.readMask(Named.file(source, context), context.work());
        if (size.isBlank()) throw TEXTS.failure(Kind.INPUT, "mask.size", source.name());
        int[] sides = Named.numbers(size, 2, "--size WIDTHxHEIGHT");
        if (Math.min(sides[0], sides[1]) < 1 || Math.max(sides[0], sides[1]) > Raster.LONGEST) throw TEXTS.failure(Kind.INPUT, "mask.size",
                source.name());
        Outline outline;
        try {
            outline = Json.read(new String(context.bytes(source), StandardCharsets.UTF_8), Outline.class);
        } catch (com.google.gson.JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException e) {
            throw TEXTS.failure(Kind.INPUT, "mask.polygons", source.name(), String.valueOf(e.getMessage()), e);
        }
        try (Raster blank = Raster.take(sides[0], sides[1], RasterFormat.GREY8, context.work())) {
            return selections.select(new Selector.Polygon(outline.contours()), SelectionView.of(blank), context.work());
        }
    }
}
