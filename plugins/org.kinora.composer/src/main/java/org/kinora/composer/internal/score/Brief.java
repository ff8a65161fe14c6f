package org.kinora.composer.internal.score;

import java.util.List;

/**
 * What is to be written, with every choice made.
 *
 * @param theme its tune
 * @param grid its bars
 * @param form what each bar is for
 * @param hits samples at which something happens in the picture, ascending, all inside the piece
 * @param intensity 0 to 1
 * @param thin whether somebody speaks: few notes, low ones, no drums
 * @param seed chance of this piece
 */
record Brief(Mood mood, Style style, Key key, Theme theme, Grid grid, Form form, List<Long> hits, double intensity, boolean thin, long seed) {
    /** How loudly a bar is played, 0 to 1. */
    double force(Form.Bar bar) {
        return (0.45 + 0.55 * mood.force()) * (0.5 + 0.5 * intensity) * (0.62 + 0.38 * bar.weight());
    }

    /** Whether layers that make a bar full are heard. */
    boolean full(Form.Bar bar) {
        return !thin && bar.weight() * 0.6 + intensity * 0.4 > 0.62;
    }
}
