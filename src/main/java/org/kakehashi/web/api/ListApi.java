package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.lists.EditionDiff;
import org.kakehashi.screening.lists.EditionMeta;
import org.kakehashi.screening.lists.KnownList;
import org.kakehashi.screening.lists.ListEditions;
import org.kakehashi.screening.lists.ListRefresh;
import org.kakehashi.screening.lists.RefreshResult;
import org.kakehashi.screening.lists.RefusedFile;
import org.kakehashi.screening.lists.StoredEdition;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists that partners are looked up in, for programs: editions, entries, changes, new editions. */
@RestController
@RequestMapping("/api/v1/lists")
@Tag(name = "lists", description = "照合するリスト / Lists that partners are looked up in")
class ListApi {

    /** @param force false drops the edition */
    record StoppedBody(boolean force, String reason) {}

    /** @param waiting whether a stopped edition of it waits for a decision */
    record ListAnswer(KnownList list, @Nullable ListState state, boolean waiting) {}

    private final ListEditions editions;
    private final ListRefresh refresh;
    private final Screenings screenings;

    ListApi(ListEditions editions, ListRefresh refresh, Screenings screenings) {
        this.screenings = screenings;
        this.editions = editions;
        this.refresh = refresh;
    }

    @GetMapping
    @Operation(
            summary = "全てのリスト / All lists that the program can read, with the edition in use and its age",
            description = "stateがないリストはまだ入っていない。 A list without a state was never loaded.")
    List<ListAnswer> lists(Actor actor) {
        List<ListState> states = screenings.current();
        Set<String> waiting = editions.waiting(actor);
        return editions.lists(actor).stream()
                .map(list -> new ListAnswer(
                        list,
                        states.stream()
                                .filter(state -> state.list().equals(list.id()))
                                .findFirst()
                                .orElse(null),
                        waiting.contains(list.id())))
                .toList();
    }

    @GetMapping("/{list}/editions")
    @Operation(summary = "リストの版 / Editions of a list, newest first, with state, hash and licence")
    List<StoredEdition> editions(Actor actor, @PathVariable String list) {
        return editions.of(actor, list);
    }

    @GetMapping("/{list}/refused-files")
    @Operation(summary = "読み取れなかったファイル / Files that could not be read, with the cause, newest first")
    List<RefusedFile> refused(Actor actor, @PathVariable String list) {
        return editions.refused(actor, list);
    }

    @GetMapping("/{list}/editions/{id}/entries")
    @Operation(summary = "版の項目 / Entries of an edition, fifty a page, behind a running number")
    List<ListEntry> entries(
            Actor actor,
            @PathVariable String list,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after) {
        return editions.entries(actor, id, "", after);
    }

    @GetMapping("/{list}/editions/{id}/changes")
    @Operation(
            summary = "前の版からの変更点 / What changed from the edition before",
            description = "表記が変わっただけの項目は同じ相手として結び付ける。 Parties that are only spelled otherwise are linked first.")
    EditionDiff changes(Actor actor, @PathVariable String list, @PathVariable UUID id) {
        editions.get(actor, id);
        return refresh.diff(id);
    }

    @PostMapping(path = "/{list}/editions", consumes = "multipart/form-data")
    @Operation(
            summary = "新しい版を入れる / Bring a new edition",
            description = "読めないとき、又は項目が1割以上減るときは、使用中の版をそのまま使う。 "
                    + "If it cannot be read or a tenth of the entries would go, the edition in use stays.")
    RefreshResult bring(
            Command command,
            @PathVariable String list,
            @RequestParam String edition,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate published,
            @RequestParam MultipartFile file)
            throws IOException {
        return refresh.propose(command, list, new EditionMeta(edition, published), file.getBytes());
    }

    @PostMapping("/{list}/editions/{id}/decision")
    @Operation(
            summary = "止めた版を、別の担当者が理由を書いて使うか取り下げる / A second officer forces or drops a stopped edition, with a reason")
    ListRefresh.Decided decide(
            Command command, @PathVariable String list, @PathVariable UUID id, @RequestBody StoppedBody body) {
        return refresh.decide(command, id, body.force(), body.reason());
    }
}
