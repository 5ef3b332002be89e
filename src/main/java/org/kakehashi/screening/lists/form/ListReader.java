package org.kakehashi.screening.lists.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kakehashi.screening.ListEntry;

/** Reads one publisher's form of a list. */
public interface ListReader {

    /** The name by which a {@code source.yaml} asks for it. */
    String format();

    /**
     * All parties of the file, in its order, numbered from 1.
     *
     * @throws UnreadableList if the file is not of this form; half a list is never returned
     */
    List<ListEntry> read(InputStream file) throws IOException;
}
