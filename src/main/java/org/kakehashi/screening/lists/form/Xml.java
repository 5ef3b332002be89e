package org.kakehashi.screening.lists.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Records of an XML file, one at a time. A file with a document type is refused: lists have none, and it could name other
 * files or blow up.
 */
public final class Xml {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_ELEMENTS = 50_000;

    private Xml() {}

    /**
     * Each element of one of these names, with all that is in it.
     *
     * @param root of the file
     */
    public static void records(InputStream file, String root, Set<String> names, Consumer<XmlRecord> records)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(Limits.unpacked(file));
            boolean first = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableList(UnreadableList.Cause.HOSTILE, "the file has a document type");
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (first && !xml.getLocalName().equals(root)) {
                    throw new UnreadableList("the file does not begin with " + root);
                }
                first = false;
                if (names.contains(xml.getLocalName())) {
                    records.accept(record(xml, 0, new int[] {MAX_ELEMENTS}));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableList(
                    "not XML, or broken near line " + e.getLocation().getLineNumber(), e);
        }
    }

    private static XmlRecord record(XMLStreamReader xml, int depth, int[] left) throws XMLStreamException {
        if (depth > MAX_DEPTH || --left[0] < 0) {
            throw Limits.tooLarge("an entry has too many parts");
        }
        XmlRecord record = new XmlRecord(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            record.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                record.add(record(xml, depth + 1, left));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                Limits.text(xml.getTextLength(), "a text");
                record.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return record;
            }
        }
        throw new UnreadableList("the file ends within an entry");
    }
}
