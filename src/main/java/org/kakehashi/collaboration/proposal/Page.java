package org.kakehashi.collaboration.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of a proposal in the order in which they are asked. */
public enum Page {
    OUTLINE(Outline.class),
    PARTNERS(Partnership.class),
    TECHNOLOGY(Technology.class),
    VISIT(Visit.class),
    ACCESS(Access.class),
    AGREEMENT(Agreements.class),
    FUNDING(Funding.class),
    ETHICS(Ethics.class),
    /** Only where something of it was answered. */
    FURTHER(Further.class);

    private final Class<? extends Part> type;

    Page(Class<? extends Part> type) {
        this.type = type;
    }

    /** What the page's answers are kept in. */
    public Class<? extends Part> type() {
        return type;
    }

    /** The page's name in addresses and message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean always() {
        return ordinal() <= TECHNOLOGY.ordinal();
    }

    public static Optional<Page> ofSlug(String slug) {
        return Stream.of(values()).filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** The page of a part. */
    public static Page of(Part part) {
        return Stream.of(values())
                .filter(page -> page.type.isInstance(part))
                .findFirst()
                .orElseThrow();
    }

    /** Those that the answers so far make relevant, in order. */
    public static List<Page> relevantTo(Proposal proposal) {
        return Stream.of(values())
                .filter(page -> Kind.asks(proposal.outline().kind(), page)
                        || (page == FURTHER && !proposal.further().answers().isEmpty()))
                .toList();
    }
}
