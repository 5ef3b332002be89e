package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.reference.FiscalYear;
import org.kakehashi.review.figures.CaseFigures;
import org.kakehashi.review.figures.Figures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of all cases, for programs. */
@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "figures", description = "統計（個人に関するものはない） / Figures of all cases, none of a single person")
class FiguresApi {

    private final CaseFigures figures;
    private final Clock clock;

    FiguresApi(CaseFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "通過の速さ、期間、過剰な制限、不明の偏り / Fast lane, times, over-restriction, and on whom unknowns fall",
            description = "5件未満の集まりの時間は示さない。期間を省くと今年度。"
                    + " / Times of fewer than five cases are not told. Without days: this fiscal year.")
    Figures of(
            Actor actor,
            @Parameter(description = "この日から / from this day") @RequestParam(required = false) @Nullable LocalDate from,
            @Parameter(description = "この日まで / to this day") @RequestParam(required = false) @Nullable LocalDate to) {
        FiscalYear now = FiscalYear.of(LocalDate.now(clock));
        return figures.of(actor, from == null ? now.start() : from, to == null ? now.end() : to);
    }
}
