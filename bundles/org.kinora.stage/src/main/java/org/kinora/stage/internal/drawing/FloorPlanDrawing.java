package org.kinora.stage.internal.drawing;

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
    @Activate
    public FloorPlanDrawing() {}

    @Override
    public String svg(Staging staging, Scene scene, Bible bible, FilmFormat format) {
        StringBuilder pages = new StringBuilder();
        double top = 0;
        for (Location location : staging.locations()) {
            List<StagedShot> shots = staging.shots().stream().filter(shot -> staging.location(shot) == location).toList();
            PlanPage page = new PlanPage(location, shots, scene, bible, format, top);
            pages.append(page);
            top += page.height() + 10;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + Sheet.number(PlanPage.WIDTH) + "\" height=\"" + Sheet.number(top)
                + "\" font-family=\"sans-serif\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + pages + "</svg>\n";
    }
}
