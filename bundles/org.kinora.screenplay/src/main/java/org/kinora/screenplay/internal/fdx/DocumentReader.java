package org.kinora.screenplay.internal.fdx;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Reads the paragraphs of an FDX text. A document type declaration is refused, so no entity is ever looked up or expanded. Used once, by one
 * thread.
 */
final class DocumentReader {
    private static final int DEEPEST = 64;

    private final Texts texts = Texts.beside(DocumentReader.class);
    private final List<Paragraph> content = new ArrayList<>();
    private final List<Paragraph> titlePage = new ArrayList<>();
    private final List<Document.Ranged> ranged = new ArrayList<>();
    private XMLStreamReader xml;
    private int depth;
    private int duals;

    /**
     * Reads a document.
     *
     * @throws Failure of kind INPUT when the XML is broken, has a document type, or is no Final Draft script
     */
    Document read(String text) {
        try {
            xml = factory().createXMLStreamReader(new StringReader(text));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) refuse();
            if (!xml.getLocalName().equals("FinalDraft")) throw texts.failure(Kind.INPUT, "fdx.root", xml.getLocalName());
            while (down()) {
                switch (xml.getLocalName()) {
                    case "Content" -> paragraphs(content, 0);
                    case "TitlePage" -> titlePage();
                    case "ScriptNotes" -> notes();
                    default -> skip();
                }
            }
            while (xml.hasNext()) xml.next();
            return new Document(content, titlePage, ranged);
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
            throw texts.failure(Kind.INPUT, "fdx.broken", line, reason(broken), broken);
        }
    }

    /**
     * The limits on entities are lifted since they count character references; entities of a document's own cannot come without the
     * document type we refuse.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    private void refuse() {
        if (xml.getEventType() == XMLStreamConstants.DTD) throw texts.failure(Kind.INPUT, "fdx.doctype", xml.getLocation().getLineNumber());
    }

    private static String reason(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int text = message.indexOf("Message: ");
        return (text < 0 ? message : message.substring(text + 9)).strip();
    }

    /** To the next child element of the current one; false at its end. */
    private boolean down() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) throw texts.failure(Kind.INPUT, "fdx.deep", xml.getLocation().getLineNumber(), DEEPEST);
                return true;
            }
        }
    }

    private void skip() throws XMLStreamException {
        while (down()) skip();
    }

    private void paragraphs(List<Paragraph> into, int dual) throws XMLStreamException {
        while (down()) {
            if (xml.getLocalName().equals("Paragraph")) paragraph(into, dual);
            else skip();
        }
    }

    private void titlePage() throws XMLStreamException {
        while (down()) {
            if (xml.getLocalName().equals("Content")) paragraphs(titlePage, 0);
            else skip();
        }
    }

    private void notes() throws XMLStreamException {
        while (down()) {
            int line = xml.getLocation().getLineNumber();
            String range = attribute("Range");
            String text = words();
            int comma = range.indexOf(',');
            int start = number(comma < 0 ? range : range.substring(0, comma)).orElse(Integer.MAX_VALUE);
            if (!text.isBlank()) ranged.add(new Document.Ranged(line, start, text.strip()));
        }
    }

    private static Optional<Integer> number(String digits) {
        boolean plain = !digits.isBlank() && digits.strip().length() < 10 && digits.strip().chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Integer.valueOf(digits.strip())) : Optional.empty();
    }

    private void paragraph(List<Paragraph> into, int dual) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String type = attribute("Type");
        String number = attribute("Number");
        boolean centred = attribute("Alignment").equals("Center");
        boolean newPage = attribute("StartsNewPage").equals("Yes");
        Styled text = new Styled();
        List<String> notes = new ArrayList<>();
        String omitted = "";
        int length = 0;
        boolean wrapper = false;
        while (down()) {
            switch (xml.getLocalName()) {
                case "Text" -> {
                    String style = attribute("Style");
                    String words = characters();
                    text.add(words, style);
                    length += words.length();
                }
                case "ScriptNote" -> notes.add(words().strip());
                case "OmittedScene" -> omitted = words();
                case "DualDialogue" -> {
                    paragraphs(into, ++duals);
                    wrapper = true;
                }
                default -> skip();
            }
        }
        notes.removeIf(String::isBlank);
        if (wrapper && text.plain().isBlank()) return;
        into.add(new Paragraph(line, type, number, centred, newPage, text.marked(), text.plain(), List.copyOf(notes), omitted, dual, length));
    }

    /** The text of all paragraphs below the current element, one line each. */
    private String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        words(words);
        return words.toString();
    }

    private void words(StringBuilder words) throws XMLStreamException {
        while (down()) {
            if (xml.getLocalName().equals("Text")) {
                words.append(characters());
            } else {
                boolean paragraph = xml.getLocalName().equals("Paragraph");
                if (paragraph && !words.isEmpty()) words.append('\n');
                words(words);
            }
        }
    }

    private String characters() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inner = 0;
        while (true) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> inner++;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (inner-- == 0) {
                        depth--;
                        return text.toString();
                    }
                }
                default -> { }
            }
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
