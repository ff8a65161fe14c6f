package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.generate.Timings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.MixRequest.Part;
import org.kinora.api.platform.film.MixRequest.Span;

/**
 * Gathers the sound of a cut: what is heard where, and where somebody speaks.
 *
 * @param lines what was made for lines, by id; of a line that is not there all of the clip counts as speech
 */
public record MixPlan(Cut cut, Map<String, Materials.Speech> lines, int version) {
    private static final long PAUSE = Placement.millis(600);

    public MixRequest request() {
        List<Part> parts = new ArrayList<>();
        List<Span> speech = new ArrayList<>();
        boolean alone = cut.tracks().stream().anyMatch(track -> track.role().sounding() && track.solo());
        for (Track track : cut.tracks()) {
            if (!track.role().sounding() || track.muted() || alone && !track.solo()) continue;
            for (Clip clip : track.clips()) {
                Medium.Sound sound = (Medium.Sound) clip.medium();
                parts.add(new Part(track.role(), sound.asset(), sound.loop(), clip.position(), clip.length(), clip.in(), clip.level()));
                if (track.role() == Role.DIALOGUE) speech.addAll(spoken(clip));
            }
        }
        return new MixRequest(version, cut.samples(), parts, joined(speech), cut.mastering().loudness(), cut.mastering().truePeak(), false);
    }

    /** Where a line sounds: by its words when their times are known, else all of it. */
    private List<Span> spoken(Clip clip) {
        Materials.Speech speech = lines.get(clip.id());
        Span whole = new Span(clip.position(), clip.end());
        if (speech == null || speech.words().isEmpty()) return List.of(whole);
        Timings words = speech.words().get();
        List<Span> spans = new ArrayList<>();
        for (Timings.Mark mark : words.marks()) {
            if (mark.text().isBlank() || mark.text().equals("_") || words.rate() <= 0) continue;
            long from = Math.max(whole.from(), clip.position() - clip.in() + mark.from() * Cut.SAMPLE_RATE / words.rate());
            long to = Math.min(whole.to(), clip.position() - clip.in() + mark.to() * Cut.SAMPLE_RATE / words.rate());
            if (to > from) spans.add(new Span(from, to));
        }
        return spans.isEmpty() ? List.of(whole) : spans;
    }

    /** In order, without overlaps; short pauses belong to the speech. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparingLong(Span::from).thenComparingLong(Span::to)).toList()) {
            if (!joined.isEmpty() && span.from() - joined.getLast().to() < PAUSE) {
                Span last = joined.removeLast();
                joined.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else joined.add(span);
        }
        return joined;
    }
}
