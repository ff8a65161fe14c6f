package org.kinora.imaging.internal.operations.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.selection.Selection;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
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

/** Selects a part of a picture step by step. */
@Component(service = Operation.class)
@Declaration(name = "image.select", command = "image select", title = "Select a part of a picture with tools, step by step, as a mask.",
        scope = Declaration.Scope.NONE,
        help = "Steps are done in their order. Tools, alone or after add, subtract or intersect:\n"
                + "  all; rectangle X,Y,WxH; ellipse X,Y AxB [turn=30]; lasso X,Y X,Y ...; polygon X,Y X,Y ...\n"
                + "  wand X,Y [tolerance=24] [everywhere=yes] [hard=yes]; colour RRGGBB [near=8] [far=30]\n"
                + "  brush X,Y X,Y ... [size=20] [hardness=800] [spacing=100] [flow=0]; magnetic X,Y X,Y ...\n"
                + "  figure X,Y,WxH [keep=X,Y:X,Y:X,Y] [drop=...]; depth X,Y, or depth near=1.5 far=3 (metres)\nChanges, in pixels:\n"
                + "  invert; harden; grow 6; shrink 6; border 4; feather 8; smooth 5; refine 10\nExamples:\n"
                + "  kinora image select photo.png --do \"wand 120,300 tolerance=20\" --do \"feather 2\" -o mask.png\n"
                + "  kinora image select photo.png --do \"figure 40,10,400x500\" --do \"refine 8\" -o mask.png")
public final class SelectArea implements Operation<SelectArea.Input, SelectArea.Output> {
    private static final Texts TEXTS = Texts.beside(SelectArea.class);

    private final Pictures pictures;
    private final Selections selections;

    /** In what, and how. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture,
            @Param(value = "One step; may be given again.", name = "do") List<String> steps,
            @Param("A recipe that was kept, as JSON; its steps come first.") Optional<Source> recipe,
            @Param("The frame with all layers, for wand merged=yes.") Optional<Source> merged,
            @Param("Depth beside the picture: float in metres, or 16 bit in millimetres.") Optional<Source> depth) {}

    /**
     * What was selected.
     *
     * @param permille mean coverage of the picture, in thousandths
     * @param box the smallest area with all of it
     * @param recipe all steps, to be kept and done again
     */
    public record Output(int permille, Area box, Selection steps, @Deliverable(suffix = ".png", main = true) AssetId mask,
            @Deliverable(suffix = ".recipe.json") AssetId recipe) implements Readable {
        @Override
        public String text() {
            return new MaskFacts(permille, box).text();
        }
    }

    @Activate
    public SelectArea(@Reference Pictures pictures, @Reference Selections selections) {
        this.pictures = pictures;
        this.selections = selections;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        Selection selection = input.recipe().map(recipe -> recipe(recipe, context)).orElse(Selection.NOTHING);
        for (String step : input.steps()) selection = selection.then(StepText.step(step));
        if (selection.steps().isEmpty()) throw TEXTS.failure(Kind.INPUT, "select.nothing");
        try (Picture picture = pictures.read(Named.file(input.picture(), context), work);
                Picture merged = input.merged().map(file -> pictures.read(Named.file(file, context), work)).orElse(null);
                Picture depth = input.depth().map(file -> pictures.read(Named.file(file, context), work)).orElse(null);
                Raster metres = depth == null ? null : Metres.of(depth.raster(), work)) {
            SelectionView view = new SelectionView(picture.raster(), Optional.ofNullable(merged).map(Picture::raster), Optional.ofNullable(metres));
            view.merged().ifPresent(other -> fits(picture.raster(), other));
            view.depth().ifPresent(other -> fits(picture.raster(), other));
            try (Mask mask = selections.select(selection, view, work)) {
                MaskFacts facts = MaskFacts.of(mask);
                AssetId recipe = work.assets().put(Json.write(selection).getBytes(StandardCharsets.UTF_8), "application/json", Origin.DERIVED,
                        "recipe.json");
                return new Output(facts.permille(), facts.box(), selection, pictures.storeMask(mask, "mask.png", work), recipe);
            }
        }
    }

    private static void fits(Raster picture, Raster other) {
        if (other.width() != picture.width() || other.height() != picture.height())
            throw TEXTS.failure(Kind.INPUT, "select.size", picture.width() + " x " + picture.height(), other.width() + " x " + other.height());
    }

    private static Selection recipe(Source source, Context context) {
        try {
            return Json.read(new String(context.bytes(source), StandardCharsets.UTF_8), Selection.class);
        } catch (com.google.gson.JsonParseException | IllegalStateException | IllegalArgumentException e) {
            throw TEXTS.failure(Kind.INPUT, "select.recipe", source.name(), String.valueOf(e.getMessage()), e);
        }
    }
}
