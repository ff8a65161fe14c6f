package org.kinora.imaging.internal.operations.edit;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists who can change pictures by words. */
@Component(service = Operation.class)
@Declaration(name = "image.editors", command = "image editors", title = "List who can change pictures by words here.",
        scope = Declaration.Scope.NONE)
public final class ListEditors implements Operation<ListEditors.Input, ListEditors.Output> {
    private static final Texts TEXTS = Texts.beside(ListEditors.class);

    private final Editors editors;

    /** Nothing need be said. */
    public record Input() {}

    /**
     * One of them.
     *
     * @param local whether it works on this machine without network
     */
    public record Row(String id, String title, boolean local, List<String> features) {}

    /** All, in the order in which they are asked. */
    public record Output(List<Row> editors) implements Readable {
        @Override
        public String text() {
            if (editors.isEmpty()) return TEXTS.text("editors.none");
            return String.join("\n", editors.stream().map(row -> TEXTS.text(row.local() ? "editors.local" : "editors.hosted", row.id(), row.title()))
                    .toList());
        }
    }

    @Activate
    public ListEditors(@Reference Editors editors) {
        this.editors = editors;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(editors.cards().stream().map(card -> new Row(card.id(), card.title(), card.local(), card.features())).toList());
    }
}
