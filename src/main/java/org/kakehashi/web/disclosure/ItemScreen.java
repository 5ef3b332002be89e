package org.kakehashi.web.disclosure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.Question;
import org.kakehashi.web.lookup.OrganisationLookUp;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code disclosure/item}: all questions about one item.
 *
 * @param known whether it is in the document already
 * @param ror id of the organisation that was picked
 */
record ItemScreen(
        Disclosure disclosure,
        String year,
        String path,
        Part part,
        String title,
        UUID item,
        boolean known,
        List<Field> fields,
        OrganisationLookUp organisation,
        String ror,
        List<Crumb> crumbs) {

    public String partLink() {
        return path + "/parts/" + part.path();
    }

    public String link() {
        return partLink() + "/items/" + item;
    }

    /**
     * One question with what was typed.
     *
     * @param because which row of a pack asks for it; empty for the common disclosure
     */
    record Field(
            String name,
            String label,
            String hint,
            String because,
            Question.Kind kind,
            boolean required,
            String value,
            List<Choice> choices) {

        /** Few answers are radio buttons, many a select. */
        public String control() {
            return switch (kind) {
                case LINE, MONTH, AMOUNT, CURRENCY, PERCENT -> "line";
                case TEXT -> "text";
                case ROR -> throw new IllegalStateException("asked beside the organisation");
                case YES_NO, YES_NO_UNSURE -> "radio";
                case CHOICE -> choices.size() <= 4 ? "radio" : "select";
            };
        }

        /** Whether the choices stand side by side. */
        public boolean inline() {
            return kind == Question.Kind.YES_NO || kind == Question.Kind.YES_NO_UNSURE;
        }

        /** Whether an organisation is named, which the register may know. */
        public boolean identifies() {
            return name.equals(Question.ORGANISATION.key());
        }

        /** What helps to answer, and who wants to know; none where the question says it all. */
        public @Nullable String note() {
            String note = (hint + " " + because).strip();
            return note.isEmpty() ? null : note;
        }

        public String type() {
            return kind == Question.Kind.MONTH ? "month" : "text";
        }

        public String size() {
            return kind == Question.Kind.LINE ? "full" : "short";
        }

        public int longest() {
            // room for what tidying takes away again: separators, full-width signs
            return kind == Question.Kind.TEXT || kind == Question.Kind.LINE ? kind.longest() : kind.longest() + 10;
        }
    }
}
