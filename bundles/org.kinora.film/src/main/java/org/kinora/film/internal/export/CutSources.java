package org.kinora.film.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinora.api.film.Cut;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.film.export.ExportSources;
import org.kinora.api.imaging.PictureComposition;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Work;
import org.kinora.film.internal.picture.SegmentRenderer;
import org.kinora.film.internal.picture.StillMaker;
import org.kinora.film.internal.picture.TransitionKinds;
import org.kinora.film.internal.text.FontChain;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Frames straight from the compositor, segment by segment. */
@Component(service = ExportSources.class)
public final class CutSources implements ExportSources {
    private final MediaEngine media;
    private final FilmEngine film;
    private final StillMaker stills;
    private final TransitionKinds kinds;
    private final Pictures pictures;
    private final PictureComposition composition;
    private final FrameInterpolator interpolator;
    private final FontChain fonts = new FontChain();

    @Activate
    public CutSources(@Reference MediaEngine media, @Reference FilmEngine film, @Reference StillMaker stills, @Reference Pictures pictures,
            @Reference PictureComposition composition, @Reference TransitionKinds kinds, @Reference FrameInterpolator interpolator) {
        this.interpolator = interpolator;
        this.kinds = kinds;
        this.media = media;
        this.pictures = pictures;
        this.composition = composition;
        this.stills = stills;
        this.film = film;
    }

    @Override
    public ExportSource of(Cut cut, Path mix, Map<String, Path> stems, Optional<Path> finished) {
        return new FromCut(cut, mix, Map.copyOf(stems), finished);
    }

    private final class FromCut implements ExportSource {
        private final Cut cut;
        private final Path mix;
        private final Map<String, Path> stems;
        private final Optional<Path> finished;

        FromCut(Cut cut, Path mix, Map<String, Path> stems, Optional<Path> finished) {
            this.cut = cut;
            this.mix = mix;
            this.stems = stems;
            this.finished = finished;
        }

        @Override
        public Cut cut() {
            return cut;
        }

        @Override
        public Path mix() {
            return mix;
        }

        @Override
        public Map<String, Path> stems() {
            return stems;
        }

        @Override
        public Optional<Path> finished() {
            return finished;
        }

        private Cut sized(FilmFormat format, Work work) {
            long across = (long) format.width() * cut.format().height();
            long down = (long) format.height() * cut.format().width();
            // Rounding to even sizes is no other shape.
            if (Math.abs(across - down) * 50 > down) return new SmartFraming(media, pictures, composition, work).framed(cut, format);
            return new Cut(format, cut.language(), cut.frames(), cut.tracks(), cut.markers(), cut.metadata(), cut.mastering());
        }

        @Override
        public void frames(FilmFormat format, Consumer<YuvFrame> sink, Work work) {
            if (!format.rate().equals(cut.format().rate())) throw new IllegalArgumentException("rate " + format.rate());
            List<SegmentRequest> segments = film.segments(sized(format, work));
            long done = 0;
            for (SegmentRequest segment : segments) {
                Work part = work.part((double) done / cut.frames(), (double) (done + segment.frames()) / cut.frames());
                new SegmentRenderer(media.within(part), stills, fonts, kinds, interpolator).draw(segment, part, frame -> {
                    try (frame) {
                        sink.accept(frame);
                    }
                });
                done += segment.frames();
            }
        }
    }
}
