package org.kinora.workbench.internal.operation;

import org.kinora.api.operation.OperationCard;
import org.kinora.api.work.Texts;

/** What operations are called in the language that the window shows; where it has no name for one, what that declares itself. Thread-safe. */
public final class Titles {
    private static final Texts TEXTS = Texts.beside(Titles.class);

    private Titles() {}

    /** One sentence. */
    public static String of(OperationCard card) {
        String title = TEXTS.text(card.name());
        return title.equals(card.name()) ? card.title() : title;
    }
}
