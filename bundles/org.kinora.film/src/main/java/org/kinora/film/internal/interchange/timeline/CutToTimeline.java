package org.kinora.film.internal.interchange.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat.MediaNames;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.time.Rational;

/** Says a cut in the words that other programs share; what they have no words for goes along as JSON. */
public final class CutToTimeline {
    private final Cut cut;
    private final MediaNames names;

    public CutToTimeline(Cut cut, MediaNames names) {
        this.cut = cut;
        this.names = names;
    }

    public Timeline timeline() {
        List<Lane> lanes = new ArrayList<>();
        for (Track track : cut.tracks()) {
            List<List<Clip>> rows = rows(track.clips());
            for (int i = 0; i < rows.size(); i++) lanes.add(lane(track, rows.get(i), i));
        }
        List<Note> notes = cut.markers().stream().map(marker -> new Note(marker.title().isEmpty() ? marker.id() : marker.title(), marker.note(),
                seconds(marker.frame(), false), marker.kind() == org.kinora.api.film.Marker.Kind.CHAPTER, Json.write(marker))).toList();
        Cut bare = new Cut(cut.format(), cut.language(), cut.frames(), List.of(), List.of(), cut.metadata(), cut.mastering());
        return new Timeline(cut.metadata().getOrDefault("title", "Untitled"), Optional.of(cut.format()), List.copyOf(lanes), notes, Json.write(bare),
                Rational.ZERO);
    }

    /** Clips of one track in as few rows as it takes that none lies over another; one row at least. */
    private static List<List<Clip>> rows(List<Clip> clips) {
        List<List<Clip>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (Clip clip : clips) {
            Optional<List<Clip>> free = rows.stream().filter(row -> row.isEmpty() || row.getLast().end() <= clip.position()).findFirst();
            if (free.isEmpty()) rows.add(new ArrayList<>(List.of(clip)));
            else free.get().add(clip);
        }
        return rows;
    }

    private Lane lane(Track track, List<Clip> clips, int row) {
        boolean sounding = track.role().sounding();
        String name = (track.name().isEmpty() ? track.id() : track.name()) + (row > 0 ? " " + (row + 1) : "");
        return new Lane(name, !sounding, !track.muted(), clips.stream().map(clip -> item(clip, track.role())).toList(),
                Json.write(track.with(List.of())), -1);
    }

    private Item item(Clip clip, Role role) {
        boolean sounding = role.sounding();
        Item.Shows shows = switch (clip.medium()) {
            case Medium.Colour colour -> role == Role.PICTURE && colour.rgb().equals("000000") ? Item.Shows.NOTHING : Item.Shows.MADE;
            case Medium.Footage footage -> Item.Shows.MEDIUM;
            case Medium.Still still -> Item.Shows.MEDIUM;
            case Medium.Sound sound -> Item.Shows.MEDIUM;
            default -> Item.Shows.MADE;
        };
        Optional<Join> join = clip.blend().length() == 0 ? Optional.empty()
                : Optional.of(new Join(clip.blend().kind(), seconds(clip.blend().before(), false), seconds(clip.blend().after(), false)));
        return new Item(clip.id(), shows, seconds(clip.position(), sounding), seconds(clip.length(), sounding), seconds(clip.in(), sounding),
                Optional.of(Rational.ZERO), clip.speed(), shows == Item.Shows.MEDIUM ? List.of(names.of(clip)) : List.of(), join,
                Json.write(clip), clip.level().gain(), -1, clip.medium() instanceof Medium.Nest nest
                        ? Optional.of(new CutToTimeline(nest.cut(), names).timeline()) : Optional.empty());
    }

    private Rational seconds(long units, boolean sounding) {
        return sounding ? Rational.of(units, Cut.SAMPLE_RATE) : Rational.of(units).dividedBy(cut.format().rate());
    }
}
