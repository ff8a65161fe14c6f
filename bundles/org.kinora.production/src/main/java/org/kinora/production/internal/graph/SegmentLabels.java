package org.kinora.production.internal.graph;

import java.util.HashMap;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Medium;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.SegmentRequest;

/** Names segments by the shot they show, so that their history can be asked for. */
final class SegmentLabels {
    private final Map<AssetId, String> shots = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    SegmentLabels(Materials materials) {
        materials.pictures().forEach((shot, picture) -> shots.put(picture.asset(), shot));
    }

    String of(SegmentRequest segment) {
        String name = switch (segment.picture().medium()) {
            case Medium.Footage footage -> "shot/" + shots.getOrDefault(footage.asset(), "film");
            case Medium.Still still -> "shot/" + shots.getOrDefault(still.asset(), "film");
            case Medium.Card card -> "film/" + card.kind().name().toLowerCase(java.util.Locale.ROOT);
            default -> "film/ground";
        };
        int number = used.merge(name, 1, Integer::sum);
        return name + "/segment" + (number == 1 ? "" : "-" + number);
    }
}
