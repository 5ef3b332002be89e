package org.kakehashi.web;

import java.util.Set;
import org.kakehashi.identity.Role;

/**
 * An entry of the navigation: the left rail of officers and auditors, a row under the header for the others. Declare one as a
 * bean beside the screen that it leads to.
 *
 * @param weight the smaller, the further up
 */
public record Place(String textKey, String path, int weight, Set<Role> roles) {

    /** For everybody who has signed in. */
    public static Place ofAll(String textKey, String path, int weight) {
        return of(textKey, path, weight, Role.values());
    }

    public static Place of(String textKey, String path, int weight, Role... roles) {
        return new Place(textKey, path, weight, Set.of(roles));
    }
}
