package org.kinora.film.internal.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kinora.api.film.Cut;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Work;
import org.kinora.film.internal.caption.Srt;

/** All that a page about a film needs. */
record ShareFolder(MediaEngine media) {
    static final String NAME = "share";
    private static final String FILM = "film.mp4";
    private static final String POSTER = "poster.jpg";
    private static final String PREVIEW = "preview.gif";
    private static final String WORDS = "text.txt";
    private static final String CAPTIONS = "captions.srt";

    /** @param film writes the film into the file that it is given */
    List<Path> write(Cut cut, Path target, Consumer<Path> film, Work work) {
        List<String> names = new ArrayList<>(List.of(FILM, POSTER, PREVIEW, WORDS));
        Labels labels = new Labels(cut);
        try (FolderInMaking folder = new FolderInMaking(target)) {
            film.accept(folder.file(FILM));
            MediaEngine mine = media.within(work);
            mine.poster(folder.file(FILM), labels.poster(), 0, folder.file(POSTER));
            new GifPreview(mine, work).write(folder.file(FILM), labels.poster(), folder.file(PREVIEW));
            folder.write(WORDS, new PageText(cut).text().getBytes(StandardCharsets.UTF_8));
            if (!cut.captions().isEmpty()) {
                folder.write(CAPTIONS, Srt.write(cut.captions(), cut.format().rate()).getBytes(StandardCharsets.UTF_8));
                names.add(CAPTIONS);
            }
            return folder.keep(names);
        }
    }
}
