package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.production.internal.graph.CutEdits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the clips of the cut, or the edits that were made to it. */
@Component(service = Operation.class)
@Declaration(name = "cut.show", command = "cut show", title = "Show the cut of the film: its tracks and clips, or the edits made to it.",
        help = "  kinora cut show --track picture\n  kinora cut show --edits")
public final class ShowCut implements Operation<ShowCut.Input, ShowCut.Output> {
    private final CutDesk desk;

    /** What to list. */
    public record Input(@Param("Only the track of this name, such as picture or dialogue.") String track,
            @Param("List the edits instead.") boolean edits, @Param("With --json, the whole cut as well, with its media.") boolean whole) {}

    /** One clip; times in seconds. */
    public record Row(String track, String clip, Rational position, Rational length, String shows, String how) {}

    /** The clips, or the edits in the order they were made, and what has no place. */
    public record Output(Rational length, List<Row> clips, List<CutEdit> edits, List<String> conflicts, Optional<Cut> cut) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            String track = "";
            for (Row row : clips) {
                if (!row.track().equals(track)) lines.add(track = row.track());
                lines.add(String.format(Locale.ROOT, "  %9s %8s  %-16s %s%s", Clocks.clock(row.position()), Clocks.clock(row.length()), row.clip(),
                        row.shows(),
                        row.how().isEmpty() ? "" : ", " + row.how()));
            }
            for (int i = 0; i < edits.size(); i++) lines.add(String.format("%3d  %s", i + 1, Json.write(edits.get(i))));
            for (String conflict : conflicts) lines.add("! " + conflict);
            lines.add("length " + Clocks.clock(length));
            return String.join("\n", lines);
        }
    }

    @Activate
    public ShowCut(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        EditedCut edited = desk.cut(context);
        Cut cut = edited.cut();
        List<String> conflicts = edited.conflicts().stream().map(conflict -> conflict.text()).toList();
        List<CutEdit> edits = input.edits() ? CutEdits.of(context.project(OpenProject.class).documents().view(context.branch())) : List.of();
        List<Row> rows = input.edits() ? List.of() : cut.tracks().stream().filter(track -> input.track().isBlank()
                || track.id().equals(input.track().strip()))
                .flatMap(track -> track.clips().stream().map(clip -> row(cut, track, clip))).toList();
        return new Output(cut.duration(), rows, edits, conflicts, input.whole() ? Optional.of(cut) : Optional.empty());
    }

    private static Row row(Cut cut, Track track, Clip clip) {
        Rational unit = track.role().sounding() ? Rational.of(1, Cut.SAMPLE_RATE) : Rational.ONE.dividedBy(cut.format().rate());
        return new Row(track.id(), clip.id(), unit.times(clip.position()), unit.times(clip.length()), shows(clip.medium()), how(clip));
    }

    private static String how(Clip clip) {
        List<String> how = new ArrayList<>();
        if (clip.blend().length() > 0) how.add(clip.blend().kind() + " of " + clip.blend().length() + " frames");
        if (!clip.speed().equals(Rational.ONE)) how.add("speed " + clip.speed());
        for (Effect effect : clip.effects()) if (effect instanceof Effect.Smoothed smoothed) how.add(smoothed.way().name().toLowerCase(Locale.ROOT));
        if (clip.level().gain() != 0) how.add(String.format(Locale.ROOT, "%+.1f dB", clip.level().gain() / 100.0));
        if (!clip.level().curve().isEmpty()) how.add("level with " + clip.level().curve().size() + " key frames");
        if (!clip.group().isEmpty()) how.add("group " + clip.group());
        return String.join(", ", how);
    }

    private static String shows(Medium medium) {
        return switch (medium) {
            case Medium.Footage footage -> "clip";
            case Medium.Still still -> "picture";
            case Medium.Colour colour -> colour.rgb().equals("000000") ? "black" : "colour " + colour.rgb();
            case Medium.Card card -> "card";
            case Medium.Roll roll -> "credits";
            case Medium.Nest nest -> "cut of " + nest.cut().frames() + " frames";
            case Medium.Text text -> String.join(" / ", text.lines());
            case Medium.Sound sound -> sound.loop() ? "sound, repeated" : "sound";
        };
    }
}
