package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.web.api.OrganisationBodies.AskedAffiliations;
import org.kakehashi.web.api.OrganisationBodies.FoundOrganisations;
import org.kakehashi.web.api.OrganisationBodies.ReadAffiliation;
import org.springframework.validation.BindException;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations of the register, for programs. Nothing that is asked is kept. */
@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "organisations", description = "研究機関を特定する（ROR） / Identify organisations (ROR)")
class OrganisationApi {

    private static final int MOST = 50;
    private static final int MOST_AFFILIATIONS = 1_000;
    private static final int LONGEST = 2_000;

    private final Organisations organisations;

    OrganisationApi(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(
            summary = "入力途中の名称から機関を探す / Organisations by the beginnings of words of any of their names",
            description = "日本語、英語、略称、ほかの言語のいずれでもよい。 In Japanese, English, any other language, or as an acronym.")
    FoundOrganisations find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "8") int limit) {
        return FoundOrganisations.of(
                organisations.edition(), organisations.startingWith(q, Math.max(1, Math.min(limit, MOST))));
    }

    @GetMapping("/{id}")
    @Operation(summary = "ROR ID の機関 / The organisation of a ROR id, with all names and relations")
    Organisation get(@PathVariable String id) {
        return organisations.find(id).orElseThrow(() -> new NoSuchThing("organisation"));
    }

    @PostMapping("/affiliations")
    @Operation(
            summary = "所属の表記から機関を読み取る / Read affiliations as they are printed",
            description = "「Dept. X, Univ. Y, City, Country」の形の表記から機関を読み取り、理由とともに返す。何も保存しない。 "
                    + "Tells which organisations are named and why. Rather none than a wrong one. Nothing is stored.")
    List<ReadAffiliation> read(@RequestBody AskedAffiliations asked) throws BindException {
        if (asked.affiliations().size() > MOST_AFFILIATIONS
                || asked.affiliations().stream().anyMatch(one -> one == null || one.length() > LONGEST)) {
            MapBindingResult wrong = new MapBindingResult(Map.of(), "request");
            AskedAssessment.refuse(wrong, "affiliations", "web.api.problem.affiliations");
            throw new BindException(wrong);
        }
        return asked.affiliations().stream()
                .map(organisations::read)
                .map(ReadAffiliation::of)
                .toList();
    }
}
