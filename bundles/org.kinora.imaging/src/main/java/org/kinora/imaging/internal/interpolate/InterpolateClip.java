package org.kinora.imaging.internal.interpolate;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Slow motion and other frame rates, with frames made between frames. */
@Component(service = Operation.class)
@Declaration(name = "media.interpolate", command = "media interpolate", title = "Make a clip smoother or slower, with frames made between its frames.",
        scope = Declaration.Scope.NONE, help = "Cuts stay cuts. A change of rate keeps the sound, slow motion is silent. 23.976, 29.97 and 59.94 stand for "
                + "24000/1001, 30000/1001 and 60000/1001.\n  kinora media interpolate take.mp4 --rate 60 -o smooth.mp4\n"
                + "  kinora media interpolate take.mp4 --slow 4 --mode fast -o slow.mp4")
public final class InterpolateClip implements Operation<InterpolateClip.Input, InterpolateClip.Output> {
    private static final Texts TEXTS = Texts.beside(InterpolateClip.class);
    private static final int SOUND = 48_000;

    private final MediaEngine media;
    private final FrameInterpolator interpolator;

    /** Which clip, how fast, how slowly. */
    public record Input(@Param(value = "The clip.", position = 0, required = true) Source clip,
            @Param(value = "Frames per second of what is made; the clip's own when not given.", unit = "fps", min = 1, max = 240) Optional<Rational> rate,
            @Param(value = "How many times slower; 1 when not given.", min = 1, max = 64) Optional<Rational> slow,
            @Param(value = "Fast for a preview, best for the film.", fallback = "BEST") InterpolationMode mode) {}

    /** The clip that was made. */
    public record Output(long frames, Rational seconds, @Deliverable(suffix = ".mp4", main = true) AssetId clip) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("interpolate.done", frames, String.format(java.util.Locale.ROOT, "%.2f", seconds.toDouble()));
        }
    }

    @Activate
    public InterpolateClip(@Reference MediaEngine media, @Reference FrameInterpolator interpolator) {
        this.media = media;
        this.interpolator = interpolator;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        AssetId source = input.clip().asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "interpolate.text", input.clip().name()));
        Path clip = work.assets().file(source);
        MediaEngine engine = media.within(work);
        MediaInfo info = engine.probe(clip);
        Rational own = info.video().map(video -> video.rate()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "interpolate.text", input.clip().name()));
        Rational slow = input.slow().orElse(Rational.ONE);
        if (input.rate().isEmpty() && slow.equals(Rational.ONE)) throw TEXTS.failure(Kind.INPUT, "interpolate.nothing");
        Rational rate = input.rate().map(Pace::exact).orElse(own);
        if (rate.signum() <= 0) throw TEXTS.failure(Kind.INPUT, "retime.still", input.clip().name());
        Path made = work.scratch().resolve("picture.mp4");
        Retiming.Made done = new Retiming(engine, interpolator).render(clip, new Pace(rate, slow), input.mode(), made, work.part(0, 0.95));
        Path whole = slow.equals(Rational.ONE) && info.sound().isPresent() ? withSound(engine, clip, made, work) : made;
        work.progress(1);
        return new Output(done.frames(), done.seconds(), work.assets().put(whole, "video/mp4", Origin.DERIVED, "interpolated.mp4", true));
    }

    private static Path withSound(MediaEngine engine, Path clip, Path picture, Work work) {
        Path sound = work.scratch().resolve("sound.m4a");
        Path whole = work.scratch().resolve("whole.mp4");
        float[][] block = new float[2][4096];
        try (SoundReader reader = engine.openSound(clip, SOUND, 2);
                SoundWriter writer = engine.writeSound(sound, new SoundFormat(SoundFormat.Coding.AAC, SOUND, 2))) {
            for (int read = reader.read(block, 0, 4096); read > 0; read = reader.read(block, 0, 4096)) {
                work.checkCancelled();
                writer.write(block, 0, read);
            }
            writer.finish();
        }
        engine.mux(new MuxJob(whole, picture, sound));
        return whole;
    }
}
