package org.kakehashi.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.names.NamedParty;

/** What an edition says that the one before it did not: parties that are new or told otherwise, ready to be searched. */
public interface ChangedEntries {

    /** The edition that says it. */
    ListEdition edition();

    int size();

    /** The changed entries that bear a name of the party. */
    List<ScreeningResult.Hit> find(NamedParty party);

    /** Hash of what the edition before said of the same party; null if it did not name it. */
    @Nullable
    String before(ListEntry entry);
}
