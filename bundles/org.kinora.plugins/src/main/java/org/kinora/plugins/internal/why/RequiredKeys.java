package org.kinora.plugins.internal.why;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The keys that a configuration must have, from the bundle's own description of it ({@code OSGI-INF/metatype}, OSGi Compendium 105). */
final class RequiredKeys {
    private static final System.Logger LOG = System.getLogger(RequiredKeys.class.getName());

    private RequiredKeys() { }

    /** Keys without a default that must be set; empty when the bundle does not say. */
    static List<String> of(Bundle bundle, String pid) {
        List<String> keys = new ArrayList<>();
        Enumeration<URL> files = bundle.findEntries("OSGI-INF/metatype", "*.xml", false);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            try (InputStream in = file.openStream()) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                collect(factory.newDocumentBuilder().parse(in), pid, keys);
            } catch (IOException | SAXException | ParserConfigurationException unreadable) {
                LOG.log(System.Logger.Level.DEBUG, "cannot read " + file, unreadable);
            }
        }
        return keys;
    }

    private static void collect(Document metatype, String pid, List<String> keys) {
        for (Element designate : elements(metatype.getElementsByTagName("Designate"))) {
            if (!pid.equals(designate.getAttribute("pid")) && !pid.equals(designate.getAttribute("factoryPid"))) continue;
            String definition = ((Element) designate.getElementsByTagName("Object").item(0)).getAttribute("ocdref");
            for (Element described : elements(metatype.getElementsByTagName("OCD"))) {
                if (!definition.equals(described.getAttribute("id"))) continue;
                for (Element key : elements(described.getElementsByTagName("AD")))
                    if (!key.getAttribute("required").equals("false") && !key.hasAttribute("default")) keys.add(key.getAttribute("id"));
            }
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }
}
