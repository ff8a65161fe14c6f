package org.kinora.film.internal.caption;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The captions of a cut, and its titles where the file can tell them apart, as a file; what it reads is a cut of words alone. */
final class CaptionFormat implements CutFormat {
    private static final int LONGEST = 16 << 20;
    /** 1000 hours, in seconds. */
    private static final Rational LATEST = Rational.of(3_600_000);

    private final Texts texts = Texts.beside(CaptionFormat.class);
    private final CaptionFile file;

    CaptionFormat(CaptionFile file) {
        this.file = file;
    }

    @Override
    public String title() {
        return texts.text("title." + file.suffix());
    }

    @Override
    public String suffix() {
        return file.suffix();
    }

    @Override
    public boolean captions() {
        return true;
    }

    @Override
    public List<String> breaches(Cut cut) {
        return new CaptionLint().breaches(cut.captions(), cut.format().rate());
    }

    @Override
    public Written write(Cut cut, MediaNames names) {
        List<Cue> cues = new ArrayList<>();
        long left = 0;
        for (Track track : cut.tracks()) {
            for (Clip clip : track.clips()) {
                if (!(clip.medium() instanceof Medium.Text words)) continue;
                if (words.kind() != Medium.Text.Kind.CAPTION && !file.titles()) left++;
                else cues.add(new Cue(seconds(cut, clip.position()), seconds(cut, clip.end()), words.lines(), words.kind()));
            }
        }
        cues.sort(Comparator.comparing(Cue::from));
        CaptionFile.Page page = new CaptionFile.Page(cut.format().width(), cut.format().height(), cut.language(),
                cut.metadata().getOrDefault("title", ""));
        return new Written(file.write(cues, page).getBytes(StandardCharsets.UTF_8), left == 0 ? List.of() : List.of(texts.text("loss.titles", left)));
    }

    private static Rational seconds(Cut cut, long frames) {
        return Rational.of(frames).dividedBy(cut.format().rate());
    }

    @Override
    public Read read(byte[] bytes, Cut like, MediaFinder finder) {
        if (bytes.length > LONGEST) throw texts.failure(Kind.INPUT, "long", bytes.length >> 20);
        CaptionFile.Reading reading = file.read(text(bytes));
        Rational rate = like.format().rate();
        List<Clip> captions = new ArrayList<>();
        List<Clip> titles = new ArrayList<>();
        for (Cue cue : reading.cues().stream().sorted(Comparator.comparing(Cue::from)).toList()) {
            if (cue.to().compareTo(LATEST) > 0) throw texts.failure(Kind.INPUT, "late");
            boolean caption = cue.kind() == Medium.Text.Kind.CAPTION;
            List<Clip> to = caption ? captions : titles;
            long from = cue.from().frames(rate);
            Medium words = new Medium.Text(cue.kind(), cue.lines(), like.language());
            to.add(new Clip((caption ? "caption-" : "title-") + (to.size() + 1), "", words, from, Math.max(1, cue.to().frames(rate) - from), 0,
                    Blend.CUT,
                    Level.PLAIN));
        }
        long frames = java.util.stream.Stream.concat(captions.stream(), titles.stream()).mapToLong(Clip::end).max().orElse(0);
        List<Track> tracks = new ArrayList<>(List.of(new Track(Role.PICTURE, List.of(), false)));
        if (!titles.isEmpty()) tracks.add(new Track(Role.TITLES, titles, false));
        tracks.add(new Track(Role.CAPTIONS, captions, false));
        Cut cut = new Cut(like.format(), like.language(), frames, tracks, List.of(), like.metadata(), like.mastering());
        return new Read(cut, reading.restyled() == 0 ? List.of() : List.of(texts.text("loss.style", reading.restyled())));
    }

    /** UTF-8, UTF-16 with its mark, or what older programs wrote. */
    private static String text(byte[] bytes) {
        try {
            boolean wide = bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
            return (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
