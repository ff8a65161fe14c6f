package org.kinora.film.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.kinora.api.film.Caption;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;
import org.kinora.api.media.Chapter;
import org.kinora.api.media.Subtitle;
import org.kinora.api.media.SubtitleTrack;
import org.kinora.api.time.Rational;

/** What a file says of a cut: chapters, subtitles, language, poster. */
record Labels(Cut cut) {
    List<Chapter> chapters() {
        List<Marker> markers = cut.chapters().toList();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            long end = i + 1 < markers.size() ? markers.get(i + 1).frame() : cut.frames();
            chapters.add(new Chapter(markers.get(i).title(), time(markers.get(i).frame()), time(end)));
        }
        return chapters;
    }

    /** The captions that a player may show; none where they are part of the picture only. */
    List<SubtitleTrack> subtitles() {
        if (!cut.mastering().softCaptions() || cut.captions().isEmpty()) return List.of();
        List<Subtitle> subtitles = new ArrayList<>();
        for (Caption caption : cut.captions())
            subtitles.add(new Subtitle(time(caption.from()), time(caption.to()), String.join("\n", caption.lines())));
        return List.of(new SubtitleTrack(language(), subtitles));
    }

    /** When the frame that stands for the film is shown. */
    Rational poster() {
        long frame = cut.markers().stream().filter(marker -> marker.id().equals("poster")).mapToLong(Marker::frame).findFirst()
                .orElse(cut.frames() / 3);
        return time(Math.clamp(frame, 0, cut.frames() - 1));
    }

    String title() {
        String title = cut.metadata().getOrDefault("title", "").strip();
        return title.isEmpty() ? "film" : title;
    }

    private Rational time(long frame) {
        return Rational.of(frame).dividedBy(cut.format().rate());
    }

    /** ISO 639-2 code of the language; empty when there is none. */
    String language() {
        try {
            return Locale.forLanguageTag(cut.language()).getISO3Language();
        } catch (MissingResourceException unknown) {
            return "";
        }
    }
}
