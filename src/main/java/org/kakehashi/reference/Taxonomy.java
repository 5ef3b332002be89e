package org.kakehashi.reference;

import java.util.List;
import java.util.Locale;

/**
 * A jurisdiction's list of sensitive technology. To be in one of its areas is no concern by itself.
 *
 * @param dated day of the list
 * @param mark how well the names were read
 */
public record Taxonomy(String id, String ja, String en, String source, String dated, String mark, List<Area> areas) {

    /**
     * One area.
     *
     * @param jp ids of the {@link TechnologyField}s that it meets; our own mapping
     * @param parts its sub-areas, if the list has any
     */
    public record Area(String id, String ja, String en, List<String> jp, List<Part> parts) {

        public Area {
            jp = List.copyOf(jp);
            parts = List.copyOf(parts);
        }

        public String name(Locale locale) {
            return locale.getLanguage().equals("ja") ? ja : en;
        }
    }

    /** A sub-area. */
    public record Part(String id, String ja, String en) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("ja") ? ja : en;
        }
    }

    public Taxonomy {
        areas = List.copyOf(areas);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
