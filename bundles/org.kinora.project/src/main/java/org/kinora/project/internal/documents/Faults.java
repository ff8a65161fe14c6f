package org.kinora.project.internal.documents;

import org.kinora.api.platform.project.EntityId;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The failures of documents, and the messages of commits that nobody words, in words. */
final class Faults {
    private final Texts texts = Texts.beside(Faults.class);

    Failure noBranch(String name) {
        return texts.failure(Kind.INPUT, "documents.nobranch", name);
    }

    Failure branchExists(String name) {
        return texts.failure(Kind.INPUT, "documents.branchexists", name);
    }

    Failure branchName(String name) {
        return texts.failure(Kind.INPUT, "documents.branchname", name);
    }

    Failure noCommit(long id) {
        return texts.failure(Kind.INPUT, "documents.nocommit", id);
    }

    Failure noConflict(String branch, EntityId id) {
        return texts.failure(Kind.INPUT, "documents.noconflict", branch, id);
    }

    Failure damaged(String hash) {
        return texts.failure(Kind.DAMAGED, "documents.damaged", hash);
    }

    String message(String key, Object... arguments) {
        return texts.text("message." + key, arguments);
    }
}
