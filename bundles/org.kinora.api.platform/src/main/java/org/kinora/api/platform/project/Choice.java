package org.kinora.api.platform.project;

/**
 * Which take of an owner a branch uses; a document, so that choosing is undone like any edit.
 *
 * @param take id of the take
 */
public record Choice(String take) {
    /** Entities of this type have the owner's id. */
    public static final DocumentType<Choice> TYPE = new DocumentType<>("choice", Choice.class);
}
