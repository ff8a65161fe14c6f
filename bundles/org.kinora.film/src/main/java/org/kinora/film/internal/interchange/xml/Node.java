package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of an XML file. Attributes and children are added while a file is made or read. */
record Node(String name, Map<String, String> attributes, List<Node> children, StringBuilder text) {
    Node(String name) {
        this(name, new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder());
    }

    /** Sets an attribute; this element again. */
    Node with(String attribute, Object value) {
        attributes.put(attribute, String.valueOf(value));
        return this;
    }

    /** Adds a child; the child. */
    Node add(String child) {
        return add(new Node(child));
    }

    Node add(Node child) {
        children.add(child);
        return child;
    }

    /** Adds a child that holds words; this element again. */
    Node say(String child, Object words) {
        add(child).text.append(words);
        return this;
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Stream<Node> all(String child) {
        return children.stream().filter(node -> node.name.equals(child));
    }

    Optional<Node> first(String child) {
        return all(child).findFirst();
    }

    /** The words of a child; empty when there is none. */
    String words(String child) {
        return first(child).map(node -> node.text.toString().strip()).orElse("");
    }

    /** The first element of a name in the whole tree below, this one first. */
    Optional<Node> find(String wanted) {
        if (name.equals(wanted)) return Optional.of(this);
        for (Node child : children) {
            Optional<Node> found = child.find(wanted);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
