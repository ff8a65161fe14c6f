package org.kinora.production.internal.operations.canvas;

import java.util.List;
import java.util.Locale;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what lies on the canvas. */
@Component(service = Operation.class)
@Declaration(name = "canvas.show", command = "canvas show", title = "Show what lies on the canvas: scenes, shots, takes and notes with their places.",
        help = "  kinora canvas show\n  kinora canvas show --json")
public final class ShowCanvas implements Operation<ShowCanvas.Input, ShowCanvas.Output> {
    private final CanvasDesk desk;

    /** Nothing to choose. */
    public record Input() {}

    /** All cards and links. */
    public record Output(Sheet sheet) implements Readable {
        @Override
        public String text() {
            List<String> rows = sheet.cards().stream().map(card -> String.format(Locale.ROOT, "%-7s %6d %6d  %s", card.kind().name()
                    .toLowerCase(Locale.ROOT),
                    card.x(), card.y(), words(card)).stripTrailing()).toList();
            return String.join("\n", rows);
        }

        private static String words(Card card) {
            String group = card.group().isEmpty() ? "" : "  [" + card.group() + "]";
            return (card.kind() == Card.Kind.NOTE ? card.id() + "  " + card.text().replace('\n', ' ') : card.title()) + group;
        }
    }

    @Activate
    public ShowCanvas(@Reference CanvasDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(desk.sheet(context));
    }
}
