package org.kinora.production.internal.operations.canvas;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes cards move together. */
@Component(service = Operation.class)
@Declaration(name = "canvas.group", command = "canvas group", title = "Make cards of the canvas one group that moves together, or free them of it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora canvas group 3B 3C 3D --name chase\n  kinora canvas group 3B --free")
public final class GroupCards implements Operation<GroupCards.Input, GroupCards.Output> {
    private static final Texts TEXTS = Texts.beside(GroupCards.class);

    private final CanvasDesk desk;

    /** Which cards. */
    public record Input(@Param(value = "Cards, such as 3B.", position = 0, required = true) List<String> cards,
            @Param("The group's name.") String name,
            @Param("Take them out of their groups.") boolean free) {}

    /** @param name of the group; empty when the cards are free now */
    public record Output(String name, int cards) implements Readable {
        @Override
        public String text() {
            return name.isEmpty() ? TEXTS.text("canvas.ungrouped", cards) : TEXTS.text("canvas.grouped", cards, name);
        }
    }

    @Activate
    public GroupCards(@Reference CanvasDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        List<String> cards = desk.cards(input.cards(), desk.sheet(context));
        String name = input.free() ? "" : input.name().strip();
        if (!input.free() && (name.isEmpty() || cards.size() < 2)) throw TEXTS.failure(Kind.INPUT, "canvas.group", name, cards.size());
        desk.edit(context, TEXTS.text(input.free() ? "canvas.ungroup" : "canvas.make"), document -> document.grouped(name, cards));
        return new Output(name, cards.size());
    }
}
