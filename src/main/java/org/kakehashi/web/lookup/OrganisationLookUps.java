package org.kakehashi.web.lookup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.organisation.RegisterEdition;
import org.kakehashi.organisation.Ror;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Identifies an organisation: a name is typed, the register offers, and somebody picks or leaves what he typed. */
@Component
public class OrganisationLookUps {

    private static final int MOST = 8;

    private final Organisations organisations;
    private final Texts texts;

    OrganisationLookUps(Organisations organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    /**
     * For a field as it is shown.
     *
     * @param typed name as it stands there
     * @param ror what was picked before; blank for nothing
     * @param asked whether to look for what is typed
     */
    public OrganisationLookUp of(String at, String typed, String ror, boolean asked, Locale locale) {
        organisations.expectTyping();
        String name = typed.strip();
        RegisterEdition register = organisations.edition();
        return new OrganisationLookUp(
                at,
                identified(ror, locale),
                !name.isEmpty() && find(ror).filter(one -> !one.isCalled(name)).isPresent(),
                asked && !name.isEmpty(),
                asked
                        ? organisations.startingWith(name, MOST).stream()
                                .map(one -> line(one.organisation(), one.by().value(), locale))
                                .toList()
                        : List.of(),
                Texts.in(texts, locale, "web.organisations.register", register.version()));
    }

    /** As the register has it; of an id that the register does not know, the id alone; null where it is no id. */
    public OrganisationLookUp.@Nullable Line identified(String ror, Locale locale) {
        return find(ror)
                .map(one -> line(one, one.name(), locale))
                .or(() -> Ror.of(ror).map(id -> new OrganisationLookUp.Line(id, id, "")))
                .orElse(null);
    }

    public Optional<Organisation> find(String ror) {
        return organisations.find(ror);
    }

    /** An id as it is read: with the name that the register has for it. */
    public String read(String ror, Locale locale) {
        return find(ror)
                .map(one -> line(one, one.name(), locale))
                .map(one -> ror + " — " + one.name() + " (" + one.about() + ")")
                .orElse(ror);
    }

    private static OrganisationLookUp.Line line(Organisation one, String by, Locale locale) {
        String name = one.nameIn(locale.getLanguage()).orElse(one.name());
        Set<String> about = new LinkedHashSet<>(List.of(one.name(), by));
        about.remove(name);
        one.seat().ifPresent(seat -> {
            about.add(seat.city());
            about.add(new Locale("", seat.countryCode()).getDisplayCountry(locale));
        });
        return new OrganisationLookUp.Line(one.ror(), name, String.join(" · ", about));
    }
}
