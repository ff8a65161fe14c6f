package org.kinora.painter.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.VoiceProfile;
import org.kinora.painter.internal.figure.Actor;
import org.kinora.painter.internal.figure.Figures;
import org.kinora.painter.internal.ink.DepthMap;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.ink.Wash;
import org.kinora.painter.internal.light.Air;
import org.kinora.painter.internal.light.Weather;
import org.kinora.painter.internal.prop.PropArt;
import org.kinora.painter.internal.prop.Props;
import org.kinora.painter.internal.set.Landmarks;
import org.kinora.painter.internal.set.SetKits;
import org.kinora.painter.internal.set.Site;

/**
 * One drawn panel: its layers from far to near as premultiplied ARGB, and what lies where.
 *
 * @param layers background (opaque), figures, and a foreground where there is one
 * @param solid distance and identity of everything
 * @param lacking characters of a card that no font has
 */
record Panel(int width, int height, List<int[]> layers, DepthMap solid, String lacking) {
    static Panel draw(Depiction depiction, int width, int height) {
        if (depiction.framing().kind() == ShotKind.CARD) return Card.draw(depiction, width, height);
        boolean thing = depiction.figures().isEmpty() && depiction.framing().kind() == ShotKind.MASTER && depiction.framing().size() != ShotSize.WIDE;
        if (depiction.framing().kind() == ShotKind.INSERT || thing) {
            Optional<Prop> prop = subject(depiction);
            if (prop.isPresent()) return Insert.draw(depiction, prop.get(), width, height);
        }
        Air air = Air.of(depiction.light(), depiction.place().interior());
        boolean car = SetKits.narrow(depiction.place());
        List<Actor> cast = cast(depiction, car);
        boolean landmark = cast.isEmpty() && !depiction.place().interior() && Landmarks.any(depiction.props());
        ShotFraming framing = landmark ? farther(depiction) : cast.isEmpty() ? wide(depiction.framing()) : car ? close(depiction.framing()) : depiction.framing();
        Composition composition = Composition.of(framing, depiction.focus(), cast, depiction.place().interior(), width, height);
        Rand rand = new Rand(depiction.set());
        double behind = cast.isEmpty() ? 0.5 : composition.subject() * 0.8;
        Site site = new Site(composition.lens(), air, rand, behind);
        SetKits.build(depiction.place(), site, !cast.isEmpty());
        if (landmark) Landmarks.add(depiction.props(), depiction.place(), site);
        List<Mark> middle = new ArrayList<>();
        List<Mark> front = new ArrayList<>();
        for (Actor actor : composition.actors()) {
            List<Mark> target = actor.foreground() ? front : middle;
            Support support = new Support(actor, composition.lens(), air, depiction.place());
            target.addAll(support.behind());
            List<Mark> held = held(depiction, actor, composition, air);
            boolean away = composition.lens().forward().dot(actor.front()) > 0.2;
            if (away) target.addAll(held);
            target.addAll(Figures.draw(actor, composition.lens(), air));
            if (!away) target.addAll(held);
            target.addAll(support.before());
        }
        front.addAll(Weather.marks(air, composition.lens(), rand.fork(91)));
        Panel panel = of(width, height, site.marks(), middle, front);
        Finish.vignette(panel.layers().getFirst(), width, height, air.night() ? 0.42 : 0.2);
        return panel;
    }

    static Panel of(int width, int height, List<Mark> back, List<Mark> middle, List<Mark> front) {
        DepthMap solid = new DepthMap(width, height);
        List<int[]> layers = new ArrayList<>();
        for (List<Mark> marks : front.isEmpty() ? List.of(back, middle) : List.of(back, middle, front)) {
            solid.fill(marks);
            BufferedImage image = Wash.paint(width, height, marks);
            layers.add(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        }
        int[] ground = layers.getFirst();
        for (int i = 0; i < ground.length; i++) if (ground[i] >>> 24 != 255) ground[i] = over(ground[i], 0xFFF5F0E6);
        return new Panel(width, height, layers, solid, "");
    }

    Panel missing(String characters) {
        return new Panel(width, height, layers, solid, characters);
    }

    /** All layers on top of each other. */
    int[] image() {
        int[] out = layers.getFirst().clone();
        for (int[] layer : layers.subList(1, layers.size())) {
            for (int i = 0; i < out.length; i++) {
                int c = layer[i];
                if (c >>> 24 == 255) out[i] = c;
                else if (c != 0) out[i] = over(c, out[i]);
            }
        }
        return out;
    }

    private static int over(int top, int below) {
        int keep = 255 - (top >>> 24);
        int rb = (below & 0xFF00FF) * keep + 0x800080;
        int g = (below >>> 8 & 0xFF) * keep + 0x80;
        rb = rb + (rb >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        g = g + (g >>> 8) & 0xFF00;
        return 0xFF000000 | (top & 0xFFFFFF) + (rb | g);
    }

    private static Optional<Prop> subject(Depiction depiction) {
        return depiction.props().stream().filter(prop -> depiction.focus().isPresent() && depiction.focus().get().equals(prop.id())).findFirst()
                .or(() -> depiction.props().stream().findFirst());
    }

    /** Where nobody is, the place is shown: no size below the whole of it. */
    private static ShotFraming wide(ShotFraming f) {
        ShotSize size = f.size().ordinal() > ShotSize.FULL.ordinal() ? ShotSize.FULL : f.size();
        return new ShotFraming(f.kind(), size, f.angle(), f.azimuth(), Math.min(f.lens(), 35));
    }

    /** A landmark wants the whole picture, and a tall one a level look. */
    private static ShotFraming farther(Depiction depiction) {
        ShotFraming f = depiction.framing();
        return new ShotFraming(f.kind(), ShotSize.EXTREME_WIDE, Landmarks.tall(depiction.props()) ? Angle.EYE : f.angle(), f.azimuth(), Math.min(f.lens(), 35));
    }

    /** In a car the camera stands close: no size above the knees. */
    private static ShotFraming close(ShotFraming f) {
        ShotSize size = f.size().ordinal() < ShotSize.MEDIUM_FULL.ordinal() ? ShotSize.MEDIUM_FULL : f.size();
        return new ShotFraming(f.kind(), size, Angle.EYE, Math.clamp(f.azimuth(), -32, 32), f.lens());
    }

    /** In a car whoever stands or walks sits. */
    private static List<Actor> cast(Depiction depiction, boolean car) {
        List<Actor> cast = new ArrayList<>();
        for (Figure figure : depiction.figures()) {
            Character character = depiction.characters().stream().filter(c -> c.id().equals(figure.character())).findFirst().orElseGet(() ->
                    unknown(figure.character()));
            cast.add(Actor.of(car ? seated(depiction, figure) : figure, character, cast.size() + 1));
        }
        return cast;
    }

    /** Whoever is on the right of the frame drives, unless somebody is said to; all look more or less ahead. */
    private static Figure seated(Depiction depiction, Figure f) {
        boolean named = depiction.figures().stream().anyMatch(other -> other.pose().startsWith("driv"));
        boolean drives = named ? f.pose().startsWith("driv") : f.x() > 500;
        int x = depiction.figures().size() == 2 ? f.x() < 500 ? 290 : 710 : f.x();
        return new Figure(f.character(), x, f.depth(), Math.clamp(f.facing(), -40, 40), drives ? "drive" : "sit", f.emotion(), f.speaking(),
                f.holding());
    }

    private static Character unknown(String id) {
        return new Character(id, id, List.of(), "human", "", new Look(0, "", "", 0, "", 250, "", "8A8F96", ""), new VoiceProfile("", "", "", 0, 0,
                1000, 1000, 1000));
    }

    private static List<Mark> held(Depiction depiction, Actor actor, Composition composition, Air air) {
        String id = actor.figure().holding();
        if (id.isEmpty() || actor.foreground()) return List.of();
        PropArt art = depiction.props().stream().filter(prop -> prop.id().equals(id)).findFirst().map(prop -> PropArt.of(prop.name(), prop.kind()))
                .orElseGet(() -> PropArt.of(id, id));
        return Props.inHand(art, Figures.hand(actor), composition.lens(), air, 0.12, 100 + actor.id());
    }
}
