package org.kinora.film.internal.interchange.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Reads and writes XML as trees. Nothing outside of the bytes is ever read: no document types, no entities but the five of XML; size, depth and
 * number of elements are bounded.
 */
final class XmlFile {
    private static final int LONGEST = 64 << 20;
    private static final int DEEPEST = 120;
    private static final int MOST = 2_000_000;

    private final Texts texts = Texts.beside(XmlFile.class);

    /** @throws org.kinora.api.work.Failure (INPUT) with the line, when the bytes are no XML or more than can be wanted */
    Node read(byte[] bytes) {
        if (bytes.length > LONGEST) throw texts.failure(Kind.INPUT, "long", bytes.length >> 20);
        String text = new XmlText(bytes).read();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        factory.setXMLReporter((message, type, related, location) -> {});
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw texts.failure(Kind.INPUT, "xml", line, plain(broken.getMessage()));
        } catch (RuntimeException broken) {
            // the parser itself trips over some broken declarations
            if (broken instanceof org.kinora.api.work.Failure) throw broken;
            throw texts.failure(Kind.INPUT, "xml", 0, plain(broken.getMessage()));
        }
    }

    private static String plain(String message) {
        String text = String.valueOf(message);
        int at = text.indexOf("Message:");
        String said = (at < 0 ? text : text.substring(at + 8)).lines().findFirst().orElse("").strip();
        return said.length() > 160 ? said.substring(0, 160) : said;
    }

    private Node tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Node> open = new ArrayDeque<>();
        Node root = null;
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST || open.size() >= DEEPEST) throw texts.failure(Kind.INPUT, "large", MOST, DEEPEST);
                    Node node = new Node(reader.getLocalName());
                    for (int i = 0; i < reader.getAttributeCount(); i++) node.with(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    if (open.isEmpty()) root = node;
                    else open.peek().add(node);
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) open.peek().text().append(reader.getText());
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw texts.failure(Kind.INPUT, "entity", reader.getLocation().getLineNumber(),
                        reader.getLocalName());
                default -> {}
            }
        }
        return root;
    }

    /** The text of a file with a document type of some name. */
    static String write(Node root, String type) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE " + type + ">\n\n");
        write(root, 0, text);
        return text.toString();
    }

    private static void write(Node node, int depth, StringBuilder text) {
        text.append("    ".repeat(depth)).append('<').append(node.name());
        node.attributes().forEach((key, value) -> {
            text.append(' ').append(key).append("=\"");
            escape(value, text);
            text.append('"');
        });
        if (node.children().isEmpty() && node.text().isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append('>');
        escape(node.text(), text);
        if (!node.children().isEmpty()) {
            text.append('\n');
            for (Node child : node.children()) write(child, depth + 1, text);
            text.append("    ".repeat(depth));
        }
        text.append("</").append(node.name()).append(">\n");
    }

    /** Signs that XML has no room for become the replacement character. */
    private static void escape(CharSequence plain, StringBuilder text) {
        plain.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\n', '\t', '\r' -> text.append("&#").append(point).append(';');
                default -> text.appendCodePoint(point < 32 || point == 0xFFFE || point == 0xFFFF || Character.getType(point) == Character.SURROGATE
                        ? 0xFFFD : point);
            }
        });
    }
}
