package org.kinora.production.internal.operations.canvas;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.canvas.Sheet;
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

/** Puts cards elsewhere. */
@Component(service = Operation.class)
@Declaration(name = "canvas.place", command = "canvas place", title = "Put cards of the canvas elsewhere, or back where the layout puts them.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora canvas place 3B=400,-120 3C=700,-120\n  kinora canvas place 3B 3C --free\n  kinora canvas place --free")
public final class PlaceCards implements Operation<PlaceCards.Input, PlaceCards.Output> {
    private static final Texts TEXTS = Texts.beside(PlaceCards.class);

    private final CanvasDesk desk;

    /** Which cards, and where to. */
    public record Input(@Param(value = "Cards and places, such as 3B=400,-120; with --free the cards alone.", position = 0) List<String> cards,
            @Param("Let the layout place them again; all of them when none is named.") boolean free) {
        public Input {
            cards = cards == null ? List.of() : List.copyOf(cards);
        }
    }

    /** @param cards how many were put elsewhere */
    public record Output(int cards) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("canvas.placed", cards);
        }
    }

    @Activate
    public PlaceCards(@Reference CanvasDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        Sheet sheet = desk.sheet(context);
        if (input.free()) {
            List<String> cards = input.cards().isEmpty() ? sheet.cards().stream().map(card -> card.id()).toList() : desk.cards(input.cards(), sheet);
            desk.edit(context, TEXTS.text("canvas.arrange"), document -> document.free(cards));
            return new Output(cards.size());
        }
        if (input.cards().isEmpty()) throw TEXTS.failure(Kind.INPUT, "canvas.which");
        List<CanvasDocument.Place> places = new ArrayList<>();
        for (String told : input.cards()) {
            int equals = told.lastIndexOf('=');
            if (equals < 0) throw TEXTS.failure(Kind.INPUT, "canvas.which");
            int[] place = CanvasDesk.place(told.substring(equals + 1));
            places.add(new CanvasDocument.Place(desk.cards(List.of(told.substring(0, equals)), sheet).getFirst(), place[0], place[1]));
        }
        desk.edit(context, TEXTS.text("canvas.move", places.size()), document -> document.placed(places));
        return new Output(places.size());
    }
}
