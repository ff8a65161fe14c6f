package org.kinora.film.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** The sounds of a film one by one, and their mix. */
record StemFolder(MediaEngine media) {
    private static final Texts TEXTS = Texts.beside(StemFolder.class);

    List<Path> write(ExportSource source, ExportPreset preset, Path target, Work work) {
        if (source.stems().isEmpty()) throw TEXTS.failure(Kind.MISSING, "stems.none");
        Map<String, Path> sounds = new TreeMap<>(source.stems());
        sounds.put("mix", source.mix());
        List<String> names = new ArrayList<>();
        try (FolderInMaking folder = new FolderInMaking(target)) {
            for (Map.Entry<String, Path> sound : sounds.entrySet()) {
                String name = sound.getKey().replace('/', '-') + ".wav";
                new SoundExport(media, work).write(sound.getValue(), preset, folder.file(name));
                names.add(name);
                work.progress((double) names.size() / sounds.size());
            }
            return folder.keep(names);
        }
    }
}
