package org.kinora.api.media;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinora.api.time.Rational;

/**
 * What is in a media file.
 *
 * @param container FFmpeg's short names of the format, such as {@code mov,mp4,m4a,3gp,3g2,mj2}
 * @param duration seconds; 0 when the file does not tell
 * @param streams in the file's order
 * @param metadata title, artist … by lower-case key
 */
public record MediaInfo(String container, Rational duration, List<StreamInfo> streams, List<Chapter> chapters, SortedMap<String, String> metadata) {
    public MediaInfo {
        streams = List.copyOf(streams);
        chapters = List.copyOf(chapters);
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    }

    /** The first moving or still picture that is no cover. */
    public Optional<StreamInfo.Video> video() {
        return streams.stream().filter(StreamInfo.Video.class::isInstance).map(StreamInfo.Video.class::cast).filter(video -> !video.cover())
                .findFirst();
    }

    /** The first sound. */
    public Optional<StreamInfo.Audio> sound() {
        return streams.stream().filter(StreamInfo.Audio.class::isInstance).map(StreamInfo.Audio.class::cast).findFirst();
    }
}
