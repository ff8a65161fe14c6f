package org.kinora.film.internal.caption;

import java.util.List;

/** One way to write captions; no state. */
interface CaptionFile {
    /** Ending of its files, such as {@code srt}. */
    String suffix();

    /** Whether titles over the picture can be told from captions. */
    boolean titles();

    String write(List<Cue> cues, Page page);

    /** @throws org.kinora.api.work.Failure (INPUT) with the line that cannot be read */
    Reading read(String text);

    /** Size of the picture and language (BCP 47) of the words. */
    record Page(int width, int height, String language, String title) {}

    /** Cues in the order of the file, and how many lost a style or a place. */
    record Reading(List<Cue> cues, long restyled) {}
}
