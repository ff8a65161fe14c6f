package org.kinora.production.internal.operations.sound;

import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.Takes;
import org.kinora.api.story.Cue;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the music of the film. */
@Component(service = Operation.class)
@Declaration(name = "music.list", command = "music list", title = "List the music of the film: its cues with their names, and why they are there.")
public final class ListMusic implements Operation<ListMusic.Input, ListMusic.Output> {
    private final MusicDesk desk;

    /** Nothing to choose. */
    public record Input() {}

    /** One cue; the take is the chosen one, empty for a piece that is composed. */
    public record Row(String name, String id, String mood, int tempo, String key, Rational length, String take, String reason) {}

    /** The cues in the order of the film. */
    public record Output(List<Row> cues) implements Readable {
        @Override
        public String text() {
            if (cues.isEmpty()) return "There is no music in this film.";
            return String.join("\n", cues.stream().map(row -> String.format(Locale.ROOT, "%-18s %6.1f s  %-24s %s", row.name(),
                    row.length().toDouble(), row.take().isEmpty() ? row.mood() + ", " + row.tempo() + " bpm" : row.take(), row.reason())).toList());
        }
    }

    @Activate
    public ListMusic(@Reference MusicDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        MusicDesk.Music music = desk.music(context);
        Takes takes = context.project(OpenProject.class).takes();
        return new Output(music.cues().stream().map(cue -> row(cue, music.names().of(cue), takes.chosen(context.branch(), cue.id()).map(Take::name)
                .orElse(""))).toList());
    }

    private static Row row(Cue cue, String name, String take) {
        return new Row(name, cue.id(), cue.mood(), cue.tempo(), cue.key(), cue.length(), take, cue.reason());
    }
}
