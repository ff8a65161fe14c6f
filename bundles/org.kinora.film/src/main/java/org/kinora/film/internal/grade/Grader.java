package org.kinora.film.internal.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Grade.ToneCurve;
import org.kinora.api.imaging.ColourTable;

/** What one grade does to a colour, step by step; made once, then used for every entry of a table. Immutable; thread-safe. */
final class Grader {
    private static final double RED = 0.2126;
    private static final double GREEN = 0.7152;
    private static final double BLUE = 0.0722;

    private final Grade grade;
    private final List<ToneLine> lines;
    private final Optional<Grader> preset;
    private final Optional<Sampled> table;

    /** @param tables finds what a grade's table is */
    Grader(Grade grade, Presets presets, UnaryOperator<Grade> checked, java.util.function.Function<Grade, Optional<ColourTable>> tables) {
        this.grade = checked.apply(grade);
        lines = grade.curves().stream().map(curve -> new ToneLine(curve.points())).toList();
        preset = presets.named(grade.preset()).map(found -> new Grader(found, presets, UnaryOperator.identity(), tables));
        table = tables.apply(grade).map(Sampled::new);
    }

    /** Changes three codes. */
    void apply(double[] rgb) {
        double[] before = rgb.clone();
        if (grade.temperature() != 0 || grade.tint() != 0) balance(rgb);
        wheels(rgb);
        for (int i = 0; i < lines.size(); i++) curve(rgb, grade.curves().get(i).channel(), lines.get(i));
        if (grade.saturation() != 1000) saturate(rgb);
        preset.ifPresent(look -> look.apply(rgb));
        table.ifPresent(sampled -> sampled.apply(rgb));
        for (int c = 0; c < 3; c++) rgb[c] = before[c] + (rgb[c] - before[c]) * grade.strength() / 1000.0;
    }

    /** On light, with the luminance kept: that is what another light would do. */
    private void balance(double[] rgb) {
        double warm = grade.temperature() / 1000.0;
        double magenta = grade.tint() / 1000.0;
        double[] light = new double[3];
        for (int c = 0; c < 3; c++) light[c] = Math.signum(rgb[c]) * Math.pow(Math.abs(rgb[c]), 2.2);
        double was = RED * light[0] + GREEN * light[1] + BLUE * light[2];
        light[0] *= Math.exp(0.45 * warm + 0.15 * magenta);
        light[1] *= Math.exp(-0.3 * magenta);
        light[2] *= Math.exp(-0.65 * warm + 0.15 * magenta);
        double now = RED * light[0] + GREEN * light[1] + BLUE * light[2];
        double keep = Math.abs(now) < 1e-9 ? 1 : was / now;
        for (int c = 0; c < 3; c++) rgb[c] = Math.signum(light[c] * keep) * Math.pow(Math.abs(light[c] * keep), 1 / 2.2);
    }

    private void wheels(double[] rgb) {
        for (int c = 0; c < 3; c++) {
            double lift = of(grade.lift(), c) / 1000.0;
            double gamma = Math.max(1, of(grade.gamma(), c)) / 1000.0;
            double value = rgb[c] * of(grade.gain(), c) / 1000.0;
            value += lift * (1 - value);
            rgb[c] = gamma == 1 ? value : Math.signum(value) * Math.pow(Math.abs(value), 1 / gamma);
        }
    }

    private static int of(Grade.Wheel wheel, int channel) {
        return channel == 0 ? wheel.red() : channel == 1 ? wheel.green() : wheel.blue();
    }

    private static void curve(double[] rgb, ToneCurve.Channel channel, ToneLine line) {
        for (int c = 0; c < 3; c++) if (channel == ToneCurve.Channel.ALL || channel.ordinal() == c + 1) rgb[c] = line.at(rgb[c]);
    }

    private void saturate(double[] rgb) {
        double luma = RED * rgb[0] + GREEN * rgb[1] + BLUE * rgb[2];
        for (int c = 0; c < 3; c++) rgb[c] = luma + (rgb[c] - luma) * grade.saturation() / 1000.0;
    }

    /** All of them, one after the other. */
    static List<Grader> all(List<Grade> grades, Presets presets, UnaryOperator<Grade> checked,
            java.util.function.Function<Grade, Optional<ColourTable>> tables) {
        List<Grader> all = new ArrayList<>();
        for (Grade grade : grades) all.add(new Grader(grade, presets, checked, tables));
        return all;
    }
}
