package org.kinora.stage.internal.blocking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Shot;

/** Whom and what people look at. */
final class Gazes {
    private static final List<String> LOOKING = List.of("look", "read", "point", "reach", "aim", "work", "cook", "open", "write", "type", "hold",
            "pull", "push");

    private final Troupe troupe;
    private final Doing doing;

    Gazes(Troupe troupe, Doing doing) {
        this.troupe = troupe;
        this.doing = doing;
    }

    /**
     * The target of somebody's eyes in a shot: of those in the frame the one who speaks, else what the words name, else whoever is talked with in the
     * shots around, on the side that the director has them look to.
     */
    String of(String character, int index, List<String> seen) {
        Shot shot = troupe.shots().get(index);
        Optional<Figure> own = Troupe.figure(shot, character);
        boolean speaks = own.map(Figure::speaking).orElse(false);
        boolean talk = shot.figures().stream().anyMatch(Figure::speaking);
        List<String> others = seen.stream().filter(id -> !id.equals(character)).toList();
        if (!talk && own.isPresent() && LOOKING.contains(own.get().pose())) {
            Optional<String> part = doing.named(shot).map(Part::id);
            if (part.isPresent() && (others.isEmpty() || own.get().pose().equals("look"))) return part.get();
        }
        if (!others.isEmpty()) return other(character, shot, others, speaks);
        int side = own.map(Figure::facing).orElse(0);
        return partner(character, index, side).orElse("");
    }

    private String other(String character, Shot shot, List<String> others, boolean speaks) {
        Optional<String> speaker = shot.figures().stream().filter(Figure::speaking).map(Figure::character).filter(others::contains).findFirst();
        if (!speaks && speaker.isPresent()) return speaker.get();
        Optional<String> focus = shot.focus().filter(others::contains);
        return focus.or(() -> speaker).orElseGet(() -> others.stream().min(java.util.Comparator.comparingInt((String id) ->
                Math.abs(troupe.rank(id) - troupe.rank(character))).thenComparing(id -> id)).orElseThrow());
    }

    /** Who is there and stands on the side that somebody looks to, nearest in the shots around. */
    Optional<String> partner(String character, int index, int side) {
        List<String> present = new ArrayList<>(troupe.present(index));
        present.remove(character);
        present.removeIf(id -> side != 0 && Integer.signum(troupe.rank(id) - troupe.rank(character)) != Integer.signum(side));
        for (int away = 1; away < troupe.shots().size(); away++) for (int i : new int[] {index - away, index + away}) {
            if (i < 0 || i >= troupe.shots().size()) continue;
            Optional<String> found = troupe.shots().get(i).figures().stream().map(Figure::character).filter(present::contains).findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
