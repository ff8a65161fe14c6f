package org.kinora.splat.internal.camera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.Structure;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds out who made a capture, and reads it; writes what was found here. */
@Component(service = Captures.class)
public final class CaptureDesk implements Captures {
    @Override
    public Capture read(Path place, Work work) {
        Path folder = Files.isRegularFile(place) ? place.toAbsolutePath().getParent() : place;
        try {
            Capture found = find(place, folder);
            if (found.views().isEmpty()) throw CameraFault.missing(place.getFileName().toString());
            return new Capture(found.images(), found.views().stream().sorted(Comparator.comparing(CapturedView::image)).map(view -> masked(view,
                    found.images())).toList(), found.points());
        } catch (IOException | InvalidPathException problem) {
            throw CameraFault.broken(place.getFileName().toString(), problem.getMessage());
        }
    }

    @Override
    public void write(Structure structure, Path folder, Work work) {
        try {
            new ColmapWriting(structure).write(folder.resolve("sparse/0"));
        } catch (IOException problem) {
            throw CameraFault.unwritable(folder.getFileName().toString(), problem);
        }
    }

    /** A folder {@code masks} beside the pictures holds a PNG for each, named after the whole name (as COLMAP has it) or the name without its ending. */
    private static CapturedView masked(CapturedView view, Path images) {
        Path masks = images.resolveSibling("masks");
        if (view.mask().isPresent() || !Files.isDirectory(masks)) return view;
        return Stream.of(view.image() + ".png", view.image().replaceFirst("\\.[^.]*$", "") + ".png").filter(name -> Files.exists(masks.resolve(name)))
                .findFirst().map(name -> new CapturedView(view.image(), view.camera(), view.distortion(), Optional.of("../masks/" + name))).orElse(view);
    }

    private static Capture find(Path place, Path folder) throws IOException {
        String name = place.getFileName().toString();
        if (name.equals("reconstruction.json")) return JsonCapture.openSfm(place);
        if (name.endsWith(".json")) return JsonCapture.nerfstudio(place);
        for (Path model : List.of(folder, folder.resolve("sparse/0"), folder.resolve("sparse"))) {
            ColmapBinary binary = new ColmapBinary(model);
            if (binary.exists()) return new Capture(images(folder), binary.views(), binary.points());
            ColmapText text = new ColmapText(model);
            if (text.exists()) return new Capture(images(folder), text.views(), text.points());
        }
        if (Files.exists(folder.resolve("transforms.json"))) return JsonCapture.nerfstudio(folder.resolve("transforms.json"));
        if (Files.exists(folder.resolve("reconstruction.json"))) return JsonCapture.openSfm(folder.resolve("reconstruction.json"));
        throw CameraFault.missing(name);
    }

    /** The folder of the pictures: beside the model, or up to two folders above it. */
    private static Path images(Path folder) {
        Path at = folder.toAbsolutePath();
        for (int up = 0; up < 3 && at != null; up++, at = at.getParent()) if (Files.isDirectory(at.resolve("images"))) return at.resolve("images");
        return folder;
    }
}
