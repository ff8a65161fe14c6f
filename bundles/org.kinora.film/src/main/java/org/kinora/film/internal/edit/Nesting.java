package org.kinora.film.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.cut.Nested;
import org.kinora.film.internal.cut.Reel;

/** Puts picture clips into a cut of their own, and takes them out again. */
record Nesting(Track pictures, Cut cut, Texts texts) {
    /** The cut with clips as one. What runs on under the transitions at both ends is part of it. */
    Cut nested(CutEdit.Nest edit) {
        List<Clip> row = pictures.clips();
        if (cut.tracks().stream().flatMap(track -> track.clips().stream()).anyMatch(clip -> clip.id().equals(edit.id())))
            throw texts.failure(Kind.INPUT, "twice", edit.id());
        Set<String> wanted = Set.copyOf(edit.clips());
        List<Clip> chosen = row.stream().filter(clip -> wanted.contains(clip.id())).toList();
        for (String id : wanted) if (chosen.stream().noneMatch(clip -> clip.id().equals(id))) throw texts.failure(Kind.MISSING, "gone", id);
        if (chosen.isEmpty()) throw texts.failure(Kind.INPUT, "apart", "");
        int from = row.indexOf(chosen.getFirst());
        int to = from + chosen.size();
        if (!row.subList(from, to).equals(chosen)) throw texts.failure(Kind.INPUT, "apart", String.join(", ", edit.clips()));
        long before = chosen.getFirst().blend().before();
        long after = to < row.size() ? row.get(to).blend().after() : 0;
        List<Clip> inside = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < chosen.size(); i++) {
            Clip clip = chosen.get(i);
            if (i == 0) clip = Row.later(clip, -before).with(Blend.CUT);
            if (i == chosen.size() - 1) clip = clip.at(0, clip.length() + after);
            inside.add(clip.at(position, clip.length()));
            position += clip.length();
        }
        Cut inner = new Cut(cut.format(), cut.language(), position, List.of(new Track(Role.PICTURE, inside, false)), List.of(), Map.of(),
                Mastering.STANDARD);
        long length = chosen.stream().mapToLong(Clip::length).sum();
        Clip nest = new Clip(edit.id(), edit.id(), new Medium.Nest(inner), chosen.getFirst().position(), length, before,
                chosen.getFirst().blend(), Level.PLAIN);
        List<Clip> changed = new ArrayList<>(row.subList(0, from));
        changed.add(nest);
        changed.addAll(row.subList(to, row.size()));
        return linked(changed, chosen.stream().map(Clip::linked).filter(link -> !link.isEmpty()).collect(Collectors.toSet()), edit.id());
    }

    private Cut linked(List<Clip> row, Set<String> old, String id) {
        List<Track> tracks = cut.tracks().stream().map(track -> track.id().equals(pictures.id()) ? track.with(row)
                : track.with(track.clips().stream().map(clip -> old.contains(clip.linked()) ? linked(clip, id) : clip).toList())).toList();
        return new Cut(cut.format(), cut.language(), cut.frames(), tracks, cut.markers(), cut.metadata(), cut.mastering());
    }

    private static Clip linked(Clip clip, String to) {
        return new Clip(clip.id(), to, clip.medium(), clip.position(), clip.length(), clip.in(), clip.blend(), clip.level(), clip.speed(),
                clip.group(), clip.effects());
    }

    /** The cut with the clips of a nest in its place; what is linked to it is linked to the clip that begins last before it. */
    Cut laid(String id) {
        List<Clip> row = pictures.clips();
        Clip nest = row.stream().filter(clip -> clip.id().equals(id)).findFirst().orElseThrow(() -> texts.failure(Kind.MISSING, "gone", id));
        if (!(nest.medium() instanceof Medium.Nest inner)) throw texts.failure(Kind.INPUT, "nest", id);
        if (!nest.speed().equals(Rational.ONE) || !nest.effects().isEmpty() || !Nested.plain(inner.cut())) throw texts.failure(Kind.INPUT,
                "bent", id);
        Set<String> ids = new HashSet<>();
        row.stream().filter(clip -> clip != nest).forEach(clip -> ids.add(clip.id()));
        List<Clip> shown = Nested.clips(nest, inner.cut()).stream().map(clip -> free(clip, ids)).toList();
        List<Clip> changed = new ArrayList<>();
        for (Clip clip : row) {
            if (clip == nest) changed.addAll(shown);
            else changed.add(clip);
        }
        // The transition into the nest may be longer than the first clip that lay in it.
        List<Clip> laid = Reel.lay(changed);
        List<Track> tracks = cut.tracks().stream().map(track -> track.id().equals(pictures.id()) ? track.with(laid)
                : track.with(track.clips().stream().map(clip -> clip.linked().equals(nest.linked()) && !nest.linked().isEmpty()
                        ? linked(clip, under(shown, clip, track.role())) : clip).toList())).toList();
        return new Cut(cut.format(), cut.language(), cut.frames(), tracks, cut.markers(), cut.metadata(), cut.mastering());
    }

    private String under(List<Clip> shown, Clip clip, Role role) {
        long frame = new Clock(cut.format().rate()).frame(role, clip.position()).floor();
        return shown.stream().filter(picture -> picture.position() <= frame).reduce((first, last) -> last).orElse(shown.getFirst()).linked();
    }

    private static Clip free(Clip clip, Set<String> ids) {
        String id = clip.id();
        while (!ids.add(id)) id += "'";
        return new Clip(id, clip.linked(), clip.medium(), clip.position(), clip.length(), clip.in(), clip.blend(), clip.level(), clip.speed(),
                clip.group(), clip.effects());
    }
}
