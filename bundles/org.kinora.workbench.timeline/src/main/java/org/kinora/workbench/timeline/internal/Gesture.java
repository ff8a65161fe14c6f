package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.work.Texts;

/**
 * A clip or one of its edges being dragged.
 *
 * @param by how far, in frames
 */
record Gesture(Kind kind, Lane lane, Clip clip, long by) {
    /** What dragging does. */
    enum Kind {
        TRIM_IN("cut.trim"),
        TRIM_OUT("cut.trim"),
        RIPPLE_IN("cut.ripple"),
        RIPPLE_OUT("cut.ripple"),
        ROLL("cut.roll"),
        SLIP("cut.slip"),
        SLIDE("cut.slide"),
        MOVE("cut.move");

        private final String operation;

        Kind(String operation) {
            this.operation = operation;
        }

        String words() {
            return "gesture." + operation.substring("cut.".length());
        }
    }

    /**
     * What begins when a person presses at a place. Edges of the picture ripple, with Ctrl they roll, with Shift they trim; edges of the rest trim.
     * A body slips with Shift; that of a picture slides between its neighbours with Ctrl; whatever else moves.
     *
     * @param shift Shift or Alt: many window managers keep the mouse with Alt for moving windows
     */
    static Optional<Gesture> begin(Lanes.Hit hit, boolean control, boolean shift) {
        boolean picture = hit.lane().picture();
        if (hit.lane().track().locked()) return Optional.empty();
        Clip clip = hit.clip();
        List<Clip> clips = hit.lane().track().clips();
        Kind kind = switch (hit.edge()) {
            case BODY -> shift ? Kind.SLIP : picture && control ? Kind.SLIDE : Kind.MOVE;
            case IN -> picture && control ? Kind.ROLL : picture && !shift ? Kind.RIPPLE_IN : Kind.TRIM_IN;
            case OUT -> picture && control ? Kind.ROLL : picture && !shift ? Kind.RIPPLE_OUT : Kind.TRIM_OUT;
        };
        if (kind == Kind.ROLL && hit.edge() == Lanes.Edge.OUT) {
            int next = clips.indexOf(clip) + 1;
            if (next >= clips.size()) return Optional.empty();
            clip = clips.get(next);
        }
        return Optional.of(new Gesture(kind, hit.lane(), clip, 0));
    }

    Gesture dragged(long by) {
        return new Gesture(kind, lane, clip, by);
    }

    /** The frame that is dragged, before it was. */
    long anchor() {
        double frame = kind == Kind.TRIM_OUT || kind == Kind.RIPPLE_OUT ? lane.end(clip) : lane.begin(clip);
        return Math.round(frame);
    }

    String operation() {
        return kind.operation;
    }

    /** What it does and by how much; of a sound that has a picture also how far it will stand off it. */
    String words(Lanes lanes, Texts texts) {
        String words = texts.text(kind.words(), String.format(Locale.ROOT, "%+d f", by));
        double begin = lane.begin(clip) + (kind == Kind.TRIM_IN || kind == Kind.MOVE ? by : 0);
        double end = lane.end(clip) + (kind == Kind.TRIM_OUT || kind == Kind.MOVE ? by : 0);
        return lanes.overhang(lane, clip).flatMap(now -> Overhang.of(lanes.shots(), clip, begin, end)).filter(one -> !one.none())
                .map(one -> words + " · " + one.words(texts)).orElse(words);
    }

    /** The operation's input; empty where nothing was dragged. */
    Optional<JsonObject> input() {
        if (by == 0) return Optional.empty();
        JsonObject input = new JsonObject();
        input.addProperty("clip", clip.id());
        switch (kind) {
            case TRIM_IN, RIPPLE_IN -> input.addProperty("edge", "IN");
            case TRIM_OUT, RIPPLE_OUT -> input.addProperty("edge", "OUT");
            case MOVE -> {
                return moved(input);
            }
            default -> { }
        }
        // To slip to the right is to show earlier frames.
        input.addProperty("by", (kind == Kind.SLIP ? -by : by) + "f");
        return Optional.of(input);
    }

    /** A picture goes beside the one it was dropped on, before or behind its middle; the rest keeps its distance from itself. */
    private Optional<JsonObject> moved(JsonObject input) {
        if (!lane.picture()) {
            input.addProperty("to", clip.id());
            input.addProperty("offset", by + "f");
            return Optional.of(input);
        }
        long place = by > 0 ? clip.end() - 1 + by : clip.position() + by;
        Optional<Clip> on = lane.track().clips().stream().filter(one -> place >= one.position() && place < one.end()).findFirst()
                .or(() -> Optional.of(by > 0 ? lane.track().clips().getLast() : lane.track().clips().getFirst()));
        if (on.get().equals(clip)) return Optional.empty();
        input.addProperty("to", on.get().id());
        input.addProperty("offset", (place - on.get().position() > on.get().length() / 2 ? on.get().length() : 0) + "f");
        return Optional.of(input);
    }
}
