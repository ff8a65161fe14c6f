package org.kinora.production.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether a line is much louder or softer than the lines of the film are. */
@Component(service = ContinuityCheck.class)
public final class Voices implements ContinuityCheck {
    private static final Texts TEXTS = Texts.beside(Voices.class);
    /** Louder and softer than usual that listeners accept, LU. */
    private static final double LOUDER = 2.4;
    private static final double SOFTER = 5.4;
    /** Lines that are needed to know what is usual. */
    private static final int LEAST = 3;

    @Activate
    public Voices() {}

    private record Heard(FilmFrames.SpokenLine line, double loudness) {}

    @Override
    public List<String> kinds() {
        return List.of("loudness");
    }

    @Override
    public List<Finding> check(FilmFrames film, Work work) {
        List<Heard> heard = new ArrayList<>();
        for (FilmFrames.SpokenLine line : film.lines()) {
            work.checkCancelled();
            double loudness = SpeechLoudness.of(film.heard(line, work));
            if (Double.isFinite(loudness)) heard.add(new Heard(line, loudness));
        }
        List<Finding> findings = new ArrayList<>();
        if (heard.size() < LEAST) return findings;
        double usual = heard.stream().mapToDouble(Heard::loudness).sorted().toArray()[heard.size() / 2];
        for (Heard one : heard) {
            double off = one.loudness() - usual;
            double bound = off > 0 ? LOUDER : SOFTER;
            if (Math.abs(off) <= bound) continue;
            String shot = film.shots().get(one.line().shot()).id();
            findings.add(new Finding("loudness", "loudness " + one.line().id(), List.of(shot), 0, TEXTS.text(off > 0 ? "loudness.louder" : "loudness.softer",
                    one.line().label(), String.format(Locale.ROOT, "%.1f", Math.abs(off))), Math.round(1000 * Math.abs(off)), Math.round(1000 * bound),
                    "LU", TEXTS.text("loudness.source"), TEXTS.text("loudness.suggestion", one.line().label(), String.format(Locale.ROOT, "%+.1f", -off))));
        }
        return findings;
    }
}
