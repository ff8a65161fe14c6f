package org.kinora.artist.internal.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Texture;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Backdrop;
import org.kinora.artist.internal.render.Optic;

/** Pictures of places in the stead of drawn sets. */
public final class Backdrops {
    private static final double OUTSIDE = 26_000;
    private static final double OUTSIDE_WIDEST = 7000;
    private static final double STOP = 5.6;
    private static final double DARK = 0.26;
    private static final double GROUND = 150_000;
    private static final int LEAST_SUBJECT = 900;

    private Backdrops() {}

    /** What hangs behind a shot; empty when its place has no picture. */
    public static Optional<Backdrop> of(Depiction depiction, StagedView view, Gallery gallery, int width) {
        return gallery.place(depiction.place().id(), depiction.light().time()).map(picture -> backdrop(picture, depiction, view, gallery, width));
    }

    private static Backdrop backdrop(BiblePicture picture, Depiction depiction, StagedView view, Gallery gallery, int width) {
        SetPlan set = view.location().set();
        Optic first = Optic.of(view.shot().camera());
        Vec middle = new Vec(set.stage().x(), 0, set.stage().z());
        double far = set.interior() ? Math.max(2500, set.depth() / 2.0) : OUTSIDE;
        double widest = set.interior() ? Math.max(2500, set.depth() / 2.0) : OUTSIDE_WIDEST;
        Texture sharp = gallery.texture(picture);
        boolean night = depiction.light().time().equals("night");
        boolean own = List.of(picture.view().split("-")).contains(depiction.light().time()) || night && light(sharp) < DARK;
        double horizon = picture.horizon() > 0 ? picture.horizon() / 1000.0 : 0.5;
        return new Backdrop(sharp.softened(blur(first, view, far, widest, middle) * sharp.width() / 36 * 0.5), horizon, first, middle, far, widest,
                own);
    }

    /**
     * How wide a point there is drawn on the picture's own sheet, in millimetres of film seen through a lens of 28 mm: the circle of confusion of a
     * lens that
     * is focused on the subject (Ray, Applied Photographic Optics, chapter 22).
     */
    private static double blur(Optic first, StagedView view, double far, double widest, Vec middle) {
        double ahead = first.forward().dot(middle.minus(first.at()));
        double behind = Math.max(1500, far + ahead);
        double subject = view.shot().subjects().stream().map(view.shot()::placement).flatMap(Optional::stream)
                .mapToDouble(one -> away(first, one)).min().orElse(behind);
        double focus = Math.min(behind, Math.max(LEAST_SUBJECT, subject));
        double circle = first.focal() * first.focal() / STOP * Math.abs(1 / focus - 1 / behind);
        return circle * 28 / first.focal() * Math.clamp(behind / (far + widest), 0.2, 2.5);
    }

    private static double away(Optic first, Placement one) {
        return new Vec(one.at().x(), one.eyes(), one.at().z()).minus(first.at()).dot(first.forward());
    }

    private static double light(Texture picture) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < 16; y++) for (int x = 0; x < 16; x++, count++) {
            int c = picture.within((x + 0.5) * picture.width() / 16, (y + 0.5) * picture.height() / 16, 5);
            sum += (0.2126 * (c >> 16 & 255) + 0.7152 * (c >> 8 & 255) + 0.0722 * (c & 255)) / 255;
        }
        return sum / count;
    }

    /**
     * The shot without what the picture shows already: of the set only what carries somebody who is seen (a seat, a bed, a boat), and what lies
     * about in this
     * shot only.
     */
    public static StagedView bare(StagedView view) {
        Location location = view.location();
        Set<String> kept = new HashSet<>();
        for (Placement placement : view.shot().placements()) {
            if (placement.seen()) carrier(location, placement).ifPresent(kept::add);
        }
        SetPlan set = location.set();
        SetPlan bare = new SetPlan(set.place(), set.kit(), set.interior(), set.width(), set.depth(), 0, "none", "none", set.stage(), "",
                only(set.parts(), kept), set.marks());
        List<Part> dressing = new ArrayList<>(only(location.dressing(), kept));
        return new StagedView(new Location(bare, dressing, location.marks(), location.light()), view.shot());
    }

    private static List<Part> only(List<Part> parts, Set<String> kept) {
        return parts.stream().filter(part -> kept.contains(part.id())).toList();
    }

    private static Optional<String> carrier(Location location, Placement placement) {
        if (!Set.of("sit", "lie").contains(placement.posture())) return Optional.empty();
        Optional<String> marked = location.mark(placement.mark()).map(Mark::part).filter(part -> !part.isEmpty());
        return marked.or(() -> location.parts().stream().filter(part -> under(part, placement.at())).map(Part::id).findFirst());
    }

    private static boolean under(Part part, Spot at) {
        double reach = 0.5 * Math.max(part.width(), part.depth());
        return at.y() > 150 && Math.hypot(part.at().x() - at.x(), part.at().z() - at.z()) < reach && part.at().y() < at.y();
    }

    /** The ground of the picture, on which shadows fall. */
    public static Model ground() {
        MeshBuilder mesh = new MeshBuilder();
        mesh.face(false, new Vec(-GROUND, 0, -GROUND), new Vec(-GROUND, 0, GROUND), new Vec(GROUND, 0, GROUND), new Vec(GROUND, 0, -GROUND));
        return new Model("floor", Model.Role.SET, List.of(new Piece(mesh.build(), Surface.grey(600, Finish.CATCHER), Ink.NONE)), List.of());
    }
}
