package org.kinora.film.internal.interchange.xml;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What an XMEML file describes once and names by its number after that: files and sequences; and the order of its clips. */
final class XmemlThings {
    private final Map<String, Node> described = new HashMap<>();
    private final Map<Node, Integer> places = new IdentityHashMap<>();
    private final Map<String, Integer> pictures = new HashMap<>();

    XmemlThings(Node root) {
        look(root, false);
    }

    private void look(Node node, boolean seen) {
        switch (node.name()) {
            case "file", "sequence" -> {
                if (!node.get("id").isEmpty() && !node.children().isEmpty()) described.putIfAbsent(node.name() + node.get("id"), node);
            }
            case "clipitem", "generatoritem" -> {
                places.put(node, places.size());
                if (seen && !node.get("id").isEmpty()) pictures.putIfAbsent(node.get("id"), places.get(node));
            }
            default -> {}
        }
        boolean within = seen || node.name().equals("video");
        for (Node child : node.children()) look(child, within && !node.name().equals("audio"));
    }

    /** A child in full. */
    Optional<Node> child(Node node, String name) {
        return node.first(name).map(found -> found.children().isEmpty() ? described.getOrDefault(name + found.get("id"), found) : found);
    }

    /** Number of a clip in the file. */
    int place(Node clip) {
        return places.getOrDefault(clip, -1);
    }

    /** Number of the picture that a sound is linked with; -1 for none. */
    int linked(Node clip) {
        return clip.all("link").map(link -> pictures.get(link.words("linkclipref"))).filter(place -> place != null && place != place(clip))
                .findFirst().orElse(-1);
    }
}
