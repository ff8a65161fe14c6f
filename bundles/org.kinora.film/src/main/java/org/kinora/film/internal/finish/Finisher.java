package org.kinora.film.internal.finish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Caption;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Mastering;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.media.Chapter;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.Subtitle;
import org.kinora.api.media.SubtitleTrack;
import org.kinora.api.platform.film.FinishRequest;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.film.internal.caption.CaptionLint;
import org.kinora.film.internal.caption.Srt;
import org.kinora.film.internal.sound.Sounds;

/** Makes the finished file. Nothing reaches the asset store before all of it has been made. */
public record Finisher(MediaEngine media) {
    public Outcome finish(FinishRequest request, Work work) {
        List<String> notes = new ArrayList<>();
        Path picture = picture(request, work, notes);
        MediaEngine mine = media.within(work);
        Path sound = request.sound().map(work.assets()::file).orElseGet(() -> encoded(request, mine, work));
        work.progress(0.8);
        Path poster = work.scratch().resolve("poster.jpg");
        mine.poster(picture, time(Math.clamp(request.poster(), 0, request.frames() - 1), request), 0, poster);
        Path film = work.scratch().resolve("film.mp4");
        media.within(work.part(0.8, 1)).mux(new MuxJob(film, picture, Optional.of(sound), iso(request.language()), chapters(request),
                subtitles(request),
                new TreeMap<>(request.metadata()), Optional.of(poster)));
        if (request.mastering().burnedCaptions() && !subtitles(request).isEmpty()) new SubtitleSwitch(film).off();
        work.checkCancelled();
        return outcome(request, work, film, poster, notes);
    }

    private static Path encoded(FinishRequest request, MediaEngine media, Work work) {
        Sounds sounds = new Sounds(media, work.assets());
        Mastering mastering = request.mastering();
        return new SoundTrack(media, () -> sounds.open(request.mix()), mastering.loudness(), mastering.truePeak(), work).encode().file();
    }

    private Path picture(FinishRequest request, Work work, List<String> notes) {
        List<Path> segments = request.segments().stream().map(work.assets()::file).toList();
        if (segments.size() == 1) return segments.getFirst();
        Path joined = work.scratch().resolve("picture.mp4");
        if (!media.within(work.part(0, 0.3)).join(segments, joined)) notes.add(Texts.beside(Finisher.class).text("note.encoded"));
        return joined;
    }

    private static Outcome outcome(FinishRequest request, Work work, Path film, Path poster, List<String> notes) {
        PartInfo.Clip clip = new PartInfo.Clip(request.format().width(), request.format().height(), request.format().rate(), request.frames());
        AssetId file = work.assets().put(film, "video/mp4", Origin.DERIVED, "film.mp4", true);
        Outcome outcome = Outcome.of("film", file, clip);
        AssetId picture = work.assets().put(poster, "image/jpeg", Origin.DERIVED, "poster.jpg", true);
        outcome = outcome.with("poster", picture, PartInfo.Picture.opaque(request.format().width(), request.format().height()));
        if (!request.captions().isEmpty()) {
            byte[] srt = Srt.write(request.captions(), request.format().rate()).getBytes(StandardCharsets.UTF_8);
            outcome = outcome.with("captions", work.assets().put(srt, "application/x-subrip", Origin.DERIVED, "film.srt"), new PartInfo.Data("srt"));
            notes.addAll(new CaptionLint().breaches(request.captions(), request.format().rate()));
        }
        for (String note : notes) outcome = outcome.noting(note);
        return outcome;
    }

    private static List<Chapter> chapters(FinishRequest request) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < request.chapters().size(); i++) {
            Marker marker = request.chapters().get(i);
            long end = i + 1 < request.chapters().size() ? request.chapters().get(i + 1).frame() : request.frames();
            chapters.add(new Chapter(marker.title(), time(marker.frame(), request), time(end, request)));
        }
        return chapters;
    }

    private static List<SubtitleTrack> subtitles(FinishRequest request) {
        if (!request.mastering().softCaptions() || request.captions().isEmpty()) return List.of();
        List<Subtitle> subtitles = new ArrayList<>();
        for (Caption caption : request.captions())
            subtitles.add(new Subtitle(time(caption.from(), request), time(caption.to(), request), String.join("\n", caption.lines())));
        return List.of(new SubtitleTrack(iso(request.language()), subtitles));
    }

    private static Rational time(long frame, FinishRequest request) {
        return Rational.of(frame).dividedBy(request.format().rate());
    }

    /** ISO 639-2 code of a BCP 47 language; empty when there is none. */
    private static String iso(String language) {
        try {
            return Locale.forLanguageTag(language).getISO3Language();
        } catch (MissingResourceException unknown) {
            return "";
        }
    }
}
