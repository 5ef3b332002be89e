package org.kakehashi.web.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.web.lookup.OrganisationLookUp;
import org.kakehashi.web.lookup.OrganisationLookUps;
import org.springframework.stereotype.Component;

/**
 * Which organisation of the register a question is about. One that is picked fills the form with its number and country; that
 * it is looked up by its other names too is the same for all who ask.
 */
@Component
class AskedOrganisation {

    private static final String AT = "name";

    private final OrganisationLookUps lookUps;

    AskedOrganisation(OrganisationLookUps lookUps) {
        this.lookUps = lookUps;
    }

    OrganisationLookUp of(AskForm form, Locale locale) {
        return look(form, false, locale);
    }

    /** What is found for the name as it is typed; nothing is said of people's names that no organisation bears. */
    OrganisationLookUp typing(AskForm form, Locale locale) {
        if (form.kind().equals(PartyKind.PERSON.name())) {
            return of(form, locale);
        }
        OrganisationLookUp found = look(form, true, locale);
        boolean organisation = form.kind().equals(PartyKind.ORGANISATION.name());
        return found.found().isEmpty() && !organisation ? of(form, locale) : found;
    }

    private OrganisationLookUp look(AskForm form, boolean asked, Locale locale) {
        String ror = known(form).map(Organisation::ror).orElse("");
        return lookUps.of(AT, form.name(), ror, asked, locale);
    }

    /** "find:name", "pick:name:057zh3y96", "unpick:name"; the form as it stands for any other action. */
    AskForm changed(String action, AskForm form, Locale locale) {
        String[] words = action.split(":");
        return switch (words[0]) {
            case "pick" ->
                lookUps.find(words[words.length - 1])
                        .map(one -> picked(form, one, locale))
                        .orElse(form);
            case "unpick" -> form.identifiedBy(without(form));
            default -> form;
        };
    }

    private AskForm picked(AskForm form, Organisation one, Locale locale) {
        String name = one.isCalled(form.name().strip())
                ? form.name().strip()
                : one.nameIn(locale.getLanguage()).orElse(one.name());
        List<String> identifiers = new ArrayList<>(without(form));
        identifiers.add(one.ror());
        String country = one.seat().map(Organisation.Place::countryCode).orElse(form.country());
        return new AskForm(name, form.otherNames(), PartyKind.ORGANISATION.name(), country, "", "")
                .identifiedBy(identifiers);
    }

    private Optional<Organisation> known(AskForm form) {
        return identifiers(form).flatMap(one -> lookUps.find(one).stream()).findFirst();
    }

    private List<String> without(AskForm form) {
        return identifiers(form).filter(one -> lookUps.find(one).isEmpty()).toList();
    }

    private static Stream<String> identifiers(AskForm form) {
        return Arrays.stream(form.identifier().split("\\s+")).filter(one -> !one.isBlank());
    }
}
