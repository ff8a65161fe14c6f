package org.kinora.direction.internal.coverage;

import java.util.List;
import java.util.regex.Pattern;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.direction.internal.script.Wish;
import org.kinora.direction.internal.stage.Blocking;
import org.kinora.direction.internal.words.Hash;

/**
 * Decides kind, size, angle, move and figures of one shot from its intent alone. Kind and angle differ from seat to seat, so that neighbours, which
 * never share a seat, never look the same. A wish of the writer goes over everything but the seat.
 */
final class Framer {
    private static final List<String> MOVING = List.of("walk", "run", "dance", "fight", "jump", "climb", "carry", "sneak", "swim", "crawl");

    private static final List<String> HANDS = List.of("hold", "work", "give", "pull", "push", "read", "write", "reach", "point", "eat", "drink",
            "throw", "carry", "open", "take", "play", "aim", "type", "cook");

    private static final List<String> TABLE = List.of("write", "type");

    /** What is done low, or with a thing that stands somewhere else: nearer than this the thing is out of the frame. */
    private static final Pattern REACHING = Pattern.compile("(?iu)\\b(?:oven|ofen|under the|unter (?:dem|den)|from the floor|on the floor|vom boden"
            + "|listens? to (?:the|a|her|his) (?:radio|record|clock|wall|door)|bottom drawer)\\b");

    private static final List<ShotKind> TOGETHER = List.of(ShotKind.TWO_SHOT, ShotKind.GROUP, ShotKind.OVER_SHOULDER);

    private static final List<ShotKind> PEOPLE = List.of(ShotKind.TWO_SHOT, ShotKind.GROUP, ShotKind.OVER_SHOULDER, ShotKind.SINGLE,
            ShotKind.REACTION);

    private final boolean upright;

    Framer(FilmFormat format) {
        this.upright = format.height() > format.width();
    }

    Draft frame(Intent intent) {
        Draft draft = new Draft(intent.id());
        List<String> seen = seen(intent);
        switch (intent.purpose()) {
            case OPEN -> open(draft, intent);
            case DETAIL -> thing(draft, intent.seat());
            case REACT -> set(draft, ShotKind.REACTION, intent.seat() == Seat.SIDE ? ShotSize.CLOSE : intent.seat() == Seat.AXIS
                    ? ShotSize.MEDIUM_CLOSE : ShotSize.MEDIUM,
                    intent.seat() == Seat.PROFILE ? Angle.LOW : Angle.EYE);
            case ACT, TALK -> {
                switch (seen.size()) {
                    case 0 -> nobody(draft, intent);
                    case 1 -> one(draft, intent);
                    default -> several(draft, intent);
                }
            }
        }
        if (upright && !seen.isEmpty() && draft.kind != ShotKind.INSERT && draft.size.ordinal() < ShotSize.CLOSE.ordinal()
                && intent.purpose() != Intent.Purpose.OPEN && intent.purpose() != Intent.Purpose.REACT && draft.size != ShotSize.WIDE) {
            draft.size = ShotSize.values()[draft.size.ordinal() + 1];
        }
        intent.wish().ifPresent(wish -> wish(draft, wish, seen.size()));
        // An insert of no thing is somebody who does something: the hands with the face.
        if (draft.kind == ShotKind.INSERT && intent.props().isEmpty() && !seen.isEmpty()) set(draft, ShotKind.SINGLE, ShotSize.MEDIUM, draft.angle);
        boolean left = seen.isEmpty() ? Hash.pick(2, intent.id(), "side") == 0 : intent.moment().looksRight(seen.getFirst(), partner(intent));
        draft.azimuth = intent.seat().azimuth(left);
        draft.figures = Blocking.figures(draft.kind, draft.size, new Blocking.Who(intent.moment(), seen, intent.speaking(), intent.emotion(),
                intent.pose()));
        draft.handles = intent.purpose() == Intent.Purpose.ACT && HANDS.contains(intent.pose());
        draft.props = seenProps(draft, intent);
        boolean vista = seen.isEmpty() && draft.kind != ShotKind.INSERT && !intent.landmarks().isEmpty();
        if (vista) draft.focus = java.util.Optional.of(intent.landmarks().getFirst());
        else if (draft.kind == ShotKind.INSERT && !draft.props.isEmpty()) draft.focus = java.util.Optional.of(draft.props.getFirst());
        else if (!seen.isEmpty() && draft.kind != ShotKind.ESTABLISHING && draft.kind != ShotKind.MASTER) draft.focus =
                java.util.Optional.of(seen.getFirst());
        draft.action = intent.text();
        draft.move = intent.wish().flatMap(Wish::move).map(kind -> new CameraMove(kind, kind == CameraMove.Kind.STATIC ? 0 : 600,
                CameraMove.Easing.IN_OUT))
                .orElseGet(() -> move(draft, intent));
        return draft;
    }

    /** The people of the shot; a writer who asks for two gets the other one too, if there is one. */
    private static List<String> seen(Intent intent) {
        List<String> seen = intent.subjects();
        boolean two = intent.wish().flatMap(Wish::kind).filter(TOGETHER::contains).isPresent();
        return two && seen.size() == 1 ? java.util.stream.Stream.concat(seen.stream(), intent.moment().partner().filter(intent.moment()
                .present()::contains).filter(other -> !seen.contains(other)).stream()).toList() : seen;
    }

    /** Wide pictures show what is large first, close ones what is small and nothing that would not fit the frame. */
    private static List<String> seenProps(Draft draft, Intent intent) {
        if (draft.kind == ShotKind.INSERT && !intent.props().isEmpty()) return intent.props();
        boolean wide = draft.kind == ShotKind.ESTABLISHING || draft.kind == ShotKind.MASTER;
        return java.util.stream.Stream.concat((wide ? intent.landmarks() : intent.props()).stream(), (wide ? intent.props() : intent.landmarks())
                .stream()).distinct().toList();
    }

    private static java.util.Optional<String> partner(Intent intent) {
        return intent.subjects().size() > 1 ? java.util.Optional.of(intent.subjects().get(1)) : intent.moment().partner();
    }

    private static void set(Draft draft, ShotKind kind, ShotSize size, Angle angle) {
        draft.kind = kind;
        draft.size = size;
        draft.angle = angle;
    }

    private static void open(Draft draft, Intent intent) {
        boolean people = !intent.subjects().isEmpty();
        Angle angle = switch (Hash.pick(4, intent.id(), "angle")) {
            case 0 -> Angle.HIGH;
            case 1 -> Angle.LOW;
            default -> Angle.EYE;
        };
        set(draft, people ? ShotKind.MASTER : ShotKind.ESTABLISHING, people ? ShotSize.WIDE : Hash.pick(2, intent.id(), "size") == 0 ? ShotSize.WIDE
                : ShotSize.EXTREME_WIDE,
                people && angle == Angle.LOW ? Angle.EYE : angle);
    }

    /** A thing is shown close: it is about half as high as the frame, whoever plans it and from wherever it is seen. */
    private static void thing(Draft draft, Seat seat) {
        set(draft, ShotKind.INSERT, ShotSize.CLOSE, switch (seat) {
            case FRONT -> Angle.OVERHEAD;
            case AXIS -> Angle.HIGH;
            case PROFILE -> Angle.LOW;
            default -> Angle.EYE;
        });
    }

    /** Without people a shot is about a thing, which is close, or about the place, which is wide. */
    private static void nobody(Draft draft, Intent intent) {
        if (!intent.props().isEmpty() && (intent.landmarks().isEmpty() || intent.seat() != Seat.FRONT)) thing(draft, intent.seat());
        else switch (intent.seat()) {
            case AXIS -> set(draft, ShotKind.MASTER, ShotSize.WIDE, Angle.HIGH);
            case SIDE -> set(draft, ShotKind.MASTER, ShotSize.WIDE, Angle.LOW);
            case PROFILE -> set(draft, ShotKind.MASTER, ShotSize.EXTREME_WIDE, Angle.LOW);
            default -> set(draft, ShotKind.MASTER, ShotSize.WIDE, Angle.EYE);
        }
    }

    private static void one(Draft draft, Intent intent) {
        boolean moving = MOVING.contains(intent.pose());
        switch (intent.seat()) {
            case SIDE -> set(draft, ShotKind.SINGLE, moving ? ShotSize.MEDIUM : intent.emotional() ? ShotSize.CLOSE : ShotSize.MEDIUM_CLOSE,
                    Angle.EYE);
            case AXIS -> set(draft, ShotKind.SINGLE, moving ? ShotSize.FULL : ShotSize.MEDIUM, Hash.pick(3, intent.id(), "angle") == 0 ? Angle.HIGH
                    : Angle.LOW);
            case PROFILE -> set(draft, ShotKind.SINGLE, intent.emotional() ? ShotSize.MEDIUM_CLOSE : ShotSize.MEDIUM, intent.emotional() ? Angle.LOW
                    : Angle.EYE);
            default -> set(draft, ShotKind.SINGLE, moving ? ShotSize.FULL : ShotSize.MEDIUM_FULL, Angle.EYE);
        }
        // From below a table would hide what lies on it.
        if (TABLE.contains(intent.pose()) && draft.angle == Angle.LOW) draft.angle = Angle.HIGH;
        boolean reaches = intent.purpose() == Intent.Purpose.ACT && REACHING.matcher(intent.text()).find();
        if (reaches && draft.size.ordinal() > ShotSize.MEDIUM_FULL.ordinal()) set(draft, draft.kind, ShotSize.MEDIUM_FULL, draft.angle == Angle.LOW
                ? Angle.EYE : draft.angle);
    }

    private void several(Draft draft, Intent intent) {
        boolean talk = intent.purpose() == Intent.Purpose.TALK;
        boolean many = intent.subjects().size() > 2;
        boolean bodily = !talk && (MOVING.contains(intent.pose()) || intent.pose().equals("hug"));
        switch (intent.seat()) {
            case SIDE -> {
                if (talk) set(draft, ShotKind.SINGLE, intent.emotional() ? ShotSize.CLOSE : ShotSize.MEDIUM_CLOSE, Angle.EYE);
                else set(draft, many ? ShotKind.GROUP : ShotKind.TWO_SHOT, many ? ShotSize.MEDIUM_FULL : ShotSize.FULL, Angle.EYE);
            }
            case AXIS -> {
                if (many || bodily) set(draft, many ? ShotKind.GROUP : ShotKind.TWO_SHOT, ShotSize.FULL, Angle.HIGH);
                else set(draft, ShotKind.OVER_SHOULDER, intent.emotional() && talk ? ShotSize.MEDIUM_CLOSE : ShotSize.MEDIUM, Angle.EYE);
            }
            case PROFILE -> set(draft, many ? ShotKind.GROUP : ShotKind.TWO_SHOT, ShotSize.MEDIUM_FULL, Angle.LOW);
            default -> set(draft, many ? ShotKind.GROUP : ShotKind.TWO_SHOT, many ? ShotSize.FULL : talk ? ShotSize.MEDIUM : ShotSize.MEDIUM_FULL,
                    Angle.EYE);
        }
    }

    private static void wish(Draft draft, Wish wish, int people) {
        wish.kind().ifPresent(kind -> draft.kind = !PEOPLE.contains(kind) || people > 1 ? kind : people == 0 ? draft.kind
                : TOGETHER.contains(kind) ? ShotKind.SINGLE : kind);
        wish.size().ifPresent(size -> {
            draft.size = size;
            draft.sized = true;
            boolean close = size.ordinal() >= ShotSize.MEDIUM_CLOSE.ordinal();
            if (wish.kind().isEmpty() && close && people > 0 && draft.kind != ShotKind.INSERT && draft.kind != ShotKind.REACTION) draft.kind =
                    ShotKind.SINGLE;
            if (wish.kind().isEmpty() && close && people == 0) draft.kind = ShotKind.INSERT;
            if (wish.kind().isEmpty() && !close && draft.kind == ShotKind.INSERT) draft.kind = ShotKind.MASTER;
        });
        wish.angle().ifPresent(angle -> draft.angle = angle);
        draft.asked = wish.seconds();
    }

    /** Movement with a reason: following, discovering, pressing in; most of the time none. */
    private static CameraMove move(Draft draft, Intent intent) {
        int chance = Hash.pick(6, intent.id(), "move");
        boolean right = draft.figures.isEmpty() || draft.figures.getFirst().facing() >= 0;
        if (List.of("run", "fight", "fall").contains(intent.pose()) || intent.emotion().equals("afraid")
                && chance < 3) return new CameraMove(CameraMove.Kind.HANDHELD, 350, CameraMove.Easing.LINEAR);
        if (List.of("walk", "carry", "sneak").contains(intent.pose()) && !draft.figures.isEmpty()) {
            return new CameraMove(right ? CameraMove.Kind.TRUCK_RIGHT : CameraMove.Kind.TRUCK_LEFT, 450, CameraMove.Easing.IN_OUT);
        }
        return switch (draft.kind) {
            case ESTABLISHING -> new CameraMove(List.of(CameraMove.Kind.DOLLY_IN, CameraMove.Kind.PAN_RIGHT, CameraMove.Kind.CRANE_UP,
                    CameraMove.Kind.PAN_LEFT, CameraMove.Kind.CRANE_DOWN,
                    CameraMove.Kind.TILT_UP).get(chance), 400, CameraMove.Easing.IN_OUT);
            case MASTER, GROUP -> chance < 3 ? new CameraMove(chance == 0 ? CameraMove.Kind.TRUCK_LEFT : chance == 1 ? CameraMove.Kind.TRUCK_RIGHT
                    : CameraMove.Kind.DOLLY_IN, 250,
                    CameraMove.Easing.IN_OUT) : CameraMove.STILL;
            case INSERT -> chance < 3 ? new CameraMove(CameraMove.Kind.DOLLY_IN, 200, CameraMove.Easing.IN_OUT) : CameraMove.STILL;
            case SINGLE, REACTION -> intent.emotional() ? new CameraMove(CameraMove.Kind.DOLLY_IN, 300, CameraMove.Easing.IN_OUT)
                    : chance == 0 ? new CameraMove(CameraMove.Kind.DOLLY_IN, 150, CameraMove.Easing.IN_OUT) : CameraMove.STILL;
            case TWO_SHOT, OVER_SHOULDER, POINT_OF_VIEW, CARD -> chance == 0 ? new CameraMove(CameraMove.Kind.DOLLY_IN, 150,
                    CameraMove.Easing.IN_OUT) : CameraMove.STILL;
        };
    }
}
