package org.kinora.api.media;

import java.util.List;

/**
 * Subtitles that the player can switch on.
 *
 * @param language ISO 639-2 code such as {@code eng}, or empty
 * @param subtitles in order, not overlapping
 */
public record SubtitleTrack(String language, List<Subtitle> subtitles) {
    public SubtitleTrack {
        subtitles = List.copyOf(subtitles);
        for (int i = 1; i < subtitles.size(); i++) {
            if (subtitles.get(i).start().compareTo(subtitles.get(i - 1).end()) < 0)
                throw new IllegalArgumentException("subtitles overlap at " + subtitles.get(i).start());
        }
    }
}
