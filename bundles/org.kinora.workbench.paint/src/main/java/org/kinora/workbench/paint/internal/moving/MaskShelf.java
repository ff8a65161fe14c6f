package org.kinora.workbench.paint.internal.moving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;

/**
 * Keeps the key frames of a clip's masks as grey pictures, one a frame, so that they are there again after a restart or a crash.
 *
 * @param folder of this clip; made when there is something to keep
 */
public record MaskShelf(Path folder, Pictures pictures) {
    private static final Pattern NAME = Pattern.compile("key-(\\d{5,9})\\.png");

    /** The shelf of a clip, by its asset, within a folder of drawings. */
    public static MaskShelf of(Path drawings, String clip, Pictures pictures) {
        String hash = clip.replaceFirst("^sha256:", "").replaceFirst(";.*", "");
        return new MaskShelf(drawings.resolve("masks-" + hash.substring(0, Math.min(32, hash.length()))), pictures);
    }

    private Path file(int frame) {
        return folder.resolve(String.format(Locale.ROOT, "key-%05d.png", frame));
    }

    public void keep(int frame, PackedMask packed, Work work) {
        try (Mask mask = packed.open(work)) {
            Files.createDirectories(folder);
            pictures.writeMask(mask, file(frame), work);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public void drop(int frame) {
        try {
            Files.deleteIfExists(file(frame));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    /** What was kept, by frame; what cannot be read any more, or is beyond the clip, is left out. */
    public SortedMap<Integer, PackedMask> read(int count, Work work) {
        TreeMap<Integer, PackedMask> all = new TreeMap<>();
        if (!Files.isDirectory(folder)) return all;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "key-*.png")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (!name.matches() || Integer.parseInt(name.group(1)) >= count) continue;
                try (Mask mask = pictures.readMask(file, work)) {
                    all.put(Integer.parseInt(name.group(1)), PackedMask.of(mask));
                } catch (Failure damaged) {
                    work.note(damaged.getMessage());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
