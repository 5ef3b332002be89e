package org.kakehashi.web.identity;

import java.util.List;
import java.util.Map;
import org.kakehashi.web.parts.Choice;

/**
 * The page {@code identity/directory}: entering people and units, granting and withdrawing roles.
 *
 * @param people but the reader himself
 * @param kept what was typed, by field, where something is wrong with it
 */
public record DirectoryScreen(
        List<Choice> people, List<Choice> roles, List<Choice> units, List<Choice> changes, Map<String, String> kept) {}
