package org.kinora.stage.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.platform.stage.FloorPlan;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Scene;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Draws floor plans, one location below the other. */
@Component(service = FloorPlan.class)
public final class FloorPlanDrawing implements FloorPlan {
    private static final int LEAST = 400;
    private static final int MOST = 8000;

    @Activate
    public FloorPlanDrawing() {}

    @Override
    public String svg(Staging staging, Scene scene, Bible bible, FilmFormat format) {
        List<PlanPage> pages = pages(staging, scene, bible, format);
        SvgPen pen = new SvgPen();
        pages.forEach(page -> page.draw(pen));
        return pen.picture(PlanPage.WIDTH, height(pages));
    }

    @Override
    public byte[] png(Staging staging, Scene scene, Bible bible, FilmFormat format, int width) {
        List<PlanPage> pages = pages(staging, scene, bible, format);
        double scale = Math.clamp(width, LEAST, MOST) / PlanPage.WIDTH;
        PixelPen pen = new PixelPen(Math.clamp(width, LEAST, MOST), (int) Math.ceil(height(pages) * scale), scale, new Lettering());
        pages.forEach(page -> page.draw(pen));
        return pen.png();
    }

    private static List<PlanPage> pages(Staging staging, Scene scene, Bible bible, FilmFormat format) {
        List<PlanPage> pages = new ArrayList<>();
        double top = 0;
        for (Location location : staging.locations()) {
            List<StagedShot> shots = staging.shots().stream().filter(shot -> staging.location(shot) == location).toList();
            PlanPage page = new PlanPage(location, shots, scene, bible, format, top);
            pages.add(page);
            top += page.height();
        }
        return pages;
    }

    private static double height(List<PlanPage> pages) {
        return pages.stream().mapToDouble(PlanPage::height).sum();
    }
}
