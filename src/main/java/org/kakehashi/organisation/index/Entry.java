package org.kakehashi.organisation.index;

import java.util.List;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;

/** A name that can be found, and how well it fits. */
record Entry(Organisation organisation, OrganisationName name, String plain, List<String> keys, double standing) {

    private static final String ARTICLE = "the ";

    /** Of a name in words that can be compared. */
    static Entry of(Organisation organisation, OrganisationName name, String plain) {
        String bare = bare(plain);
        return new Entry(organisation, name, bare, TypedWords.keys(bare), standing(organisation, name));
    }

    /** Without an article before it. */
    static String bare(String plain) {
        return plain.startsWith(ARTICLE) ? plain.substring(ARTICLE.length()) : plain;
    }

    /** Whatever is typed: what is better known, and still there. */
    private static double standing(Organisation organisation, OrganisationName name) {
        return (name.is(OrganisationName.Kind.LABEL) ? 6 : 0)
                + (organisation.types().contains("education") ? 8 : 0)
                + 4 * Math.log1p(organisation.relations().size())
                - (organisation.status() == Organisation.Status.ACTIVE ? 0 : 40);
    }

    /** More is better: the whole name, an acronym, a beginning, words in it; then how it stands. */
    double fit(String typed, List<String> words, List<String> typedKeys) {
        double fit = 0;
        boolean acronym = name.is(OrganisationName.Kind.ACRONYM);
        if (plain.equals(typed)) {
            fit += acronym ? 90 : 100;
        } else if (keys.equals(typedKeys)) {
            fit += 70;
        } else if (acronym) {
            fit -= 30;
        } else if (plain.startsWith(typed)) {
            fit += 60;
        } else if (plain.startsWith(words.get(0))) {
            fit += 30;
        } else if (plain.contains(typed)) {
            fit += 20;
        }
        fit -= Math.min(30, Math.max(0, plain.length() - typed.length()) * 0.5);
        return fit + standing;
    }
}
