package org.kakehashi.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.kakehashi.file.FileRefused.Why;

/** PDF: every object of the file is looked at, also those that no page reaches, for what acts or carries other files. */
final class PdfInspection {

    private static final int MAX_OBJECTS = 2_000_000;
    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "JavaScript");
    private static final Set<String> ACTIVE_ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "RichMediaExecute", "Rendition");
    private static final Set<String> EMBEDDING_KEYS = Set.of("EmbeddedFiles", "EF", "RichMediaContent");

    private PdfInspection() {}

    static void inspect(byte[] bytes) {
        DeflatedStreams.bound(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() == 0) {
                throw new FileRefused(Why.UNREADABLE);
            }
            walk(pdf);
        } catch (InvalidPasswordException e) {
            throw new FileRefused(Why.ENCRYPTED);
        } catch (IOException | ClassCastException | IllegalArgumentException | IllegalStateException e) {
            throw new FileRefused(Why.UNREADABLE);
        }
    }

    private static void walk(PDDocument pdf) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open(open, seen, pdf.getDocument().getTrailer());
        for (COSObjectKey key : Set.copyOf(pdf.getDocument().getXrefTable().keySet())) {
            open(open, seen, pdf.getDocument().getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            COSBase one = open.pop();
            if (one instanceof COSObject reference) {
                open(open, seen, reference.getObject());
            } else if (one instanceof COSArray array) {
                array.forEach(item -> open(open, seen, item));
            } else if (one instanceof COSDictionary dictionary) {
                inspect(dictionary);
                dictionary.getValues().forEach(value -> open(open, seen, value));
            }
        }
    }

    private static void open(Deque<COSBase> open, Set<COSBase> seen, @Nullable COSBase one) {
        if (one != null && seen.add(one)) {
            if (seen.size() > MAX_OBJECTS) {
                throw new FileRefused(Why.UNPACKS_TOO_LARGE);
            }
            open.push(one);
        }
    }

    private static void inspect(COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
            if (ACTIVE_KEYS.contains(key.getName())) {
                throw new FileRefused(Why.ACTIVE_CONTENT);
            }
            if (EMBEDDING_KEYS.contains(key.getName())) {
                throw new FileRefused(Why.EMBEDDED_FILE);
            }
        }
        if (dictionary.getDictionaryObject(COSName.S) instanceof COSName action
                && ACTIVE_ACTIONS.contains(action.getName())) {
            throw new FileRefused(Why.ACTIVE_CONTENT);
        }
        if (dictionary.getDictionaryObject(COSName.TYPE) instanceof COSName type
                && type.getName().equals("EmbeddedFile")) {
            throw new FileRefused(Why.EMBEDDED_FILE);
        }
    }
}
