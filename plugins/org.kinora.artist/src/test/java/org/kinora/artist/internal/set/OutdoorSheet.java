package org.kinora.artist.internal.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.story.Light;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Sheet;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.trade.Workshop;

/** Draws kinds of the catalogue on a sheet, each alone: {@code OutdoorSheet FILE [day|night] [KIND...]}; without kinds all of the section. */
final class OutdoorSheet {
    private OutdoorSheet() {}

    public static void main(String[] args) {
        boolean night = args.length > 1 && args[1].equals("night");
        List<String> wanted = args.length > 2 ? List.of(args).subList(2, args.length) : Catalogue.outdoors();
        Sheet sheet = new Sheet(6, 320, 240);
        Workshop workshop = new Workshop();
        Lighting light = night ? new Lighting(new KeyLight(40, 42, 8000, 170, 220, "moon"), new Light("night", "clear", ""), false) : Lighting.noon();
        for (String kind : wanted) {
            Build.Brief brief = Catalogue.brief(kind, kind + ".1", night);
            double w = brief.width();
            double h = brief.height();
            double far = Math.max(w, h * 1.4) * 1.25 + brief.depth() * 0.5;
            List<Model> models = new ArrayList<>();
            models.add(workshop.knows(kind) ? workshop.build(brief, Model.Role.SET) : workshop.plain(brief));
            Build ground = new Build(new Build.Brief("floor", "ground", Frame.standing(Vec.ZERO, 0), 1, 1, 1, 760, "", night, false));
            double out = far * 30;
            ground.stone(0).pane(new Vec(0, 1, 0), false, new Vec(-out, 0, out), new Vec(out, 0, out), new Vec(out, 0, -out), new Vec(-out, 0, -out));
            models.add(ground.loose(Model.Role.SET));
            Vec eye = new Vec(far * 0.42, Math.max(1500, h * 0.55) + (h < w * 0.1 ? far * 0.3 : 0), -far);
            sheet.view(kind + " " + models.getFirst().pieces().stream().mapToInt(piece -> piece.mesh().triangles().length / 3).sum(), models,
                    Sheet.camera(eye, new Vec(0, h * 0.46, 0), 30), light, "ink-wash");
        }
        sheet.save(Path.of(args[0]));
    }
}
