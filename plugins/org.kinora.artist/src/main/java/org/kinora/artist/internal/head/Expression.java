package org.kinora.artist.internal.head;

import java.util.EnumMap;
import java.util.Map;

/** What a mood does to a face: strengths of its actions, 0 when unsaid, 1 full, negative the other way. */
record Expression(Map<Action, Double> actions) {
    /** After the Facial Action Coding System; the resource {@code expressions.txt} says what each means. */
    enum Action { IN, OUT, KNIT, LID, SQUINT, CHEEK, CORNER, WIDE, OPEN, PRESS, SNEER, TEETH, LOPSIDED, TEARS, BLUSH, SWEAT, DOWN, ASIDE }

    static final Expression NEUTRAL = new Expression(Map.of());

    Expression {
        actions = Map.copyOf(actions);
    }

    double of(Action action) {
        return actions.getOrDefault(action, 0.0);
    }

    /** The same mood, weaker or stronger; no action goes beyond what a face can do. */
    Expression times(double strength) {
        Map<Action, Double> out = new EnumMap<>(Action.class);
        actions.forEach((action, value) -> out.put(action, Math.clamp(value * strength, -1, 1)));
        return new Expression(out);
    }
}
