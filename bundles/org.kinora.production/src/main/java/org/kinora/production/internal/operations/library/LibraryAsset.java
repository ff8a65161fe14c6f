package org.kinora.production.internal.operations.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.Origin;

/**
 * An asset as the library shows it.
 *
 * @param name what people call it
 * @param size bytes
 * @param link the file outside the project that holds it; empty when it lies within
 * @param present false when its bytes are not here
 */
public record LibraryAsset(AssetId id, String name, AssetKind kind, long size, Origin origin, Instant created, String link, boolean present,
        List<String> tags, List<AssetUse> uses) {
    static LibraryAsset of(AssetInfo info, AssetNotes notes, List<AssetUse> uses) {
        return new LibraryAsset(info.id(), notes.title().isEmpty() ? info.name() : notes.title(), AssetKind.of(info.id().mediaType(), info.name()),
                info.size(), info.origin(), info.created(), info.link().orElse(""), info.present(), notes.tags(), uses);
    }

    /** Whether all words, in lower case, occur in its name, its type, its tags or where it is used. */
    boolean fits(String... words) {
        StringBuilder text = new StringBuilder(name).append(' ').append(id.mediaType()).append(' ').append(String.join(" ", tags));
        uses.forEach(use -> text.append(' ').append(use.label()).append(' ').append(use.owner()));
        String all = text.toString().toLowerCase(Locale.ROOT);
        for (String word : words) if (!all.contains(word)) return false;
        return true;
    }

    String line() {
        return String.format(Locale.ROOT, "%s  %-8s %10d  %s%s%s%s", id.sha256().substring(0, 12), kind.name().toLowerCase(Locale.ROOT), size, name,
                tags.isEmpty() ? "" : "  #" + String.join(" #", tags), uses.isEmpty() ? "" : "  (" + uses.size() + ")", present ? ""
                        : "  (not here)");
    }
}
