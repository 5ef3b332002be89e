package org.kakehashi.screening.ask;

import java.util.List;

/** A question that cannot be asked as it stands. */
public final class QuestionRefused extends RuntimeException {

    /** What is wrong, and in which field. */
    public enum Fault {
        NAME_MISSING("name"),
        NAME_TOO_LONG("name"),
        OTHER_NAMES("otherNames"),
        COUNTRY("country"),
        IDENTIFIER("identifier"),
        BIRTH("birth");

        private final String field;

        Fault(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    private final transient List<Fault> faults;

    public QuestionRefused(List<Fault> faults) {
        super("the question has faults in " + faults.stream().map(Fault::field).toList());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
