package org.kakehashi.organisation;

/**
 * An organisation that was found by what was typed.
 *
 * @param by the name that fits what was typed; another may be the one that is shown
 */
public record FoundOrganisation(Organisation organisation, OrganisationName by) {}
