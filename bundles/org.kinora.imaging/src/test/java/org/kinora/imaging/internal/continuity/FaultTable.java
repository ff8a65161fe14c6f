package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;
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
        int planted;
        int found;
        int others;
        int shots;
        final List<String> missed = new ArrayList<>();
    }

    private final ContinuityDesk desk = new ContinuityDesk(List.of(new PixelChecks(new OpenCv())));
    private final FrameLooks looks;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final TestWork work;

    FaultTable(TestWork work) {
        this.work = work;
        OpenCv cv = new OpenCv();
        cv.load();
        looks = new FrameLooks(new Interleaving(cv));
    }

    void plant(Planted planted, Faulty film, int at, Random lot) {
        Row row = rows.computeIfAbsent(planted.kind(), any -> new Row());
        if (planted.compares() && alone(film, at)) {
            row.alone++;
            return;
        }
        planted.into(film.fault(at), lot);
        String id = film.shots().get(at).id();
        boolean found = false;
        List<Finding> findings = desk.check(film, Map.of(), work);
        for (Finding finding : findings) {
            if (finding.says(planted.kind()) && finding.shots().contains(id)) found = true;
            else if (!finding.shots().contains(id)) row.others++;
        }
        row.planted++;
        row.shots += film.shots().size();
        if (found) row.found++;
        else row.missed.add(film.shots().get(at).label() + ": " + findings.stream().map(Finding::text).toList());
    }

    /** Whether nothing that a shot shows is seen in any other one, so that nobody could tell what became of it. */
    private boolean alone(Faulty film, int shot) {
        for (int other = 0; other < film.shots().size(); other++) {
            if (other == shot) continue;
            int before = Math.min(other, shot);
            int after = Math.max(other, shot);
            int last = film.shots().get(before).frames() - 1;
            if (share(look(film, before, (last + 1) / 2), look(film, after, film.shots().get(after).frames() / 2))
                    || share(look(film, before, last), look(film, after, 0))) return false;
        }
        return true;
    }

    private static boolean share(FrameLook one, FrameLook other) {
        CommonPlaces.Pairs same = CommonPlaces.same(one, other);
        return same.count() >= CommonPlaces.LEAST && CommonPlaces.wide(one, other, same);
    }

    private FrameLook look(Faulty film, int shot, int frame) {
        try (Raster raster = film.frame(shot, frame, work)) {
            return looks.of(raster);
        }
    }

    /** Share of the planted ones that were found. */
    double recall(Planted planted) {
        Row row = rows.get(planted.kind());
        return (double) row.found / row.planted;
    }

    /** Kind, shots that share nothing with any other one, planted, found, findings about other shots and how many shots there were. */
    String text() {
        StringBuilder text = new StringBuilder("kind       alone planted found  about others  of shots\n");
        rows.forEach((kind, row) -> {
            text.append(String.format(Locale.ROOT, "%-10s %5d %7d %5d %13d %9d%n", kind, row.alone, row.planted, row.found, row.others, row.shots));
            row.missed.forEach(one -> text.append("    missed ").append(one).append('\n'));
        });
        return text.toString();
    }
}
