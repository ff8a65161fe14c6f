package org.kinora.production.internal.operations.cut;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a match cut: the clip begins with the frame that is most like the last one before it. */
@Component(service = Operation.class)
@Declaration(name = "cut.match", command = "cut match", title = "Match a cut: begin a clip where it looks most like the end of the one before.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "The clip is slipped: another part of its footage is seen, nothing moves. Shapes are compared, not colours.\n  kinora cut match 2C\n"
                + "  kinora cut match 2C --within 2")
public final class MatchCut implements Operation<MatchCut.Input, CutChanged> {
    private static final Texts TEXTS = Texts.beside(MatchCut.class);
    private static final int WIDTH = 64;
    private static final int HEIGHT = 36;
    /** Frames that footage may be shorter than its clip. */
    private static final int HELD = 48;

    private final CutDesk desk;
    private final MediaEngine media;

    /** Which cut. */
    public record Input(@Param(value = "Clip whose start is matched: the label of a shot, or an id of cut show.", position = 0, required = true)
            String clip, @Param("How far it may slip: 12f are frames, 0.5 seconds. Default: 1.") String within) {}

    @Activate
    public MatchCut(@Reference CutDesk desk, @Reference MediaEngine media) {
        this.desk = desk;
        this.media = media;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> {
            List<Clip> row = chosen.cut().clips(Role.PICTURE);
            int number = row.indexOf(chosen.clip());
            Optional<Clip> before = number > 0 ? Optional.of(row.get(number - 1)).filter(clip -> clip.medium() instanceof Medium.Footage)
                    : Optional.empty();
            if (before.isEmpty() || !(chosen.clip().medium() instanceof Medium.Footage) || chosen.clip().speed().signum() <= 0)
                throw TEXTS.failure(Kind.INPUT, "match.still", input.clip());
            long within = chosen.length(input.within().isBlank() ? "1" : input.within());
            long by = slip(chosen.cut(), before.get(), chosen.clip(), within, context);
            if (by == 0) throw TEXTS.failure(Kind.INPUT, "match.best", input.clip(), within);
            return new CutEdit.Slip(chosen.clip().id(), by);
        }, "Match the cut before " + input.clip());
    }

    private long slip(Cut cut, Clip before, Clip clip, long within, Context context) {
        long last = before.in() + before.speed().times(before.length() - 1).round();
        float[] wanted = end(looks(cut, before, Math.max(0, last - HELD), (int) Math.min(last, HELD) + 1, context));
        if (wanted == null) return 0;
        long from = Math.max(0, clip.in() - within);
        float[][] candidates = looks(cut, clip, from, (int) (clip.in() + within - from + 1), context);
        long best = clip.in();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i] == null) break;
            // Of frames that are as good as each other the one that is nearest.
            double like = like(wanted, candidates[i]) - 1e-4 * Math.abs(from + i - clip.in());
            if (like > most) {
                most = like;
                best = from + i;
            }
        }
        return best - clip.in();
    }

    /** The last picture there is: footage that is too short holds it. */
    private static float[] end(float[][] looks) {
        float[] end = null;
        for (float[] look : looks) if (look != null) end = look;
        return end;
    }

    /** Small pictures of the shapes in so many frames; null behind the end of the footage. */
    private float[][] looks(Cut cut, Clip clip, long first, int count, Context context) {
        float[][] looks = new float[count][];
        Rational rate = cut.format().rate();
        var file = context.project(OpenProject.class).assets().file(((Medium.Footage) clip.medium()).asset());
        try (ClipReader reader = media.within(context.work()).openClip(file, new ClipView(WIDTH, HEIGHT, rate, Fit.STRETCH));
                FramePool pool = new FramePool(WIDTH, HEIGHT, 1)) {
            reader.seek(Rational.of(Math.max(0, first)).dividedBy(rate));
            for (int i = 0; i < count; i++) {
                context.work().checkCancelled();
                try (YuvFrame frame = pool.take()) {
                    if (!reader.read(frame)) break;
                    looks[i] = shapes(frame);
                }
            }
        }
        return looks;
    }

    /** Brightness without its mean, of length 1. */
    private static float[] shapes(YuvFrame frame) {
        MemorySegment luma = frame.plane(0);
        float[] shapes = new float[WIDTH * HEIGHT];
        double mean = 0;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                shapes[y * WIDTH + x] = luma.get(ValueLayout.JAVA_BYTE, (long) y * frame.stride(0) + x) & 255;
                mean += shapes[y * WIDTH + x] / shapes.length;
            }
        double squares = 1e-6;
        for (float shape : shapes) squares += (shape - mean) * (shape - mean);
        for (int i = 0; i < shapes.length; i++) shapes[i] = (float) ((shapes[i] - mean) / Math.sqrt(squares));
        return shapes;
    }

    private static double like(float[] one, float[] other) {
        double like = 0;
        for (int i = 0; i < one.length; i++) like += one[i] * other[i];
        return like;
    }
}
