package org.kakehashi.collaboration.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole document: the answers of every page, also of those that later answers made irrelevant. */
public record Proposal(
        Outline outline,
        Partnership partners,
        Technology technology,
        Visit visit,
        Access access,
        Agreements agreement,
        Funding funding,
        Ethics ethics,
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Further.Nothing.class) Further further) {

    public static final Proposal EMPTY = new Proposal(null, null, null, null, null, null, null, null, null);

    /** Parts that a client left out are empty ones. */
    public Proposal(
            @Nullable Outline outline,
            @Nullable Partnership partners,
            @Nullable Technology technology,
            @Nullable Visit visit,
            @Nullable Access access,
            @Nullable Agreements agreement,
            @Nullable Funding funding,
            @Nullable Ethics ethics,
            @Nullable Further further) {
        this.outline = outline == null ? Outline.EMPTY : outline;
        this.partners = partners == null ? Partnership.EMPTY : partners;
        this.technology = technology == null ? Technology.EMPTY : technology;
        this.visit = visit == null ? Visit.EMPTY : visit;
        this.access = access == null ? Access.EMPTY : access;
        this.agreement = agreement == null ? Agreements.EMPTY : agreement;
        this.funding = funding == null ? Funding.EMPTY : funding;
        this.ethics = ethics == null ? Ethics.EMPTY : ethics;
        this.further = further == null ? Further.EMPTY : further;
    }

    public Part part(Page page) {
        return switch (page) {
            case OUTLINE -> outline;
            case PARTNERS -> partners;
            case TECHNOLOGY -> technology;
            case VISIT -> visit;
            case ACCESS -> access;
            case AGREEMENT -> agreement;
            case FUNDING -> funding;
            case ETHICS -> ethics;
            case FURTHER -> further;
        };
    }

    /** The same document with the part's page replaced. */
    public Proposal with(Part part) {
        Page page = Page.of(part);
        return new Proposal(
                page == Page.OUTLINE ? (Outline) part : outline,
                page == Page.PARTNERS ? (Partnership) part : partners,
                page == Page.TECHNOLOGY ? (Technology) part : technology,
                page == Page.VISIT ? (Visit) part : visit,
                page == Page.ACCESS ? (Access) part : access,
                page == Page.AGREEMENT ? (Agreements) part : agreement,
                page == Page.FUNDING ? (Funding) part : funding,
                page == Page.ETHICS ? (Ethics) part : ethics,
                page == Page.FURTHER ? (Further) part : further);
    }

    /** What is sent: pages that are not relevant are left empty, partners linked to their standing records. */
    public Proposal toSend(Map<UUID, UUID> records) {
        Proposal sent = EMPTY;
        for (Page page : Page.relevantTo(this)) {
            sent = sent.with(part(page));
        }
        List<Partnership.Institution> linked = partners.institutions().stream()
                .map(one -> records.containsKey(one.id()) ? one.linkedTo(records.get(one.id())) : one)
                .toList();
        return sent.with(new Partnership(linked, partners.people(), partners.members()));
    }

    /** What cannot stand on this page even in a draft. */
    public static List<Problem> wrongWith(Part part) {
        List<Problem> problems = new ArrayList<>();
        part.tellWrong((field, code) -> problems.add(new Problem(Page.of(part).slug(), field, code)));
        return problems;
    }

    /** What keeps this page from being sent; empty for a page that is not relevant. */
    public List<Problem> problems(Page page) {
        if (!Page.relevantTo(this).contains(page)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(wrongWith(part(page)));
        part(page).tellMissing(this, (field, code) -> problems.add(new Problem(page.slug(), field, code)));
        return problems;
    }

    /** What keeps the whole from being sent, in the order of the pages. */
    public List<Problem> problems() {
        return Page.relevantTo(this).stream()
                .flatMap(page -> problems(page).stream())
                .toList();
    }
}
