package org.kinora.imaging.internal.operations.track;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.imaging.flow.MaskTracking;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.shot.ClipPictures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries masks of key frames through a shot. */
@Component(service = Operation.class)
@Declaration(name = "image.track", command = "image track", title = "Carry a mask through a moving shot, a clip or a folder of frames.",
        scope = Declaration.Scope.NONE,
        help = "Frames are counted from 0. Before the first key frame the mask is carried backwards, after the last one forwards, between two "
                + "it comes from both.\nTo correct it, mend one of the masks made and give it as one more key; --first and --last make only "
                + "those again that changed.\n"
                + "  kinora image track rushes.mp4 --key 0=first.png --to masks\n"
                + "  kinora image track rushes.mp4 --key 0=first.png --key 40=masks/mask-00040.png --first 1 --to masks\n"
                + "  kinora image remove rushes.mp4 --masks masks --to clean.mp4")
public final class TrackMasks implements Operation<TrackMasks.Input, TrackMasks.Output> {
    private static final Texts TEXTS = Texts.beside(TrackMasks.class);

    private final Pictures pictures;
    private final MaskTracking tracking;
    private final MediaEngine media;

    /** Through what, from which frames, and where to. */
    public record Input(@Param(value = "The clip, or the folder of the frames.", position = 0, required = true) String frames,
            @Param(value = "A key frame and its mask, as FRAME=FILE; may be given again.", name = "key", required = true) List<String> keys,
            @Param(value = "Folder for the masks, one PNG a frame.", required = true) String to,
            @Param(value = "First frame whose mask is made.", min = 0) int first,
            @Param(value = "Last frame whose mask is made; -1 for the last of the shot.", fallback = "-1", min = -1) int last,
            @Param(value = "How much time the motion may take.", fallback = "best", choices = {"preview", "fast", "best"}) String quality) {}

    /**
     * What was made.
     *
     * @param masks how many
     * @param doubtful the frame whose mask is least like its neighbour's in size, where a look is worth most; -1 with fewer than two masks
     */
    public record Output(int frames, int keys, int masks, int doubtful, String folder) implements Readable {
        @Override
        public String text() {
            return TEXTS.text(doubtful < 0 ? "track.one" : "track.done", masks, frames, keys, doubtful);
        }
    }

    @Activate
    public TrackMasks(@Reference Pictures pictures, @Reference MaskTracking tracking, @Reference MediaEngine media) {
        this.pictures = pictures;
        this.tracking = tracking;
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        Path to = local(input.to(), context);
        try (FramesOfShot shot = shot(local(input.frames(), context), work);
                KeyMasks keys = KeyMasks.read(input.keys(), shot.count(), pictures, context)) {
            int last = input.last() < 0 ? shot.count() - 1 : input.last();
            if (input.first() > last || last >= shot.count()) throw TEXTS.failure(Kind.INPUT, "track.range", input.first(), last, shot.count());
            try (Raster frame = shot.frame(0, work)) {
                keys.fit(frame.width(), frame.height());
            }
            Files.createDirectories(to);
            TreeMap<Integer, Long> sizes = new TreeMap<>();
            FlowQuality quality = FlowQuality.valueOf(input.quality().toUpperCase(Locale.ROOT));
            tracking.carry(shot, keys.byFrame(), input.first(), last, quality, (frame, mask) -> {
                pictures.writeMask(mask, to.resolve(String.format(Locale.ROOT, "mask-%05d.png", frame)), work);
                sizes.put(frame, size(mask));
            }, work);
            return new Output(shot.count(), keys.byFrame().size(), sizes.size(), doubtful(sizes), to.toString());
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "track.folder", to, e);
        }
    }

    private FramesOfShot shot(Path from, Work work) {
        if (Files.isRegularFile(from)) return new FramesOfShot.OfClip(new ClipPictures(media.within(work), from, work));
        try (Stream<Path> files = Files.list(from)) {
            List<Path> frames = files.filter(file -> PictureKind.ofName(file.getFileName().toString()).isPresent()).sorted().toList();
            if (frames.isEmpty()) throw TEXTS.failure(Kind.INPUT, "track.empty", from);
            return new FramesOfShot.OfFolder(pictures, frames);
        } catch (IOException e) {
            throw TEXTS.failure(Kind.MISSING, "track.folder", from, e);
        }
    }

    private static Path local(String name, Context context) {
        return context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "track.local", name));
    }

    private static long size(Mask mask) {
        long sum = 0;
        for (int y = 0; y < mask.height(); y++) for (int x = 0; x < mask.width(); x++) sum += mask.get(x, y);
        return sum;
    }

    /** Where the size of what is meant jumps most from one frame to the next. */
    private static int doubtful(TreeMap<Integer, Long> sizes) {
        int worst = -1;
        double most = -1;
        Long before = null;
        for (var size : sizes.entrySet()) {
            if (before != null) {
                double jump = Math.abs(Math.log((size.getValue() + 1.0) / (before + 1.0)));
                if (jump > most) worst = size.getKey();
                most = Math.max(most, jump);
            }
            before = size.getValue();
        }
        return worst;
    }
}
