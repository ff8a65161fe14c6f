package org.kinora.production.internal.graph;

import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.project.DocumentType;

/**
 * The script of a project, as a document: its bytes lie in the assets, so that they come back exactly as the writer saved them.
 *
 * @param name file name
 */
public record ScriptDocument(String name, AssetId bytes) {
    public static final DocumentType<ScriptDocument> TYPE = new DocumentType<>("script", ScriptDocument.class);
    /** The one script of a project. */
    public static final String ID = "script";
}
