package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Note;

/**
 * Sorts what a file shows and sounds into our own tracks, where they came along, and into lanes.
 *
 * @param words our tracks under {@code track.NUMBER} and markers under {@code marker.NUMBER}, as JSON
 */
record OwnTracks(Map<String, String> words) {
    /** The lanes of our own tracks in their order, then those of others from the bottom to the top. */
    List<Lane> lanes(List<Piece> pieces) {
        List<Lane> lanes = new ArrayList<>();
        Map<Integer, List<Item>> others = new TreeMap<>();
        Map<String, List<Item>> mine = new HashMap<>();
        List<String> tracks = words.entrySet().stream().filter(entry -> entry.getKey().matches("track\\.\\d{1,6}"))
                .sorted(Comparator.comparingInt(entry -> Integer.parseInt(entry.getKey().substring(6)))).map(Map.Entry::getValue).toList();
        Map<String, Track> known = new HashMap<>();
        tracks.forEach(json -> track(json).ifPresent(track -> known.put(track.id(), track)));
        for (Piece piece : pieces) {
            String track = piece.lane() == 0 && known.containsKey("picture") ? "picture" : piece.track();
            if (known.containsKey(track)) mine.computeIfAbsent(track, any -> new ArrayList<>()).add(piece.item());
            else others.computeIfAbsent(piece.lane(), any -> new ArrayList<>()).add(piece.item());
        }
        for (String json : tracks) {
            Optional<Track> track = track(json);
            if (track.isEmpty()) continue;
            List<Item> items = mine.getOrDefault(track.get().id(), List.of());
            for (List<Item> row : rows(items)) lanes.add(new Lane(track.get().name(), !track.get().role().sounding(), !track.get().muted(), row,
                    json, -1));
        }
        others.forEach((number, items) -> {
            for (List<Item> row : rows(items)) lanes.add(new Lane("", number >= 0, true, row, "", -1));
        });
        return lanes;
    }

    private static Optional<Track> track(String json) {
        try {
            return Optional.of(Json.read(json, Track.class)).filter(track -> track.id() != null && track.role() != null);
        } catch (RuntimeException changed) {
            return Optional.empty();
        }
    }

    /** Items in as few rows as it takes that none lies over another. */
    private static List<List<Item>> rows(List<Item> items) {
        List<List<Item>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (Item item : items.stream().sorted(Comparator.comparing(Item::position)).toList()) {
            Optional<List<Item>> free = rows.stream().filter(row -> row.isEmpty() || row.getLast().end().compareTo(item.position()) <= 0).findFirst();
            if (free.isEmpty()) rows.add(new ArrayList<>(List.of(item)));
            else free.get().add(item);
        }
        return rows;
    }

    /** Markers, with our own words where there are some of that name. */
    List<Note> notes(List<Note> notes) {
        List<String> left = new ArrayList<>(words.entrySet().stream().filter(entry -> entry.getKey().startsWith("marker.")).map(Map.Entry::getValue)
                .toList());
        List<Note> all = new ArrayList<>();
        for (Note note : notes) {
            Optional<String> mine = left.stream().filter(json -> name(json).equals(note.name())).findFirst();
            mine.ifPresent(left::remove);
            all.add(new Note(note.name(), note.text(), note.at(), note.chapter(), mine.orElse("")));
        }
        return all;
    }

    private static String name(String json) {
        try {
            Marker marker = Json.read(json, Marker.class);
            return marker.title().isEmpty() ? marker.id() : marker.title();
        } catch (RuntimeException changed) {
            return "";
        }
    }
}
