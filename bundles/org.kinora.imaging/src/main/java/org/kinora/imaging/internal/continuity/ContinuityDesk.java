package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.imaging.Continuity;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs the checks, keeps one finding per cause and ranks them. */
@Component(service = Continuity.class)
public final class ContinuityDesk implements Continuity {
    /** Kinds that a picture alone may be told of, against how it is staged. */
    private static final Set<String> STAGED = Set.of("costume", "daytime", "exposure", "hue", "mirrored", "palette", "weather");

    private static final int RIM = 0xE03C28;

    private final List<ContinuityCheck> checks;

    @Activate
    public ContinuityDesk(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ContinuityCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public List<Finding> check(FilmFrames film, Map<String, Finding.Waiver> waivers, Work work) {
        List<Finding> causes = new ArrayList<>();
        for (ContinuityCheck check : checks) {
            work.checkCancelled();
            for (Finding finding : check.check(film, work)) take(finding, causes);
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : causes)
            findings.add(waiver(finding, waivers).map(finding::waived).orElse(finding));
        findings.sort(Comparator.comparing((Finding finding) ->
                finding.waiver().isPresent()).thenComparing(Comparator.comparingDouble(Finding::weight)
                .reversed()).thenComparing(Finding::key));
        return findings;
    }

    /** By all its shots, or by the first alone, as people name it. */
    private static Optional<Finding.Waiver> waiver(Finding finding, Map<String, Finding.Waiver> waivers) {
        return Optional.ofNullable(waivers.get(finding.key())).or(() -> finding.shots().stream().findFirst()
                .map(first -> waivers.get(finding.cause() + ":" + first)));
    }

    /** A shot suffers once from a cause, whatever it is held against: the finding that names most shots stands for all, of as many the gravest. */
    private static void take(Finding finding, List<Finding> causes) {
        Finding all = finding;
        for (Finding other : List.copyOf(causes)) {
            if (!other.cause().equals(all.cause()) || !together(all, other)) continue;
            int more = Integer.compare(all.shots().size(), other.shots().size());
            boolean stands = more > 0 || more == 0 && all.weight() > other.weight();
            causes.remove(other);
            all = stands ? all.with(other) : other.with(all);
        }
        causes.add(all);
    }

    private static boolean together(Finding one, Finding other) {
        // where several shots are wrong together, whatever is wrong between one of them and another shot comes from it
        if (one.shots().size() > 2 && other.shots().stream().anyMatch(suffers(one)::contains)) return true;
        if (other.shots().size() > 2 && one.shots().stream().anyMatch(suffers(other)::contains)) return true;
        return suffers(other).contains(one.shots().getFirst()) || suffers(one).contains(other.shots().getFirst());
    }

    /** The shots that are wrong; of several, the last is what they are held against. */
    private static List<String> suffers(Finding finding) {
        return finding.shots().subList(0, Math.max(1, finding.shots().size() - 1));
    }

    @Override
    public Raster evidence(Finding finding, FilmFrames film, Work work) {
        List<Raster> frames = new ArrayList<>();
        try {
            for (String id : finding.shots()) {
                int number = java.util.stream.IntStream.range(0, film.shots().size()).filter(i -> film.shots().get(i).id().equals(id)).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no shot " + id));
                int last = film.shots().get(number).frames() - 1;
                int frame = frames.isEmpty() ? Math.min(last, finding.frame()) : finding.kind().equals("chain") ? 0 : last / 2;
                frames.add(film.frame(number, frame, work));
                if (finding.shots().size() > 1) continue;
                // what is other than staged lies beside what is staged; else the frame before shows what it should be
                Optional<Raster> staged = STAGED.contains(finding.kind()) ? staged(film, number, work) : Optional.empty();
                staged.ifPresent(frames::addFirst);
                if (staged.isEmpty() && last > 0) frames.addFirst(film.frame(number, Math.max(0, frame - 1), work));
            }
            boolean alone = finding.shots().size() == 1;
            return beside(frames, alone ? frames.size() - 1 : 0, alone ? frames.size() : suffers(finding).size(), work);
        } finally {
            frames.forEach(Raster::close);
        }
    }

    private static Optional<Raster> staged(FilmFrames film, int number, Work work) {
        String id = film.shots().get(number).id();
        return film.story().flatMap(story -> story.scenes().stream().filter(scene -> scene.shot(id).isPresent()).findFirst())
                .flatMap(scene -> film.staged(number, scene.light(), work)).map(staged -> {
                    staged.figures().values().forEach(Mask::close);
                    return staged.picture();
                });
    }

    /** The frames from one number to before another are what is wrong: a red line runs around each. */
    private static Raster beside(List<Raster> frames, int from, int to, Work work) {
        int width = frames.stream().mapToInt(Raster::width).sum();
        int height = frames.stream().mapToInt(Raster::height).max().orElseThrow();
        Raster sheet = Raster.take(width, height, RasterFormat.RGB8, work);
        for (int c = 0; c < 3; c++) {
            byte[] all = new byte[width * height];
            int left = 0;
            for (int i = 0; i < frames.size(); i++) {
                Raster frame = frames.get(i);
                byte[] plane = Interleaving.plane(frame, c);
                if (i >= from && i < to) rim(plane, frame.width(), frame.height(), (byte) (RIM >> 16 - 8 * c));
                for (int y = 0; y < frame.height(); y++) System.arraycopy(plane, y * frame.width(), all, y * width + left, frame.width());
                left += frame.width();
            }
            Interleaving.fill(sheet, c, all);
        }
        return sheet;
    }

    private static void rim(byte[] plane, int width, int height, byte code) {
        int thick = Math.max(1, height / 80);
        for (int y = 0; y < height; y++) {
            boolean edge = y < thick || y >= height - thick;
            Arrays.fill(plane, y * width, y * width + (edge ? width : Math.min(width, thick)), code);
            Arrays.fill(plane, y * width + Math.max(0, width - thick), (y + 1) * width, code);
        }
    }
}
