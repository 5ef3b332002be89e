package org.kakehashi.collaboration.proposal;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the work is about, as far as some rule reads it.
 *
 * @param critical whether it touches one of the critical fields
 * @param fields their ids in {@code reference}; only with a yes
 * @param exportList whether what is provided is on the export-control list
 * @param licence how far a licence has come; asked only where the list says yes
 * @param openResults whether the results are meant to be published
 * @param basicResearch whether it is basic science or known to the public in any case
 * @param militaryUse whether a military use is stated in contract or messages
 */
public record Technology(
        @Nullable Answer critical,
        List<String> fields,
        @Nullable ExportList exportList,
        @Nullable Licence licence,
        @Nullable Answer openResults,
        @Nullable Answer basicResearch,
        @Nullable Answer militaryUse)
        implements Part {

    static final Technology EMPTY = new Technology(null, List.of(), null, null, null, null, null);

    /** Result of holding what is provided against the list of controlled goods and technology. */
    public enum ExportList {
        YES,
        NO,
        NOT_ASSESSED
    }

    /** How far an export licence has come. */
    public enum Licence {
        NOT_APPLIED,
        APPLIED,
        GRANTED,
        REFUSED
    }

    public Technology {
        fields = Partnership.copy(fields);
    }

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        if (critical != Answer.YES && !fields.isEmpty()) {
            wrong.accept("critical", "fields-without-yes");
        }
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        Problem.required(missing, "critical", critical);
        if (critical == Answer.YES && fields.isEmpty()) {
            missing.accept("fields", "choose-a-field");
        }
        Problem.required(missing, "exportList", exportList);
        if (exportList == ExportList.YES) {
            Problem.required(missing, "licence", licence);
        }
        Problem.required(missing, "openResults", openResults);
        Problem.required(missing, "basicResearch", basicResearch);
        Problem.required(missing, "militaryUse", militaryUse);
    }
}
