package org.kakehashi.screening.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.ListEntry;
import org.springframework.stereotype.Component;

/** Editions of lists for reading: which there are, and what stands in them. */
@Component
public class ListEditions {

    /** One page of entries. */
    public static final int PAGE = 50;

    private final KnownLists known;
    private final ListStore store;
    private final RefusedFiles refused;
    private final Permissions permissions;

    ListEditions(KnownLists known, ListStore store, RefusedFiles refused, Permissions permissions) {
        this.known = known;
        this.store = store;
        this.refused = refused;
        this.permissions = permissions;
    }

    /** @throws NoSuchThing if there is no such list */
    public KnownList list(Actor actor, String list) {
        permissions.require(actor, "list.read");
        return known.find(list).orElseThrow(() -> new NoSuchThing("list"));
    }

    public List<KnownList> lists(Actor actor) {
        permissions.require(actor, "list.read");
        return known.all();
    }

    /** Ids of the lists of which a stopped edition waits for a decision. */
    public Set<String> waiting(Actor actor) {
        permissions.require(actor, "list.read");
        return store.listsWithHeld();
    }

    /** Newest first, stopped ones too. */
    public List<StoredEdition> of(Actor actor, String list) {
        permissions.require(actor, "list.read");
        return store.editions(list);
    }

    /** Files of the list that could not be read, newest first. */
    public List<RefusedFile> refused(Actor actor, String list) {
        permissions.require(actor, "list.read");
        return refused.of(list);
    }

    /** @throws NoSuchThing if there is no such edition */
    public StoredEdition get(Actor actor, UUID edition) {
        permissions.require(actor, "list.read");
        return store.edition(edition).orElseThrow(() -> new NoSuchThing("edition"));
    }

    /** The edition that was in force before it; empty for the first of a list. */
    public Optional<StoredEdition> before(Actor actor, UUID edition) {
        permissions.require(actor, "list.read");
        return store.before(edition).flatMap(store::edition);
    }

    /**
     * Entries of which a name or the own id holds the words, in the order of the list.
     *
     * @param after running number of the last entry of the page before; 0 for the first page
     */
    public List<ListEntry> entries(Actor actor, UUID edition, String search, int after) {
        return entries(get(actor, edition), search, after);
    }

    private List<ListEntry> entries(StoredEdition edition, String search, int after) {
        return store.page(edition.edition().id(), search, after, PAGE);
    }
}
