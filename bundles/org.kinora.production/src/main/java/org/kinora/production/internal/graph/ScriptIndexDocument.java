package org.kinora.production.internal.graph;

import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.screenplay.ScriptIndex;

/**
 * The stable ids of a script's scenes and parts, as a document.
 *
 * @param script hash of the script that the index belongs to
 */
public record ScriptIndexDocument(String script, ScriptIndex index) {
    public static final DocumentType<ScriptIndexDocument> TYPE = new DocumentType<>("script-index", ScriptIndexDocument.class);
}
