package org.kinora.imaging.internal.operations.fill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.Removal;
import org.kinora.api.imaging.Retouching;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes something out of the frames of a shot. */
@Component(service = Operation.class)
@Declaration(name = "image.remove", command = "image remove", title = "Take something out of a moving shot: a clip, or a folder of frames.",
        scope = Declaration.Scope.NONE,
        help = "Frames and masks are taken in the order of their names; white in a mask goes; one mask file may serve for all frames. Of a "
                + "clip comes a clip without sound.\n  kinora image remove rushes.mp4 --masks logo.png --to clean.mp4\n"
                + "  kinora image remove rushes.mp4 --masks masks --grow 8 --to clean.mp4 (masks of kinora image track)\n"
                + "  kinora image remove frames --masks masks --to clean")
public final class RemoveFromShot implements Operation<RemoveFromShot.Input, RemoveFromShot.Output> {
    private static final Texts TEXTS = Texts.beside(RemoveFromShot.class);

    private final PictureDesk desk;
    private final Retouching retouching;
    private final MediaEngine media;
    private final Selections selections;

    /** Out of what, what, and where to. */
    public record Input(@Param(value = "The clip, or the folder of the frames.", position = 0, required = true) String frames,
            @Param(value = "Folder of the masks, or one mask for all frames.", required = true) String masks,
            @Param(value = "File of the finished clip, or folder for the finished frames.", required = true) String to,
            @Param(value = "Make the masks wider by so much, for rims and shadows.", min = 0, max = 1000, unit = "px") int grow,
            @Param(value = "Another seed fills otherwise what no frame saw.", fallback = "1") long seed) {}

    /** What was done. */
    public record Output(Removal removal, String folder) implements Readable {
        @Override
        public String text() {
            double seen = removal.covered() == 0 ? 100 : 100.0 * removal.seen() / removal.covered();
            return TEXTS.text("remove.done", removal.frames(), String.format(Locale.ROOT, "%.1f", seen), String.format(Locale.ROOT, "%.2f",
                    removal.flicker() / 1e4),
                    String.format(Locale.ROOT, "%.2f", removal.around() / 1e4));
        }
    }

    @Activate
    public RemoveFromShot(@Reference PictureDesk desk, @Reference Retouching retouching, @Reference MediaEngine media,
            @Reference Selections selections) {
        this.desk = desk;
        this.retouching = retouching;
        this.media = media;
        this.selections = selections;
    }

    @Override
    public Output run(Input input, Context context) {
        Path from = folder(input.frames(), context);
        Path named = folder(input.masks(), context);
        ShotMasks masks = new ShotMasks(desk.pictures(), selections, Files.isDirectory(named) ? pictures(named) : List.of(named), input.grow());
        Path to = folder(input.to(), context);
        Filling how = Filling.DEFAULT.with(input.seed());
        return new Output(Files.isRegularFile(from) ? clip(from, masks, to, how, context.work()) : frames(from, masks, to, how, context.work()),
                to.toString());
    }

    private Removal clip(Path from, ShotMasks masks, Path to, Filling how, Work work) {
        if (from.equals(to)) throw TEXTS.failure(Kind.INPUT, "remove.itself", to);
        try (FramesOfClip frames = new FramesOfClip(media, from, masks, to, work)) {
            Removal done = retouching.remove(frames, how, work);
            frames.finish();
            return done;
        }
    }

    private Removal frames(Path from, ShotMasks masks, Path to, Filling how, Work work) {
        List<Path> frames = pictures(from);
        masks.fit(frames.size());
        try {
            Files.createDirectories(to);
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "remove.folder", to, e);
        }
        return retouching.remove(new FramesInFolder(desk.pictures(), frames, masks, to), how, work);
    }

    private static Path folder(String name, Context context) {
        return context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "remove.local", name));
    }

    private static List<Path> pictures(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pictures = files.filter(file -> PictureKind.ofName(file.getFileName().toString()).isPresent()).sorted().toList();
            if (pictures.isEmpty()) throw TEXTS.failure(Kind.INPUT, "remove.empty", folder);
            return pictures;
        } catch (IOException e) {
            throw TEXTS.failure(Kind.MISSING, "remove.folder", folder, e);
        }
    }
}
