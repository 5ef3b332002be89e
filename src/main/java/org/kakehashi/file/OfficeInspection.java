package org.kakehashi.file;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kakehashi.file.FileRefused.Why;

/**
 * Word and Excel files (OOXML): the main part is what the name claims, nothing runs, nothing is fetched from elsewhere on
 * opening. A plain link that a reader may click stays allowed. Embedded sheets of charts are inspected likewise, one deep.
 */
final class OfficeInspection {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.%s.main+xml";
    private static final Pattern CLICKABLE = Pattern.compile("(?i)(https?|mailto):.*", Pattern.DOTALL);

    private OfficeInspection() {}

    static void inspect(FileKind kind, byte[] bytes) {
        inspect(kind, bytes, true);
    }

    private static void inspect(FileKind kind, byte[] bytes, boolean mayEmbed) {
        Map<String, byte[]> parts = Archive.unpack(bytes);
        byte[] types = parts.get("[Content_Types].xml");
        if (types == null || !declares(types, kind)) {
            throw new FileRefused(Why.CONTENT_DIFFERS_FROM_NAME);
        }
        parts.forEach((name, content) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("/macrosheets/")) {
                throw new FileRefused(Why.MACRO);
            }
            if (lower.endsWith(".rels")) {
                relations(content);
            } else if (lower.contains("/embeddings/") || lower.contains("/activex/")) {
                embedded(lower, content, mayEmbed);
            }
        });
    }

    private static void embedded(String name, byte[] content, boolean mayEmbed) {
        FileKind kind = FileKind.claimedBy(name).orElseThrow(() -> new FileRefused(Why.EMBEDDED_FILE));
        if (!mayEmbed || kind != FileKind.XLSX && kind != FileKind.DOCX) {
            throw new FileRefused(Why.EMBEDDED_FILE);
        }
        inspect(kind, content, false);
    }

    private static boolean declares(byte[] types, FileKind kind) {
        String main = MAIN.formatted(kind == FileKind.DOCX ? "wordprocessingml.document" : "spreadsheetml.sheet");
        boolean[] found = {false};
        elements(types, xml -> {
            String type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
            String lower = type.toLowerCase(Locale.ROOT);
            if (lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("macrosheet")) {
                throw new FileRefused(Why.MACRO);
            }
            found[0] |= type.equals(main);
        });
        return found[0];
    }

    private static void relations(byte[] rels) {
        elements(rels, xml -> {
            if ("external".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))) {
                String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                if (!type.endsWith("/hyperlink") || !CLICKABLE.matcher(target).matches()) {
                    throw new FileRefused(Why.EXTERNAL_REFERENCE);
                }
            }
        });
    }

    private interface Visitor {
        void visit(XMLStreamReader xml);
    }

    private static void elements(byte[] content, Visitor visitor) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new FileRefused(Why.ACTIVE_CONTENT);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    visitor.visit(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new FileRefused(Why.UNREADABLE);
        }
    }
}
