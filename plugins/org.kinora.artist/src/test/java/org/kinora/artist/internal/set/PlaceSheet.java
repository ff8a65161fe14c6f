package org.kinora.artist.internal.set;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Optic;
import org.kinora.artist.internal.render.Sheet;

/** Draws places as establishing wides of staged scripts, without people: {@code PlaceSheet FILE LIGHT PLACE...}; an underscore stands for a blank. */
final class PlaceSheet {
    /** From where a visitor stands: all of the place and what lies beyond it. */
    private static final Optic WIDE = Sheet.camera(new Vec(-1500, 1700, -9500), new Vec(0, 3000, 0), 26);

    private PlaceSheet() {}

    public static void main(String[] args) {
        Sheet sheet = new Sheet(4, 480, 270);
        for (String place : List.of(args).subList(2, args.length)) {
            String light = args[1].replace('_', ' ');
            String time = light.startsWith("RAIN") || light.startsWith("SNOW") ? "DAY" : light;
            String weather = light.startsWith("RAIN") ? "Rain falls. " : light.startsWith("SNOW") ? "Snow falls. " : "";
            String script = "Title: Place\n\nEXT. " + place.replace('_', ' ') + " - " + time + "\n\n" + weather
                    + "ANNA, 40, stands and looks into the distance.\n\nANNA\nHere we are, after all.\n";
            Films.Staged shot = Films.script(script, Films.WIDE).getFirst();
            StagedView view = shot.view();
            Location location = view.location();
            List<Model> models = new Sets().models(location, view.shot().parts(), Set.copyOf(view.shot().wild()), shot.scene().light());
            sheet.view(location.set().kit() + " / " + location.set().beyond(), models, WIDE,
                    new Lighting(location.light(), shot.scene().light(), location.set().interior()), "ink-wash");
        }
        sheet.save(Path.of(args[0]));
    }
}
