package org.kinora.artist.internal.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.story.Light;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Sheet;
import org.kinora.artist.internal.set.craft.Build;
import org.kinora.artist.internal.set.trade.Workshop;
import org.kinora.stage.internal.set.Catalogue;
import org.kinora.stage.internal.set.PartKind;

/** Every kind of part by itself, on sheets of thirty: {@code PropHouse FOLDER day|night [KIND[=WORDS]...]}. */
final class PropHouse {
    private static final int ON_SHEET = 30;

    private final Workshop workshop = new Workshop();
    private final Props props = new Props();

    static Collection<PartKind> inside() {
        List<PartKind> inside = new ArrayList<>();
        boolean out = false;
        for (PartKind kind : new Catalogue().kinds()) {
            if (kind.name().equals("floor")) out = true;
            if (kind.name().equals("letter")) out = false;
            if (!out && !kind.name().equals("wall")) inside.add(kind);
        }
        return inside;
    }

    boolean knows(String kind) {
        return workshop.knows(kind) || props.knows(kind);
    }

    Model model(PartKind kind, String words, double heading, boolean night) {
        Frame frame = Frame.standing(Vec.ZERO, heading);
        Build.Brief brief = new Build.Brief(kind.name() + ".1", kind.name(), frame, kind.width(), kind.height(), kind.depth(), kind.tone(), words,
                night, false);
        return workshop.knows(kind.name()) ? workshop.build(brief, Model.Role.SET) : props.knows(kind.name()) ? props.lying(brief)
                : workshop.plain(brief);
    }

    private static Model floor(double size, boolean night) {
        Build b = new Build(new Build.Brief("floor", "floor", Frame.standing(Vec.ZERO, 0), size, 4, size, 760, "", night, false));
        return b.plain(0).box(-size / 2, size / 2, -10, -2, -size / 2, size / 2).loose(Model.Role.SET);
    }

    private void shoot(Sheet sheet, PartKind kind, String words, boolean night) {
        double size = Math.sqrt(kind.width() * kind.width() / 1.6 + (double) kind.height() * kind.height() + kind.depth() * kind.depth() / 2.0);
        Vec middle = new Vec(0, kind.height() / 2.0, 0);
        Vec from = middle.plus(new Vec(-0.9, 0.62, -2.1).times(size * 1.02));
        Lighting light = night ? new Lighting(new KeyLight(60, 40, 2700, 420, 230, "lamp"), new Light("night", "clear", ""), true)
                : new Lighting(new KeyLight(318, 54, 5600, 1000, 300, "sun"), new Light("day", "clear", "neutral"), true);
        sheet.view(kind.name() + (words.isEmpty() ? "" : " " + words), List.of(floor(size * 12, night), model(kind, words, 0, night)),
                Sheet.camera(from, middle, 60), light, "ink-wash");
    }

    public static void main(String[] args) {
        PropHouse house = new PropHouse();
        boolean night = args[1].equals("night");
        Set<String> asked = Set.of(List.of(args).subList(2, args.length).toArray(String[]::new));
        List<String[]> items = new ArrayList<>();
        for (PartKind kind : inside()) {
            if (asked.isEmpty() || asked.contains(kind.name())) items.add(new String[] {kind.name(), ""});
            for (String words : asked) if (words.startsWith(kind.name() + "=")) items.add(new String[] {kind.name(),
                    words.substring(kind.name().length() + 1)});
        }
        Catalogue catalogue = new Catalogue();
        for (int i = 0; i < items.size(); i += ON_SHEET) {
            Sheet sheet = new Sheet(6, 300, 280);
            for (String[] item : items.subList(i, Math.min(items.size(), i + ON_SHEET))) house.shoot(sheet, catalogue.kind(item[0]), item[1], night);
            sheet.save(Path.of(args[0], args[1] + "-" + i / ON_SHEET + ".png"));
        }
    }
}
