package org.kinora.imaging.internal.control;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bytedeco.javacpp.PointerScope;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;

/** Some recipes by kind, between rasters and matrices; frees every matrix that a recipe makes. */
final class RecipeBook {
    private final Interleaving pixels;
    private final OpenCv cv;
    private final List<Recipe> recipes;
    private final Map<String, Recipe> byKind;

    RecipeBook(OpenCv cv, List<Recipe> recipes) {
        this.cv = cv;
        pixels = new Interleaving(cv);
        this.recipes = List.copyOf(recipes);
        byKind = recipes.stream().collect(Collectors.toMap(recipe -> recipe.card().kind(), Function.identity()));
    }

    List<ControlCard> cards() {
        return recipes.stream().map(Recipe::card).toList();
    }

    Raster draw(String kind, ControlSource source, Work work) {
        Recipe recipe = byKind.get(kind);
        if (recipe == null) throw new IllegalArgumentException("no kind " + kind);
        cv.load();
        work.checkCancelled();
        try (PointerScope scope = new PointerScope()) {
            Raster drawn = pixels.raster(recipe.drawing().draw(pixels.rgb(source.picture()), source, work), work);
            work.checkCancelled();
            return drawn;
        }
    }
}
