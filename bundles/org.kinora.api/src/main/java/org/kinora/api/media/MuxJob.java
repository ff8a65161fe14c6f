package org.kinora.api.media;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parts of one film file.
 *
 * @param out the file to write; its name ends in .mp4, .mov, .mkv or .webm, anything else is taken for an MP4
 * @param video file whose first moving picture is copied
 * @param sound file whose first sound is copied as it is coded, which must suit the container
 * @param soundLanguage ISO 639-2 code or empty
 * @param metadata {@code title}, {@code artist}, {@code comment} …
 * @param cover PNG or JPEG shown for the file
 */
public record MuxJob(Path out, Path video, Optional<Path> sound, String soundLanguage, List<Chapter> chapters, List<SubtitleTrack> subtitles,
        SortedMap<String, String> metadata, Optional<Path> cover) {
    public MuxJob {
        chapters = List.copyOf(chapters);
        subtitles = List.copyOf(subtitles);
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    }

    /** Picture and sound alone. */
    public MuxJob(Path out, Path video, Path sound) {
        this(out, video, Optional.of(sound), "", List.of(), List.of(), new TreeMap<>(), Optional.empty());
    }
}
