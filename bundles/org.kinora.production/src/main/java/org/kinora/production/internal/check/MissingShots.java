package org.kinora.production.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether every planned shot and every line is in the cut, once. */
@Component(service = ContinuityCheck.class)
public final class MissingShots implements ContinuityCheck {
    private static final Texts TEXTS = Texts.beside(MissingShots.class);

    @Activate
    public MissingShots() {}

    @Override
    public List<String> kinds() {
        return List.of("missing", "repeated", "unspoken");
    }

    @Override
    public List<Finding> check(FilmFrames film, Work work) {
        Optional<Story> story = film.story();
        Optional<Cut> cut = film.cut();
        if (story.isEmpty() || cut.isEmpty()) return List.of();
        Map<String, List<Clip>> clips = new HashMap<>();
        for (Clip clip : cut.get().clips(Role.PICTURE)) {
            String shot = story.get().shot(clip.id()).isPresent() ? clip.id() : clip.linked();
            clips.computeIfAbsent(shot, any -> new ArrayList<>()).add(clip);
        }
        List<Finding> findings = new ArrayList<>();
        story.get().shots().forEach(shot -> shot(shot, clips.getOrDefault(shot.id(), List.of())).ifPresent(findings::add));
        List<String> spoken = cut.get().tracks().stream().filter(track -> track.role() == Role.DIALOGUE).flatMap(track -> track.clips().stream())
                .map(Clip::id).toList();
        // a film without any sound has no missing line: it has no speech
        if (!spoken.isEmpty()) for (Line line : story.get().lines().toList()) if (!line.character().isEmpty() && !spoken.contains(line.id()))
            findings.add(finding("unspoken", line.shot(), 1, TEXTS.text("unspoken", line.speaker(), line.text())));
        return findings;
    }

    private static Optional<Finding> shot(Shot shot, List<Clip> clips) {
        boolean card = shot.framing().kind() == ShotKind.CARD;
        if (clips.isEmpty()) return Optional.of(finding("missing", shot.id(), 1, TEXTS.text("missing", shot.label())));
        boolean slate = clips.stream().anyMatch(clip -> clip.medium() instanceof Medium.Colour
                || clip.medium() instanceof Medium.Card words && words.kind() == Medium.Card.Kind.SLATE);
        if (slate && !card) return Optional.of(finding("missing", shot.id(), 1, TEXTS.text("missing.slate", shot.label())));
        long twice = 0;
        for (int i = 0; i < clips.size(); i++) for (int k = 0; k < i; k++) twice = Math.max(twice, shared(clips.get(k), clips.get(i)));
        return twice == 0 ? Optional.empty() : Optional.of(finding("repeated", shot.id(), twice, TEXTS.text("repeated", shot.label(), twice)));
    }

    /** Frames of one medium that two clips both show. */
    private static long shared(Clip one, Clip other) {
        if (!one.medium().equals(other.medium()) || !(one.medium() instanceof Medium.Footage)) return 0;
        return Math.max(0, Math.min(one.in() + one.length(), other.in() + other.length()) - Math.max(one.in(), other.in()));
    }

    private static Finding finding(String kind, String shot, long measured, String text) {
        return new Finding(kind, kind, List.of(shot), 0, text, 1000 * measured, 1000, kind.equals("repeated") ? "frames" : "", TEXTS.text(kind + ".source"),
                TEXTS.text(kind + ".suggestion"));
    }
}
