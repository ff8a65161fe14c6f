package org.kinora.itests.checks;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.kinora.itests.BundleFile;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Components that wait for each other: the order in which they come up is then a matter of luck. A dynamic optional reference does not wait, hence
 * does not count.
 */
final class ServiceCycles {
    private final Map<String, Set<String>> offers = new TreeMap<>();
    private final Map<String, Set<Want>> wants = new TreeMap<>();
    private final Map<String, Map<String, Object>> properties = new TreeMap<>();

    /** @param target filter over the properties of whoever offers it; empty for any */
    private record Want(String service, String target) {}

    private ServiceCycles(List<BundleFile> bundles) {
        for (BundleFile bundle : bundles) bundle.components().forEach(this::read);
    }

    static List<String> complaints(List<BundleFile> bundles) {
        ServiceCycles cycles = new ServiceCycles(bundles);
        Set<String> complaints = new TreeSet<>();
        for (String component : cycles.wants.keySet()) cycles.follow(component, new ArrayList<>(), complaints);
        return List.copyOf(complaints);
    }

    private void read(String description) {
        Element component = parse(description);
        String name = component.getAttribute("name");
        for (Element service : children(component, "provide")) offers.computeIfAbsent(service.getAttribute("interface"), key -> new TreeSet<>())
                .add(name);
        Map<String, Object> own = properties.computeIfAbsent(name, key -> new TreeMap<>());
        for (Element property : children(component, "property")) own.put(property.getAttribute("name"), property.getAttribute("value"));
        Set<Want> wanted = wants.computeIfAbsent(name, key -> new LinkedHashSet<>());
        for (Element reference : children(component, "reference")) {
            boolean waits = !reference.getAttribute("policy").equals("dynamic") || !reference.getAttribute("cardinality").startsWith("0");
            if (waits) wanted.add(new Want(reference.getAttribute("interface"), reference.getAttribute("target")));
        }
    }

    private boolean fits(Want want, String component) {
        try {
            return want.target().isEmpty() || FrameworkUtil.createFilter(want.target()).matches(properties.getOrDefault(component, Map.of()));
        } catch (InvalidSyntaxException malformed) {
            throw new IllegalArgumentException(want.target(), malformed);
        }
    }

    /** Depth first; a component that stands on its own path closes a cycle, told from its alphabetically first member so that it is told once. */
    private void follow(String component, List<String> path, Set<String> complaints) {
        int at = path.indexOf(component);
        if (at >= 0) {
            List<String> cycle = path.subList(at, path.size());
            if (cycle.stream().min(String::compareTo).orElseThrow().equals(component))
                complaints.add("components wait for each other: " + String.join(" -> ", cycle) + " -> " + component);
            return;
        }
        path.add(component);
        for (Want want : wants.getOrDefault(component, Set.of()))
            for (String other : offers.getOrDefault(want.service(), Set.of())) if (fits(want, other)) follow(other, path, complaints);
        path.removeLast();
    }

    private static Element parse(String description) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(description)))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new IllegalArgumentException(description, malformed);
        }
    }

    private static List<Element> children(Element component, String tag) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = component.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }
}
