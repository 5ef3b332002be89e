package org.kakehashi.document;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What this module writes into the trail. Hashes are committed to: who guesses a letter could prove it by its hash. */
@Component
class LetterActs implements DeclaresActs {

    static final ActKind ISSUED =
            ActKind.done("LETTER_ISSUED", "letter", "kind", "number").committing("sha256", "pdfSha256");
    static final ActKind READ = ActKind.read("LETTER_READ", "letter", "form");

    @Override
    public List<ActKind> actKinds() {
        return List.of(ISSUED, READ);
    }
}
