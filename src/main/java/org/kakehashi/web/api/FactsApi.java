package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.fact.Sensitivity;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackVersion;
import org.kakehashi.policy.pack.Packs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be told of a case, and which packs read it: enough to ask for a judgement without seeing a screen. */
@RestController
@RequestMapping("/api/v1/facts")
@Tag(name = "rules", description = "流れ図と判断表 / Flows and tables")
class FactsApi {

    /**
     * An entry of the catalogue.
     *
     * @param values of an enum; empty otherwise
     * @param askedWhen the answers under which it is asked at all; elsewhere its blank is no unknown
     * @param readBy packs of which a row reads it
     */
    record FactBody(
            String key,
            SubjectType subjectType,
            FactType type,
            Text name,
            String unit,
            @Nullable Long min,
            List<FactEntry.AllowedValue> values,
            Map<String, List<String>> askedWhen,
            List<String> setBy,
            Sensitivity sensitivity,
            List<String> readBy) {}

    private final FactCatalogue catalogue;
    private final Packs packs;

    FactsApi(FactCatalogue catalogue, Packs packs) {
        this.catalogue = catalogue;
        this.packs = packs;
    }

    @GetMapping
    @Operation(
            summary = "事実の目録 / The catalogue of facts",
            description = "?pack= はそのまとまりが読むもの。 With ?pack= those that this pack reads. "
                    + "PROTECTED: 集めず、読まない / never collected, never read.")
    List<FactBody> facts(@RequestParam(required = false) @Nullable String pack) {
        Map<String, Pack> newest = new LinkedHashMap<>();
        newest().forEach((id, version) -> newest.put(id, packs.pack(id, version.sha256())));
        if (pack != null && !newest.containsKey(pack)) {
            throw new NoSuchThing("pack");
        }
        List<FactBody> all = new ArrayList<>();
        for (FactEntry entry : catalogue.entries()) {
            List<String> readBy = newest.values().stream()
                    .filter(one -> one.keys().contains(entry.key()))
                    .map(Pack::id)
                    .toList();
            if (pack == null || readBy.contains(pack)) {
                all.add(body(entry, readBy));
            }
        }
        return all;
    }

    private Map<String, PackVersion> newest() {
        Map<String, PackVersion> newest = new LinkedHashMap<>();
        packs.versions().forEach(version -> newest.putIfAbsent(version.pack(), version));
        return newest;
    }

    private static FactBody body(FactEntry entry, List<String> readBy) {
        return new FactBody(
                entry.key(),
                entry.subject(),
                entry.type(),
                new Text(entry.ja(), entry.en()),
                entry.unit(),
                entry.min(),
                entry.values(),
                entry.askedWhen(),
                entry.setBy(),
                entry.sensitivity(),
                readBy);
    }
}
