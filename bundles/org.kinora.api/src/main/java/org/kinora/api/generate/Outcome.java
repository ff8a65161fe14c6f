package org.kinora.api.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.work.Money;

/**
 * What a provider or step made: named parts, each an asset with typed metadata.
 *
 * @param parts by standard name ({@code image}, {@code depth}, {@code clip}, {@code speech}, {@code phonemes}, {@code music}, {@code stems/NAME} …)
 * @param cost what was paid
 * @param notes remarks for the closing summary
 */
public record Outcome(Map<String, Part> parts, Money cost, List<String> notes) {
    /** One named part. */
    public record Part(AssetId asset, PartInfo info) {}

    public Outcome {
        parts = java.util.Collections.unmodifiableMap(new TreeMap<>(parts));
        notes = List.copyOf(notes);
    }

    public static Outcome of(String name, AssetId asset, PartInfo info) {
        return new Outcome(Map.of(name, new Part(asset, info)), Money.NOTHING, List.of());
    }

    /** This outcome with one more part. */
    public Outcome with(String name, AssetId asset, PartInfo info) {
        Map<String, Part> more = new TreeMap<>(parts);
        more.put(name, new Part(asset, info));
        return new Outcome(more, cost, notes);
    }

    /** This outcome with one more remark. */
    public Outcome noting(String text) {
        return new Outcome(parts, cost, java.util.stream.Stream.concat(notes.stream(), java.util.stream.Stream.of(text)).toList());
    }

    public Optional<AssetId> asset(String name) {
        return Optional.ofNullable(parts.get(name)).map(Part::asset);
    }

    /** A part that the standard requires; throws {@link IllegalStateException} when the provider left it out. */
    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) throw new IllegalStateException("outcome has no part '" + name + "', only " + parts.keySet());
        return part;
    }
}
