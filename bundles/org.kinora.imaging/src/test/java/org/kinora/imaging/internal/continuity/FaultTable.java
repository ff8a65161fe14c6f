package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

/** Plants faults into films and keeps, by kind, how many were found and what else was told. */
final class FaultTable {
    /** A film whose shots may be given faults. */
    interface Faulty extends FilmFrames {
        PaintedFilm.Fault fault(int shot);
    }

    private static final class Row {
        int alone;
        int aloneFound;
        int planted;
        int found;
        int others;
        int shots;
        final List<String> missed = new ArrayList<>();
    }

    private final ContinuityDesk desk = new ContinuityDesk(List.of(new PixelChecks(new OpenCv())));
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final TestWork work;

    FaultTable(TestWork work) {
        this.work = work;
    }

    /** @param alone whether nothing that the shot shows is seen in any other one, so that nobody could tell what became of it */
    void plant(Planted planted, Faulty film, int at, boolean alone, Random lot) {
        Row row = rows.computeIfAbsent(planted.kind(), any -> new Row());
        planted.into(film.fault(at), lot);
        String id = film.shots().get(at).id();
        boolean found = false;
        List<Finding> findings = desk.check(film, Map.of(), work);
        for (Finding finding : findings) {
            if (finding.says(planted.kind()) && finding.shots().contains(id)) found = true;
            else if (!finding.shots().contains(id)) row.others++;
        }
        row.shots += film.shots().size();
        if (alone) {
            row.alone++;
            if (found) row.aloneFound++;
            return;
        }
        row.planted++;
        if (found) row.found++;
        else row.missed.add(film.shots().get(at).label() + ": " + findings.stream().map(Finding::text).toList());
    }

    /** How many there are in a film as it is. */
    int findings(FilmFrames film) {
        List<Finding> findings = desk.check(film, Map.of(), work);
        findings.forEach(finding -> System.out.println("    told of a clean film: " + finding.text()));
        return findings.size();
    }

    /** Share of the planted ones that were found. */
    double recall(Planted planted) {
        Row row = rows.get(planted.kind());
        return (double) row.found / row.planted;
    }

    /**
     * Kind, planted and found among shots that share something with another one, the same of those that share nothing, findings about other shots and
     * how many shots there were.
     */
    String text() {
        StringBuilder text = new StringBuilder("kind       planted found  alone found  about others  of shots\n");
        rows.forEach((kind, row) -> {
            text.append(String.format(Locale.ROOT, "%-10s %7d %5d  %5d %5d %13d %9d%n", kind, row.planted, row.found, row.alone, row.aloneFound,
                    row.others, row.shots));
            row.missed.forEach(one -> text.append("    missed ").append(one).append('\n'));
        });
        return text.toString();
    }
}
