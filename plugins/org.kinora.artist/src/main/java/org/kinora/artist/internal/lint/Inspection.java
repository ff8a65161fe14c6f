package org.kinora.artist.internal.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Optic;

/** Looks over one panel by what is where in space and in the frame. */
public final class Inspection {
    private static final Set<String> TOGETHER = Set.of("hug", "kiss", "embrace", "cuddle", "dance", "fight", "carry", "lift", "help");
    private static final double GROUND = 60;
    /** Share of a head that may lie outside: hair that touches the frame is no fault. */
    private static final double GRAZED = 0.2;
    private static final int LEAST_CONTRAST = 14;

    private final Depiction depiction;
    private final StagedView view;
    private final Optic optic;
    private final int width;
    private final int height;
    private final List<Body> bodies;
    private final List<Finding> findings = new ArrayList<>();

    /** @param bodies those who are seen, in the order in which they were drawn */
    public Inspection(Depiction depiction, StagedView view, int width, int height, List<Body> bodies) {
        this.depiction = depiction;
        this.view = view;
        this.optic = Optic.of(view.shot().camera());
        this.width = width;
        this.height = height;
        this.bodies = bodies;
    }

    /** What is wrong, the gravest first. */
    public List<Finding> findings() {
        findings.clear();
        bodies.stream().filter(this::inFrame).forEach(this::head);
        headroom();
        bodies.forEach(this::feet);
        apart();
        bodies.stream().filter(this::inFrame).forEach(this::eyeline);
        size();
        findings.sort(Comparator.comparing(Finding::fault));
        return List.copyOf(findings);
    }

    /**
     * Whether each figure stands out from its ground.
     *
     * @param owners whose each pixel is; {@code first} is the number of the first of the bodies
     */
    public List<Finding> contrast(int[] pixels, byte[] owners, int first) {
        Contrast contrast = new Contrast(width, height, pixels, owners);
        List<Finding> weak = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            int levels = first + i > 254 ? -1 : contrast.of(first + i);
            if (levels >= 0 && levels < LEAST_CONTRAST) weak.add(new Finding(Fault.CONTRAST, bodies.get(i).placement().character(), levels));
        }
        return weak;
    }

    private Optic.Seen seen(Vec point) {
        return optic.project(point, width, height);
    }

    private boolean inFrame(Body body) {
        return faced(body) && !foreground(body);
    }

    private boolean faced(Body body) {
        Optic.Seen face = seen(body.face());
        return face.ahead() > 100 && face.x() > 0.04 && face.x() < 0.96 && face.y() > -0.05 && face.y() < 0.98;
    }

    /** Backs in the foreground are cut as they fall. */
    private boolean foreground(Body body) {
        double own = seen(body.face()).ahead();
        boolean back = depiction.framing().kind() == ShotKind.OVER_SHOULDER || body.front().dot(optic.forward()) > 0.1;
        return back && bodies.stream().anyMatch(other -> other != body && seen(other.face()).ahead() > 1.25 * own);
    }

    private boolean about(Body body) {
        return view.shot().subjects().isEmpty() || view.shot().subjects().contains(body.placement().character());
    }

    private void head(Body body) {
        ShotSize size = view.shot().size();
        boolean close = size == ShotSize.CLOSE || size == ShotSize.EXTREME_CLOSE;
        if (close || depiction.framing().kind() == ShotKind.INSERT || !about(body) || body.crowd()) return;
        double top = seen(body.crown()).y();
        if (-top > GRAZED * Math.abs(seen(body.chin()).y() - top)) findings.add(new Finding(Fault.HEAD_CUT, body.placement().character(),
                Math.round(-1000 * top)));
    }

    private void headroom() {
        ShotSize size = view.shot().size();
        boolean planned = size.ordinal() >= ShotSize.FULL.ordinal() && size != ShotSize.EXTREME_CLOSE
                && depiction.framing().kind() != ShotKind.INSERT;
        boolean over = depiction.framing().kind() == ShotKind.OVER_SHOULDER;
        Optional<Body> highest = bodies.stream().filter(body -> over ? inFrame(body) : faced(body)).filter(this::about).filter(body -> !body.crowd())
                .min(Comparator.comparingDouble(body -> seen(body.crown()).y()));
        if (!planned || highest.isEmpty() || view.shot().camera().pitch() != 0) return;
        double room = seen(highest.get().crown()).y();
        if (room >= 0 && room < 0.02 || room > 0.3 && upright(highest.get()) > 0.3) findings.add(new Finding(Fault.HEADROOM, highest.get()
                .placement().character(),
                Math.round(1000 * room)));
    }

    /** Where the crown of a body is when it stands up as it was staged: room for one who bends down and comes up again is no fault. */
    private double upright(Body body) {
        Vec at = body.crown();
        return seen(new Vec(at.x(), Math.max(at.y(), body.placement().crown()), at.z())).y();
    }

    private void feet(Body body) {
        double off = body.lowest() - body.placement().at().y();
        if (body.onFeet() && Math.abs(off) > GROUND) findings.add(new Finding(Fault.FEET, body.placement().character(), Math.round(off)));
    }

    private void apart() {
        for (int i = 0; i < bodies.size(); i++) for (int k = i + 1; k < bodies.size(); k++) {
            Body a = bodies.get(i);
            Body b = bodies.get(k);
            if (TOGETHER.contains(a.placement().pose()) || TOGETHER.contains(b.placement().pose())) continue;
            double far = Math.hypot(a.placement().at().x() - b.placement().at().x(), a.placement().at().z() - b.placement().at().z());
            double least = 0.35 * (a.placement().girth() + b.placement().girth());
            boolean level = Math.abs(a.placement().at().y() - b.placement().at().y()) < 800;
            if (level && far < least) findings.add(new Finding(Fault.BODIES, a.placement().character(), Math.round(least - far)));
        }
    }

    /** The target lies on the side to which the face looks, as far as sides can be told in the picture. */
    private void eyeline(Body body) {
        if (body.target().isEmpty() || body.crowd()) return;
        Vec way = body.target().get().minus(body.face()).unit();
        double wanted = way.dot(optic.right());
        double looks = body.front().dot(optic.right());
        if (Math.abs(wanted) > 0.3 && Math.abs(looks) > 0.15 && wanted * looks < 0) findings.add(new Finding(Fault.EYELINE,
                body.placement().character(),
                Math.round(1000 * looks)));
    }

    private void size() {
        ShotSize planned = depiction.framing().size();
        int steps = planned.distance(view.shot().size());
        if (steps > 1) findings.add(new Finding(Fault.SIZE, "", steps));
    }
}
