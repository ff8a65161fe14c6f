package org.kinora.camera.internal;

import org.kinora.api.story.CameraMove;
import org.kinora.api.story.CameraMove.Easing;
import org.kinora.api.story.CameraMove.Kind;

/**
 * What a camera move does to layers at different depths, as a function of time; a pinhole camera that moves along or across its axis.
 *
 * <p>Every view stays inside the picture: pans and trucks travel in an enlargement that leaves them room, dollies and zooms only enlarge.
 *
 * @param subject metres to what the shot is about
 * @param aspect width over height of the frame
 * @param px fixed point of zooms and dollies, normalised
 * @param seconds length of the clip
 * @param seed for the hand of handheld shots
 */
record Move(CameraMove move, double subject, double aspect, double px, double py, double seconds, long seed) {
    private static final double ZOOM = 0.24;
    private static final double DOLLY = 0.17;
    private static final double SWEEP = 0.16;
    private static final double TRACK = 0.13;
    private static final double TURN = StrictMath.toRadians(5);

    private double strength() {
        return Math.clamp(move.intensity() == 0 ? 500 : move.intensity(), 0, 1500) / 1000.0;
    }

    boolean still() {
        return move.kind() == Kind.STATIC;
    }

    boolean turns() {
        return move.kind() == Kind.ROTATE_LEFT || move.kind() == Kind.ROTATE_RIGHT;
    }

    /** The largest enlargement of the subject during the move. */
    double most() {
        double k = strength();
        return switch (move.kind()) {
            case STATIC -> 1;
            case ZOOM_IN, ZOOM_OUT -> 1 + ZOOM * k;
            case DOLLY_IN, DOLLY_OUT -> 1 / (1 - DOLLY * k);
            case PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN -> 1 + SWEEP * k;
            case TRUCK_LEFT, TRUCK_RIGHT, CRANE_UP, CRANE_DOWN -> 1 + TRACK * k;
            case ROTATE_LEFT, ROTATE_RIGHT -> cover(TURN * k);
            case HANDHELD -> 1.015 + 0.035 * k;
        };
    }

    /** Enlargement that keeps the corners of a turned frame inside the picture. */
    private double cover(double angle) {
        double wide = Math.max(aspect, 1 / aspect);
        return StrictMath.cos(angle) + wide * StrictMath.sin(angle);
    }

    /** The view of a layer; {@code time} runs from 0 to 1 over the clip. */
    View at(double time, double depth) {
        double k = strength();
        double e = ease(time);
        double room = most();
        return (switch (move.kind()) {
            case STATIC -> new View(1, 0.5, 0.5, 0, 0, 0);
            case ZOOM_IN -> new View(StrictMath.pow(room, e), px, py, 0, 0, 0);
            case ZOOM_OUT -> new View(StrictMath.pow(room, 1 - e), px, py, 0, 0, 0);
            case DOLLY_IN -> dolly(e, depth, k);
            case DOLLY_OUT -> dolly(1 - e, depth, k);
            case PAN_LEFT -> across(room, (e - 0.5) * SWEEP * k, 0);
            case PAN_RIGHT -> across(room, (0.5 - e) * SWEEP * k, 0);
            case TILT_UP -> across(room, 0, (e - 0.5) * SWEEP * k);
            case TILT_DOWN -> across(room, 0, (0.5 - e) * SWEEP * k);
            case TRUCK_LEFT -> across(room, (e - 0.5) * track(k, depth), 0);
            case TRUCK_RIGHT -> across(room, (0.5 - e) * track(k, depth), 0);
            case CRANE_UP -> across(room, 0, (e - 0.5) * track(k, depth));
            case CRANE_DOWN -> across(room, 0, (0.5 - e) * track(k, depth));
            case ROTATE_LEFT -> new View(room, 0.5, 0.5, 0, 0, TURN * k * e);
            case ROTATE_RIGHT -> new View(room, 0.5, 0.5, 0, 0, -TURN * k * e);
            case HANDHELD -> hand(time * seconds, depth, k, room);
        }).inside();
    }

    private View dolly(double e, double depth, double k) {
        double forward = DOLLY * k * subject * e;
        return new View(depth / Math.max(0.3 * depth, depth - forward), px, py, 0, 0, 0);
    }

    /** Nearer layers travel farther, but none beyond its room. */
    private double track(double k, double depth) {
        return TRACK * 0.8 * k * Math.min(1.25, subject / depth);
    }

    private static View across(double room, double dx, double dy) {
        return new View(room, 0.5, 0.5, dx, dy, 0);
    }

    /** A slow wander of a few frequencies without a common period. */
    private View hand(double t, double depth, double k, double room) {
        double near = 0.7 + 0.3 * Math.min(1.3, subject / depth);
        double x = 0;
        double y = 0;
        for (int i = 0; i < 3; i++) {
            double f = 0.31 + 0.37 * i;
            double phase = Math.floorMod(seed >>> (i * 9), 512) / 512.0;
            x += StrictMath.sin(2 * Math.PI * (f * t + phase)) / (1 + i);
            y += StrictMath.sin(2 * Math.PI * (f * 1.13 * t + phase * 1.7 + 0.31)) / (1 + i);
        }
        return new View(room, 0.5, 0.5, 0.009 * k * near * x, 0.011 * k * near * y, 0);
    }

    private double ease(double t) {
        Easing easing = move.easing() == null ? Easing.LINEAR : move.easing();
        return switch (easing) {
            case LINEAR -> t;
            case IN -> t * t;
            case OUT -> 1 - (1 - t) * (1 - t);
            case IN_OUT -> t * t * (3 - 2 * t);
        };
    }
}
