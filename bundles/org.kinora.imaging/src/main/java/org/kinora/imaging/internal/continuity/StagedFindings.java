package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.story.Light;
import org.kinora.api.work.Texts;

/** What is told of one shot that is other than staged. */
final class StagedFindings {
    private static final Texts TEXTS = Texts.beside(StagedFindings.class);
    /** Half of the smallest faults that are looked for: 0.5 EV, 20 degrees, colours 1.8 times as strong. */
    private static final double STOPS = 0.25;
    private static final double DEGREES = 10;
    private static final double STRENGTH = Math.log(1.8) / Math.log(2) / 2;
    /** Difference in OKLab that is just seen side by side (CSS Color 4), and a quarter more. */
    private static final double CAST = 0.025;

    private final FilmFrames film;
    private final FilmFrames.FilmShot shot;
    private final int frame;

    /** @param frame the one that was looked at */
    StagedFindings(FilmFrames film, FilmFrames.FilmShot shot, int frame) {
        this.film = film;
        this.frame = frame;
        this.shot = shot;
    }

    Finding mirrored(double turned, double upright) {
        return made("mirrored", "side", 100 * turned, 100 * Math.max(0.01, upright), "% likeness", TEXTS.text("staged.mirrored", shot.label(),
                number("%.0f", 100 * turned), number("%.0f", 100 * upright)));
    }

    /** Light, hue and strength of colours; empty where they are as staged. */
    List<Finding> grade(ColourShift shift) {
        List<Finding> findings = new ArrayList<>();
        // no comparison with NaN holds
        if (Math.abs(shift.stops()) > STOPS) findings.add(made("exposure", "grade", Math.abs(shift.stops()), STOPS, "EV",
                TEXTS.text("staged.exposure",
                shot.label(), number("%.2f", Math.abs(shift.stops())), TEXTS.text(shift.stops() > 0 ? "exposure.more" : "exposure.less"))));
        if (Math.abs(shift.hue()) > DEGREES) findings.add(made("hue", "grade", Math.abs(shift.hue()), DEGREES, "degrees", TEXTS.text("staged.hue",
                shot.label(), number("%.0f", Math.abs(shift.hue())), TEXTS.text(shift.hue() > 0 ? "hue.more" : "hue.less"))));
        double cast = Math.hypot(shift.cast()[0], shift.cast()[1]);
        if (Math.abs(shift.strength()) > STRENGTH) findings.add(made("palette", "grade", Math.pow(2, Math.abs(shift.strength())),
                Math.pow(2, STRENGTH),
                "times as colourful", TEXTS.text("staged.palette", shot.label(),
                        TEXTS.text(shift.strength() > 0 ? "palette.more" : "palette.less"))));
        else if (cast > CAST) findings.add(made("palette", "grade", 100 * cast, 100 * CAST, "hundredths of OKLab", TEXTS.text("staged.palette",
                shot.label(), TEXTS.text("palette.cast"))));
        return findings;
    }

    Finding light(Light wanted, StagedHour.Taken taken) {
        boolean hour = !wanted.time().equals(taken.light().time());
        return made(hour ? "daytime" : "weather", "script-light", 100 * taken.other(), 100 * Math.max(StagedHour.OTHER, taken.left()),
                "hundredths of OKLab", TEXTS.text("staged.light", shot.label(), hour ? wanted.time() : wanted.weather(),
                        hour ? taken.light().time() : taken.light().weather()));
    }

    Finding costume(String who, double share) {
        String name = film.story().flatMap(story -> story.bible().character(who)).map(character -> character.name()).orElse(who);
        return made("costume", "costume", 100 * share, 100 * StagedFigures.OF_FIGURE, "%", TEXTS.text("staged.costume", shot.label(), name,
                number("%.0f", 100 * share)));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private Finding made(String kind, String cause, double measured, double threshold, String unit, String text) {
        return new Finding(kind, cause, List.of(shot.id()), frame, text, Math.round(1000 * measured), Math.round(1000 * threshold), unit,
                TEXTS.text("staged." + kind + ".source"), TEXTS.text("staged.suggestion", shot.label()));
    }
}
