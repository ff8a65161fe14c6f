package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Breaks that are seen in pixels: within shots, between them, and against what is staged. Each frame is read once for them, some twice. */
@Component(service = ContinuityCheck.class)
public final class PixelChecks implements ContinuityCheck {
    private final OpenCv cv;
    private final Interleaving pixels;

    @Activate
    public PixelChecks(@Reference OpenCv cv) {
        this.cv = cv;
        pixels = new Interleaving(cv);
    }

    @Override
    public List<String> kinds() {
        return List.of("black", "chain", "costume", "daytime", "duplicate", "exposure", "flicker", "frozen", "hue", "mirrored", "palette",
                "weather");
    }

    @Override
    public List<String> causes() {
        return List.of("black", "chain", "costume", "duplicate", "flicker", "frozen", "grade", "script-light", "side");
    }

    @Override
    public List<Finding> check(FilmFrames film, Work work) {
        cv.load();
        List<ShotMeasure> shots = new ArrayList<>();
        for (int i = 0; i < film.shots().size(); i++) {
            shots.add(measured(film, i, work));
            work.progress(0.7 * (i + 1) / film.shots().size());
        }
        List<Finding> findings = new ArrayList<>();
        for (ShotMeasure shot : shots) findings.addAll(FaultyFrames.of(shot));
        findings.addAll(NeighbourShots.of(film, shots));
        StagedLook.Judged judged = new StagedLook(pixels).of(film, shots, work);
        findings.addAll(judged.findings());
        findings.addAll(new SceneLight(new FrameLooks(pixels), judged.shots()).of(film, work));
        return findings;
    }

    private ShotMeasure measured(FilmFrames film, int number, Work work) {
        List<FrameMeasure> frames = new ArrayList<>();
        for (int i = 0; i < film.shots().get(number).frames(); i++) {
            work.checkCancelled();
            try (Raster frame = film.frame(number, i, work)) {
                frames.add(FrameMeasure.of(frame, pixels));
            }
        }
        return new ShotMeasure(number, film.shots().get(number), frames);
    }
}
