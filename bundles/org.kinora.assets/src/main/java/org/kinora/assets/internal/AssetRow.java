package org.kinora.assets.internal;

import java.time.Instant;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.store.Row;

/**
 * One row of the table {@code asset}.
 *
 * @param link absolute path of a file linked in place; null when the bytes belong into the project
 * @param relative the same from the project folder, for media that move along with the project; null when there is none
 */
record AssetRow(AssetId id, long size, Origin origin, String name, Instant created, Instant used, String link, String relative) {
    static AssetRow read(Row row) {
        return new AssetRow(new AssetId(row.text("sha256"), row.text("media_type")), row.number("byte_count"), Origin.valueOf(row.text("origin")),
                row.text("name"), row.time("created_at"), row.time("used_at"), row.text("link"), row.text("link_relative"));
    }

    boolean linked() {
        return link != null;
    }

    AssetRow usedAt(Instant time) {
        return new AssetRow(id, size, origin, name, created, time, link, relative);
    }

    AssetRow withOrigin(Origin raised) {
        return new AssetRow(id, size, raised, name, created, used, link, relative);
    }

    AssetRow withLink(String absolute, String fromProject) {
        return new AssetRow(id, size, origin, name, created, used, absolute, fromProject);
    }

    AssetInfo info(boolean present) {
        return new AssetInfo(id, size, origin, created, name, Optional.ofNullable(link), present);
    }
}
