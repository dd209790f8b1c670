package fr.charteia.core.catalogue;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a document of XML, with its texts. Neither document types nor entities of the outside are read.
 *
 * @param children texts and elements, in their order
 */
record XmlElement(String name, Map<String, String> attributes, List<Object> children) {

    /** The document, where its root has that name; nothing behind the start of another is read. */
    static Optional<XmlElement> read(InputStream in, String root) throws XMLStreamException {
        return read(factory().createXMLStreamReader(in), root);
    }

    /** The same, of a text. */
    static Optional<XmlElement> read(String text, String root) throws XMLStreamException {
        return read(factory().createXMLStreamReader(new StringReader(text)), root);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Optional<XmlElement> read(XMLStreamReader reader, String root) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                XmlElement element = start(reader);
                if (open.isEmpty() && !element.name().equals(root)) {
                    return Optional.empty();
                }
                if (!open.isEmpty()) {
                    open.element().children().add(element);
                }
                open.push(element);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                XmlElement ended = open.pop();
                if (open.isEmpty()) {
                    return Optional.of(ended);
                }
            } else if (reader.isCharacters() && !open.isEmpty()) {
                open.element().children().add(reader.getText());
            }
        }
        return Optional.empty();
    }

    private static XmlElement start(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlElement(reader.getLocalName(), attributes, new ArrayList<>());
    }

    /** The value of an attribute; an empty text where it has none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<XmlElement> elements() {
        return children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }
}
