package org.kinora.production.internal.operations.takes;

import java.util.List;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.Take;

/** One take as a list shows it. */
record TakeRow(String name, String owner, String origin, boolean chosen, boolean starred, String created, String note,
        Map<String, AssetId> parts) {
    static TakeRow of(Take take, boolean chosen) {
        return new TakeRow(take.name(), take.owner(), take.origin().name().toLowerCase(java.util.Locale.ROOT), chosen, take.starred(),
                take.created().toString(), take.note(), take.parts());
    }

    String text() {
        return String.format("%s%s %-16s %-22s %-10s %s", chosen ? ">" : " ", starred ? "*" : " ", name, owner, origin, note);
    }

    /** Several takes. */
    record Rows(List<TakeRow> takes) implements Readable {
        @Override
        public String text() {
            if (takes.isEmpty()) return "There are no takes.";
            return String.join("\n", takes.stream().map(TakeRow::text).toList());
        }
    }

    /** One take that was added or changed. */
    record One(TakeRow take) implements Readable {
        @Override
        public String text() {
            return take.text().strip();
        }
    }
}
