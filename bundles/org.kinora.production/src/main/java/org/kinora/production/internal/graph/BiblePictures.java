package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;

/** The pictures of one character or place, as a document with its kind and id. */
public record BiblePictures(List<Entry> entries) {
    public static final DocumentType<BiblePictures> TYPE = new DocumentType<>("bible-pictures", BiblePictures.class);

    /**
     * One picture.
     *
     * @param picture as it is put into the film
     * @param source the file that it was made from
     * @param name of that file
     */
    public record Entry(BiblePicture picture, AssetId source, String name) {}

    public BiblePictures {
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    /** Id of the document of a character or place. */
    public static String id(BiblePicture.Of of, String id) {
        return of == BiblePicture.Of.CHARACTER ? StageEdits.plain("character." + id) : StageEdits.placeId(id);
    }

    /** Every picture of a bible, in the order of its documents. */
    public static List<BiblePicture> all(View view) {
        return view.list(TYPE).values().stream().flatMap(one -> one.entries().stream()).map(Entry::picture).toList();
    }

    /** With one more; one of the same view is replaced. */
    public BiblePictures with(Entry entry) {
        List<Entry> all = new ArrayList<>(without(entry.picture().view()).entries);
        all.add(entry);
        all.sort(java.util.Comparator.comparing(one -> one.picture().view()));
        return new BiblePictures(all);
    }

    /** Without those of a view. */
    public BiblePictures without(String view) {
        return new BiblePictures(entries.stream().filter(one -> !one.picture().view().equals(view)).toList());
    }
}
