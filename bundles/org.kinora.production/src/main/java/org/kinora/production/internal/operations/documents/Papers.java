package org.kinora.production.internal.operations.documents;

import org.kinora.api.document.Paper;

/** Sizes of paper that people name. */
public enum Papers {
    LETTER, A4;

    Paper paper() {
        return this == A4 ? Paper.A4 : Paper.LETTER;
    }
}
