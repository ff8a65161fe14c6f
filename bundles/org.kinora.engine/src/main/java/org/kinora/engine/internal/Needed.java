package org.kinora.engine.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.project.OpenProject;

/**
 * What a project needs of its results' assets.
 *
 * @param derived all that results consist of: these can be made again
 * @param newest those of results that no newer one of their label replaced
 * @param kept those that stay whatever the room: what the newest film is made from and all it is made from in turn, locked pictures, and every take:
 *     a take that is chosen again is not made again
 */
record Needed(Set<AssetId> derived, Set<AssetId> newest, Set<AssetId> kept) {
    /** The kind of the step that ends a film. */
    private static final String FILM = "film";

    static Needed of(OpenProject project, ResultTable results) {
        Map<String, ResultTable.Made> made = results.made();
        Set<String> newest = results.newestKeys();
        Set<AssetId> kept = new HashSet<>(results.pinned());
        project.takes().all().forEach(take -> kept.addAll(take.parts().values()));
        kept.addAll(film(results, made, newest));
        return new Needed(assets(made, made.keySet()), assets(made, newest), kept);
    }

    private static Set<AssetId> assets(Map<String, ResultTable.Made> made, Set<String> keys) {
        return keys.stream().flatMap(key -> made.get(key).assets().stream()).collect(Collectors.toSet());
    }

    /** All that the newest films are made from; where there is no film yet, all newest results. */
    private static Set<AssetId> film(ResultTable results, Map<String, ResultTable.Made> made, Set<String> newest) {
        Deque<String> films = new ArrayDeque<>(newest.stream().filter(key -> made.get(key).kind().equals(FILM)).toList());
        if (films.isEmpty()) return assets(made, newest);
        Map<AssetId, Set<String>> makers = new TreeMap<>();
        made.forEach((key, result) -> result.assets().forEach(asset -> makers.computeIfAbsent(asset, none -> new HashSet<>()).add(key)));
        Set<AssetId> needed = new HashSet<>();
        Set<String> seen = new HashSet<>(films);
        while (!films.isEmpty()) {
            String key = films.pop();
            needed.addAll(made.get(key).assets());
            for (AssetId input : results.inputs(key)) {
                needed.add(input);
                for (String maker : makers.getOrDefault(input, Set.of())) if (seen.add(maker)) films.push(maker);
            }
        }
        return needed;
    }
}
