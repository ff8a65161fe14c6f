package org.kinora.production.internal.operations.library;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;

/**
 * What people say of an asset; a document, so that it is undone like any edit.
 *
 * @param title what it is called here; empty for the name of its file
 * @param tags short words in lower case, each once, in order
 */
record AssetNotes(String title, List<String> tags) {
    /** Entities of this type have the SHA-256 of the asset's bytes as their id. */
    static final DocumentType<AssetNotes> TYPE = new DocumentType<>("asset-notes", AssetNotes.class);
    static final AssetNotes NONE = new AssetNotes("", List.of());

    AssetNotes {
        tags = List.copyOf(new TreeSet<>(tags));
    }

    static AssetNotes of(View view, AssetId asset) {
        return view.get(TYPE, asset.sha256()).orElse(NONE);
    }

    Change change(AssetId asset) {
        return equals(NONE) ? new Change(TYPE.id(asset.sha256()), Optional.empty()) : Change.put(TYPE, asset.sha256(), this);
    }
}
