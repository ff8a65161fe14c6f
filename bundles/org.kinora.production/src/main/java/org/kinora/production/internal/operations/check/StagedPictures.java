package org.kinora.production.internal.operations.check;

import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Outcome;
import org.kinora.api.imaging.FilmFrames.StagedPicture;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Light;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.production.internal.graph.StagedPanels;

/** What the shots of a film show as they are staged, small. */
record StagedPictures(StagedPanels panels, OpenProject project, View view, Story story, Pictures pictures, FigureMasks masks) {
    Optional<StagedPicture> of(StagedShot staged, Light light, int width, int height, Work work) {
        Optional<Shot> shot = story.shot(staged.shot());
        if (shot.isEmpty()) return Optional.empty();
        Optional<Outcome> drawn = panels.draw(project, view, story, shot.get(), light, work);
        Optional<AssetId> ids = drawn.flatMap(outcome -> outcome.asset("id"));
        Optional<AssetId> people = drawn.flatMap(outcome -> outcome.asset("layer/1"));
        if (drawn.isEmpty() || ids.isEmpty() || people.isEmpty()) return Optional.empty();
        List<String> seen = staged.placements().stream().filter(Placement::seen).map(Placement::character).toList();
        Map<String, Mask> figures = masks.of(ids.get(), people.get(), staged, seen, width, height, work);
        try (Picture picture = pictures.read(drawn.get().part("image").asset(), work)) {
            return Optional.of(new StagedPicture(small(picture.raster(), width, height, work), figures));
        }
    }

    /** Means over the pixels that fall into each. */
    private static Raster small(Raster picture, int width, int height, Work work) {
        Raster small = Raster.take(width, height, RasterFormat.RGB8, work);
        for (int c = 0; c < 3; c++) {
            var plane = picture.plane(picture.format().channels() == 3 ? c : 0);
            for (int y = 0; y < height; y++) {
                int top = y * picture.height() / height;
                int bottom = Math.max(top + 1, (y + 1) * picture.height() / height);
                for (int x = 0; x < width; x++) {
                    int left = x * picture.width() / width;
                    int right = Math.max(left + 1, (x + 1) * picture.width() / width);
                    long sum = 0;
                    for (int v = top; v < bottom; v++)
                        for (int u = left; u < right; u++) sum += plane.get(ValueLayout.JAVA_BYTE, (long) v * picture.width() + u) & 0xFF;
                    small.set(c, x, y, (float) sum / ((bottom - top) * (right - left)) / 255);
                }
            }
        }
        return small;
    }
}
