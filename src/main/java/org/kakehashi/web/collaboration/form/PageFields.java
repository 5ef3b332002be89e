package org.kakehashi.web.collaboration.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Agreements;
import org.kakehashi.collaboration.proposal.Ethics;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.reference.Programmes;
import org.kakehashi.reference.TechnologyFields;
import org.kakehashi.web.Texts;
import org.kakehashi.web.lookup.OrganisationLookUp;
import org.kakehashi.web.parts.Choice;
import org.springframework.stereotype.Component;

/** Which fields each page has, in their order. */
@Component
public class PageFields {

    private final Texts texts;
    private final Programmes programmes;
    private final TechnologyFields technologyFields;
    private final PartnerLookUps lookUps;
    private final FurtherFields further;

    PageFields(
            Texts texts,
            Programmes programmes,
            TechnologyFields technologyFields,
            PartnerLookUps lookUps,
            FurtherFields further) {
        this.further = further;
        this.lookUps = lookUps;
        this.texts = texts;
        this.programmes = programmes;
        this.technologyFields = technologyFields;
    }

    public PageContent of(Page page, Raw raw, Locale locale) {
        FieldMaker make = new FieldMaker(texts, locale, page.slug(), raw);
        return switch (page) {
            case OUTLINE ->
                PageContent.of(
                        make.radios("kind", Kind.class),
                        make.must(Field.Type.TEXT, "title"),
                        make.must(Field.Type.AREA, "purpose"),
                        make.must(Field.Type.DATE, "from"),
                        make.must(Field.Type.DATE, "to"));
            case PARTNERS -> partners(make, raw, locale);
            case TECHNOLOGY -> technology(make, locale);
            case VISIT ->
                PageContent.of(make.may(Field.Type.BOX, "daysUnknown")
                        .then("unless", List.of(make.must(Field.Type.NUMBER, "days"))));
            case ACCESS ->
                PageContent.of(
                        make.radios("facility", Access.Facility.class),
                        make.radios("data", Access.Data.class),
                        make.answer("remote"),
                        make.answer("materials"));
            case AGREEMENT -> agreements(make, raw);
            case FUNDING -> funding(make, locale);
            case ETHICS ->
                PageContent.of(
                        make.radios("environment", Ethics.Danger.class),
                        make.radios("humanRights", Ethics.Danger.class),
                        make.radios("safety", Ethics.Danger.class));
            case FURTHER -> new PageContent(further.answered(raw, locale), List.of(), false);
        };
    }

    private PageContent partners(FieldMaker make, Raw raw, Locale locale) {
        List<Choice> known = new ArrayList<>();
        for (int i = 0; i < raw.rows("institutions"); i++) {
            String name = raw.text("institutions[" + i + "].name");
            if (!name.isBlank()) {
                known.add(Choice.of(raw.text("institutions[" + i + "].id"), name));
            }
        }
        Rows institutions = rows(
                make,
                raw,
                "institutions",
                at -> List.of(
                        make.must(Field.Type.TEXT, at + "name"),
                        make.field(Field.Type.SELECT, at + "type", true, make.choices(Partnership.Type.class)),
                        make.answer(at + "defenceTies"),
                        make.may(Field.Type.AREA, at + "otherNames"),
                        make.may(Field.Type.SHORT, at + "country"),
                        make.may(Field.Type.ROR, at + "ror")),
                index -> lookUps.of(raw, index, locale));
        Rows people = rows(
                make,
                raw,
                "people",
                at -> List.of(
                        make.must(Field.Type.TEXT, at + "name"),
                        make.field(Field.Type.SELECT, at + "institution", false, known),
                        make.may(Field.Type.AREA, at + "otherNames")),
                index -> null);
        return new PageContent(List.of(make.may(Field.Type.AREA, "members")), List.of(institutions, people), false);
    }

    private PageContent technology(FieldMaker make, Locale locale) {
        List<Choice> fields = technologyFields.all().stream()
                .map(field -> Choice.of(field.id(), field.name(locale)))
                .toList();
        return PageContent.of(
                make.answer("critical").then("yes", List.of(make.field(Field.Type.CHECKS, "fields", true, fields))),
                make.radios("exportList", Technology.ExportList.class)
                        .then("yes", List.of(make.radios("licence", Technology.Licence.class))),
                make.answer("openResults"),
                make.answer("basicResearch"),
                make.answer("militaryUse"));
    }

    private static PageContent agreements(FieldMaker make, Raw raw) {
        Rows agreements = rows(
                make,
                raw,
                "agreements",
                at -> List.of(
                        make.radios(at + "type", Agreements.Type.class)
                                .then(
                                        "terms",
                                        List.of(
                                                make.answer(at + "written"),
                                                make.answer(at + "publicationRestricted"),
                                                make.answer(at + "rightsAllToPartner"),
                                                make.answer(at + "exitClause"),
                                                make.answer(at + "onwardSharingLimited")))
                                .then("post", List.of(make.answer(at + "confidential"))),
                        make.answer(at + "forbidsTelling"),
                        make.answer(at + "dutyToRecruitOrTransfer")),
                index -> null);
        return new PageContent(List.of(make.may(Field.Type.BOX, "none")), List.of(agreements), true);
    }

    private PageContent funding(FieldMaker make, Locale locale) {
        List<Choice> known = programmes.all().stream()
                .map(programme -> Choice.of(programme.id(), programme.name(locale)))
                .toList();
        return PageContent.of(
                make.field(Field.Type.SELECT, "projectProgramme", false, known),
                make.may(Field.Type.BOX, "none")
                        .then(
                                "unless",
                                List.of(
                                        make.must(Field.Type.TEXT, "source"),
                                        make.field(Field.Type.SELECT, "programme", false, known),
                                        make.may(Field.Type.SHORT, "amount"),
                                        make.may(Field.Type.SHORT, "currency"),
                                        make.answer("abroad"),
                                        make.answer("inKind"),
                                        make.answer("conditionedOnResultsTransfer"),
                                        make.answer("sameContentElsewhere"))));
    }

    private static Rows rows(
            FieldMaker make,
            Raw raw,
            String list,
            Function<String, List<Field>> fields,
            IntFunction<@Nullable OrganisationLookUp> lookUp) {
        String key = "collaboration.rows." + list;
        List<Rows.Row> rows = new ArrayList<>();
        for (int i = 0; i < raw.rows(list); i++) {
            String at = list + "[" + i + "].";
            rows.add(new Rows.Row(
                    i,
                    raw.text(at + "id"),
                    make.text(key + ".one", i + 1),
                    make.text(key + ".remove", i + 1),
                    fields.apply(at),
                    lookUp.apply(i)));
        }
        return new Rows(list, make.text(key), make.text(key + ".hint"), make.text(key + ".add"), rows);
    }
}
