package org.kinora.artist.internal.set;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Optic;
import org.kinora.artist.internal.render.Sheet;

/** Places as the first shot of a staged script sees them, without their people: {@code Places FILE DAY|NIGHT [PLACE...]}. */
final class Places {
    static final List<String> INSIDE = List.of("ROOM", "LIVING ROOM", "BEDROOM", "ATTIC", "BASEMENT", "KITCHEN", "BATHROOM", "CORRIDOR", "STAIRWELL",
            "ELEVATOR", "OFFICE", "MEETING ROOM", "SHOP", "MARKET HALL", "TAVERN", "RESTAURANT", "STAGE", "CINEMA", "DANCE HALL", "CAR", "TRAIN",
                    "BUS",
            "PLANE", "LAMP ROOM", "STARSHIP - BRIDGE", "STARSHIP - CORRIDOR", "CRYO HALL", "CAVE", "LABORATORY", "CONTROL ROOM", "HOSPITAL",
                    "CLASSROOM",
            "LIBRARY", "CHURCH", "THRONE ROOM", "HALL", "STATION HALL", "PRISON CELL", "GYM", "WORKSHOP", "WAREHOUSE", "BARN", "CABIN", "WHEELHOUSE");

    private Places() {}

    static Films.Staged staged(String place, String time) {
        String script = "Title: Place\n\nINT. " + place + " - " + time + "\n\nANNA, 30, enters and looks around.\n\nANNA\nHere we are.\n";
        return Films.script(script, Films.WIDE).getFirst();
    }

    static List<Model> models(Films.Staged shot) {
        return new Sets().models(shot.view().location(), shot.view().shot().parts(), Set.copyOf(shot.view().shot().wild()), shot.depiction().light());
    }

    static int triangles(List<Model> models) {
        int triangles = 0;
        for (Model model : models) for (Piece piece : model.pieces()) triangles += piece.mesh().triangles().length / 3;
        return triangles;
    }

    public static void main(String[] args) {
        List<String> places = args.length > 2 ? List.of(args).subList(2, args.length) : INSIDE;
        Sheet sheet = new Sheet(4, 460, 259);
        for (String place : places) {
            Films.Staged shot = staged(place, args[1]);
            List<Model> models = models(shot);
            Lighting light = new Lighting(shot.view().location().light(), shot.depiction().light(), shot.view().location().set().interior());
            String title = place + ": " + shot.view().location().set().kit() + ", " + triangles(models);
            sheet.view(title, models, Optic.of(shot.view().shot().camera()), light, "ink-wash");
        }
        sheet.save(Path.of(args[0]));
    }
}
