package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.reference.situation.IndexValue;
import org.kakehashi.reference.situation.Indices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Public indices of countries for programs: context only, no rule reads them. */
@RestController
@RequestMapping("/api/v1/situation/indices")
@Tag(name = "situation", description = "国・地域の公開指標（参考のみ。規則は読まない） / Public indices of countries, context only")
class SituationApi {

    /** @param stale whether its year is so long past that it is warned of */
    record CountryIndex(IndexValue value, boolean stale) {}

    private final Indices indices;

    SituationApi(Indices indices) {
        this.indices = indices;
    }

    @GetMapping
    @Operation(
            summary = "各指標の最新年 / The newest year of each index",
            description = "country: ISO 3166-1 の2文字 / two letters; all if left out")
    List<CountryIndex> newest(
            @Parameter(hidden = true) Actor actor, @RequestParam(required = false) @Nullable String country) {
        return indices.newest(country).stream()
                .map(one -> new CountryIndex(one, indices.stale(one)))
                .toList();
    }

    @PostMapping(consumes = "multipart/form-data")
    @Operation(
            summary = "表計算ファイルから指標を入れる / Enter indices by spreadsheet",
            description = "index, ja, en, country, year, value, scale, source, address")
    Map<String, Integer> enter(Command command, @RequestParam MultipartFile sheet) throws IOException {
        return Map.of("values", indices.enter(command, sheet.getBytes()));
    }
}
