package org.kinora.imaging.internal.operations.track;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.operation.Context;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Masks of key frames as a person names them: {@code 48=masks/mask-00048.png}; closed with all its masks. */
final class KeyMasks implements AutoCloseable {
    private static final Texts TEXTS = Texts.beside(KeyMasks.class);

    private final TreeMap<Integer, Mask> masks = new TreeMap<>();

    private KeyMasks() {
    }

    /** @throws org.kinora.api.work.Failure INPUT when a key cannot be understood, is given twice or lies outside the shot */
    static KeyMasks read(List<String> keys, int frames, Pictures pictures, Context context) {
        KeyMasks read = new KeyMasks();
        try {
            for (String key : keys) read.add(key, frames, pictures, context);
            return read;
        } catch (RuntimeException | Error refused) {
            read.close();
            throw refused;
        }
    }

    private void add(String key, int frames, Pictures pictures, Context context) {
        int equals = key.indexOf('=');
        int frame = equals < 1 ? -1 : number(key.substring(0, equals).strip());
        if (frame < 0) throw TEXTS.failure(Kind.INPUT, "track.key", key);
        if (frame >= frames) throw TEXTS.failure(Kind.INPUT, "track.frame", frame, frames);
        String name = key.substring(equals + 1).strip();
        Mask mask = pictures.readMask(context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "track.local", name)), context.work());
        Mask other = masks.put(frame, mask);
        if (other == null) return;
        other.close();
        throw TEXTS.failure(Kind.INPUT, "track.twice", frame);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The masks by their frames, as long as this is open. */
    SortedMap<Integer, Mask> byFrame() {
        return masks;
    }

    /** Refuses masks of another size than the frames. */
    void fit(int width, int height) {
        masks.forEach((frame, mask) -> {
            if (mask.width() != width || mask.height() != height)
                throw TEXTS.failure(Kind.INPUT, "track.size", frame, mask.width() + " x " + mask.height(), width + " x " + height);
        });
    }

    @Override
    public void close() {
        masks.values().forEach(Mask::close);
    }
}
