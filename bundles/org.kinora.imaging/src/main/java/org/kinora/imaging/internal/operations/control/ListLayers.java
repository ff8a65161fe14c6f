package org.kinora.imaging.internal.operations.control;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlLayers;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the kinds of control layers and their settings. */
@Component(service = Operation.class)
@Declaration(name = "image.layers", command = "image layers", title = "List the kinds of control layers and what they can be set to.",
        scope = Declaration.Scope.NONE)
public final class ListLayers implements Operation<ListLayers.Input, ListLayers.Output> {
    private final ControlLayers layers;

    /** Nothing is asked. */
    public record Input() {}

    /** All kinds by name. */
    public record Output(List<ControlCard> kinds) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            for (ControlCard card : kinds) {
                lines.add("%-20s %s (%s)".formatted(card.kind(), card.title(), card.trust().name().toLowerCase(java.util.Locale.ROOT).replace('_',
                        '-')));
                for (ControlCard.Setting one : card.settings())
                    lines.add("    %s=%d  %s, %d to %d".formatted(one.name(), one.fallback(), one.title(), one.least(), one.most()));
                if (!card.needs().isEmpty()) lines.add("    needs " + String.join(", ", card.needs().stream().map(need -> switch (need) {
                    case FRAME -> "--other FRAME";
                    case DEPTH -> "--other DEPTH";
                    case MASK -> "--mask MASK";
                    case POSES -> "--poses JSON";
                }).sorted().toList()));
            }
            return String.join("\n", lines);
        }
    }

    @Activate
    public ListLayers(@Reference ControlLayers layers) {
        this.layers = layers;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(layers.cards());
    }
}
