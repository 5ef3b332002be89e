package org.kakehashi.screening.lists.publisher.open;

import java.util.Collection;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry.Kind;

/** Words of the FollowTheMoney model in those of this program. */
final class FtmWords {

    private FtmWords() {}

    static Kind kind(String schema) {
        return switch (schema) {
            case "Person" -> Kind.PERSON;
            case "Organization", "Company", "PublicBody", "Asset" -> Kind.ORGANISATION;
            case "Vessel" -> Kind.VESSEL;
            case "Airplane" -> Kind.AIRCRAFT;
            // a LegalEntity is either a person or an organisation
            default -> Kind.UNKNOWN;
        };
    }

    static LegalEffect effect(Collection<String> topics) {
        if (topics.contains("sanction")) {
            return LegalEffect.ASSET_FREEZE;
        }
        return topics.stream().anyMatch(topic -> topic.startsWith("export.control") || topic.equals("sanction.control"))
                ? LegalEffect.LICENCE_OR_CHECK
                : LegalEffect.NOTICE;
    }
}
