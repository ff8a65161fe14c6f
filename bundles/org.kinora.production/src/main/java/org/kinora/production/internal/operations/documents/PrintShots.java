package org.kinora.production.internal.operations.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the shot list. */
@Component(service = Operation.class)
@Declaration(name = "print.shots", command = "print shots", title = "Write the shot list as a table (CSV) that every spreadsheet reads.",
        help = "One line for each shot, in UTF-8.\n  kinora print shots -o shots.csv")
public final class PrintShots implements Operation<PrintShots.Input, PrintShots.Output> {
    private static final List<String> HEAD = List.of("Scene", "Shot", "Heading", "Size", "Kind", "Angle", "Lens (mm)", "Movement", "Cast",
            "Props", "Action",
            "Dialogue", "Title", "Transition", "Start (s)", "Duration (s)", "Frames", "Locked", "Notes");

    private final Boards boards;

    /** Of what. */
    public record Input(@Param("Only the scene of this number.") String scene) {}

    /** The table. */
    public record Output(int shots, @Deliverable(suffix = ".csv", main = true) AssetId table) implements Readable {
        @Override
        public String text() {
            return shots + " shots";
        }
    }

    @Activate
    public PrintShots(@Reference Boards boards) {
        this.boards = boards;
    }

    @Override
    public Output run(Input input, Context context) {
        Story story = boards.plan(context).plan().story();
        List<Boards.Row> rows = boards.rows(context, story, input.scene());
        StringBuilder table = new StringBuilder(Csv.line(HEAD));
        rows.forEach(row -> table.append(Csv.line(values(row, story))));
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        return new Output(rows.size(), context.work().assets().put(bytes, "text/csv", Origin.DERIVED, story.title() + " - shots.csv"));
    }

    private static List<String> values(Boards.Row row, Story story) {
        Shot shot = row.shot();
        Bible bible = story.bible();
        String cast = shot.figures().stream().map(figure -> bible.character(figure.character()).map(found -> found.name()).orElse(figure.character()))
                .distinct().collect(Collectors.joining(", "));
        String dialogue = row.lines().stream().map(line -> line.speaker() + ": " + line.text()).collect(Collectors.joining("\n"));
        return List.of(row.scene().number(), shot.label(), row.scene().heading(), Boards.size(shot.framing().size()),
                Boards.words(shot.framing().kind()),
                Boards.words(shot.framing().angle()), String.valueOf(shot.framing().lens()), Boards.words(shot.move().kind()), cast,
                String.join(", ", shot.props()), shot.action(), dialogue, shot.titles(), shot.joint().length().signum() > 0
                        ? shot.joint().transition()
                        : "cut", decimal(row.start()), decimal(row.length()), String.valueOf(row.length().frames(story.format().rate())),
                                shot.locked()
                                ? "yes" : "", String.join("; ", row.notes()));
    }

    private static String decimal(Rational seconds) {
        long millis = seconds.millis();
        return millis / 1000 + "." + String.format("%03d", millis % 1000);
    }
}
