package org.kinora.production.internal.operations.takes;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.story.Line;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the lines of the film with their names. */
@Component(service = Operation.class)
@Declaration(name = "line.list", command = "line list", title = "List the lines of the film with their names.")
public final class ListLines implements Operation<ListLines.Input, ListLines.Output> {
    private final TakeDesk desk;

    /** Whose lines. */
    public record Input(@Param(value = "Only this speaker's.", position = 0) String speaker) {}

    /** One line. */
    public record Row(String name, String id, String speaker, String text) {}

    /** The lines in the order of the film. */
    public record Output(List<Row> lines) implements Readable {
        @Override
        public String text() {
            return String.join("\n", lines.stream().map(row -> String.format("%-14s %-12s %s", row.name(), row.id(), row.text())).toList());
        }
    }

    @Activate
    public ListLines(@Reference TakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        var story = desk.story(context);
        Names names = new Names(story);
        return new Output(story.lines().filter(line -> input.speaker().isEmpty() || line.speaker().equalsIgnoreCase(input.speaker()))
                .map(line -> row(names, line)).toList());
    }

    private static Row row(Names names, Line line) {
        return new Row(names.of(line), line.id(), line.speaker(), line.text());
    }
}
