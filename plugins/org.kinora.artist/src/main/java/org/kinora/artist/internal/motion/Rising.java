package org.kinora.artist.internal.motion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedView;

/**
 * Somebody who stands up in a clip: first on the seat that is nearest to where they stand, then on the way up and off it.
 *
 * @param seated how they sit before
 */
record Rising(Placement seated, Placement standing) {
    private static final Pattern RISES = Pattern.compile("\\b(?:stands? up|gets? up|rises?|jumps? up|leaps? up|gets? to (?:his|her|their) feet|"
            + "steht auf|erhebt sich|springt auf|se lève)\\b");
    /** Seconds before they rise, and how long it takes. */
    private static final double BEGIN = 0.4;
    private static final double TAKES = 0.9;
    /** Millimetres from a seat beyond which it is nobody's who stands there. */
    private static final double REACH = 800;
    /** Eyes of one who sits above the seat, in shares of those of one who stands (Drillis and Contini 1966, sitting height 0.52 of the stature). */
    private static final double SITTING = 0.49;

    /** Who rises from which seat, when the words of a shot say so and there is a seat that nobody else has. */
    static Optional<Rising> of(Placement standing, String action, StagedView view) {
        boolean stands = standing.posture().equals("stand") && standing.way().isEmpty() && standing.mark().isEmpty();
        if (!stands || !RISES.matcher(action.toLowerCase(Locale.ROOT)).find()) return Optional.empty();
        List<String> taken = view.shot().placements().stream().map(Placement::mark).toList();
        return Stream.concat(view.location().set().marks().stream(), view.location().marks().stream()).filter(mark -> mark.use() == Mark.Use.SIT
                && !taken.contains(mark.id()))
                .filter(mark -> away(mark, standing) < REACH)
                .min(Comparator.comparingDouble((Mark mark) -> away(mark, standing)).thenComparing(Mark::id))
                .map(mark -> new Rising(seated(standing, mark), standing));
    }

    private static double away(Mark mark, Placement one) {
        return Math.hypot(mark.at().x() - one.at().x(), mark.at().z() - one.at().z());
    }

    private static Placement seated(Placement one, Mark mark) {
        int eyes = (int) Math.round(mark.at().y() + SITTING * (one.eyes() - one.at().y()));
        return new Placement(one.character(), mark.at(), mark.id(), "sit", "sit", one.emotion(), one.gaze(), one.holding(), one.speaking(),
                one.seen(), eyes, eyes + one.crown() - one.eyes(), one.girth(), List.of());
    }

    /** Whether they have not stood up yet. */
    boolean before(double time) {
        return time < BEGIN + TAKES;
    }

    /** 1 while they sit, 0 when they stand; in steps of drawings. */
    double settle(double time) {
        return Math.round(12 * (1 - Ease.smooth((time - BEGIN) / TAKES))) / 12.0;
    }

    /** Where they are: on the seat, then on their way to where they stand. */
    Spot at(double time) {
        double share = Ease.smooth((time - BEGIN - 0.35 * TAKES) / (0.65 * TAKES));
        Spot from = seated.at();
        Spot to = standing.at();
        int turn = (int) Math.round(from.heading() + share * Math.IEEEremainder(to.heading() - from.heading(), 360));
        return new Spot((int) Math.round(from.x() + share * (to.x() - from.x())), from.y(), (int) Math.round(from.z() + share * (to.z() - from.z())),
                turn);
    }
}
