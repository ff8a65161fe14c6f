package org.kinora.media.internal.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.media.Chapter;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.PictureTraits;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.time.Rational;

/** A media file in words. */
record MediaText(MediaInfo media) {
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(media.container() + (media.duration().signum() > 0 ? ", " + clock(media.duration()) : ""));
        for (StreamInfo stream : media.streams()) lines.add("  " + stream(stream));
        for (Chapter chapter : media.chapters()) lines.add("  chapter " + clock(chapter.start()) + "  " + chapter.title());
        media.metadata().forEach((key, value) -> lines.add("  " + key + ": " + value.replace('\n', ' ')));
        return String.join("\n", lines);
    }

    private static String stream(StreamInfo stream) {
        String language = stream.language().isEmpty() ? "" : ", " + stream.language();
        return switch (stream) {
            case StreamInfo.Video video -> (video.cover() ? "cover     " : "picture   ") + picture(video) + language;
            case StreamInfo.Audio audio -> "sound     " + audio.codec() + ", " + audio.rate() + " Hz, " + audio.layout()
                    + (audio.bits() > 0 ? ", " + audio.bits() + " bit" : "") + bitrate(audio.bitrate()) + language;
            case StreamInfo.Subtitles subtitles -> "subtitles " + subtitles.codec() + language;
            case StreamInfo.Other other -> "other     " + other.codec() + language;
        };
    }

    private static String picture(StreamInfo.Video video) {
        PictureTraits traits = video.traits();
        List<String> parts = new ArrayList<>(List.of(video.codec(), video.width() + " x " + video.height()));
        if (traits.codedWidth() != video.width() || traits.codedHeight() != video.height())
            parts.add("stored as " + traits.codedWidth() + " x " + traits.codedHeight());
        if (traits.turn() != 0) parts.add("turned by " + traits.turn() + " degrees");
        if (!traits.pixelAspect().equals(Rational.ONE)) parts.add("pixel aspect " + traits.pixelAspect());
        if (video.rate().signum() > 0)
            parts.add(String.format(Locale.ROOT, "%.6s frames/s%s", video.rate().toDouble(), traits.variableRate() ? " on average (variable)" : ""));
        if (video.frames() > 0) parts.add(video.frames() + (video.frames() == 1 ? " frame" : " frames"));
        if (traits.interlaced()) parts.add("interlaced");
        parts.add(traits.pixels() + (traits.fullRange() ? " full range" : ""));
        if (traits.hdr()) parts.add("HDR (" + traits.transfer() + ", " + traits.primaries() + ")");
        else if (!traits.matrix().equals("unknown")) parts.add(traits.matrix());
        return String.join(", ", parts) + bitrate(traits.bitrate());
    }

    private static String bitrate(long bits) {
        return bits <= 0 ? "" : bits < 1_000_000 ? ", " + bits / 1000 + " kb/s" : String.format(Locale.ROOT, ", %.1f Mb/s", bits / 1e6);
    }

    /** {@code 1:05.345}, with hours when there are some. */
    static String clock(Rational time) {
        long millis = time.millis();
        String rest = String.format(Locale.ROOT, "%02d.%03d", millis / 1000 % 60, millis % 1000);
        long minutes = millis / 60_000;
        return minutes < 60 ? minutes + ":" + rest : String.format(Locale.ROOT, "%d:%02d:%s", minutes / 60, minutes % 60, rest);
    }
}
