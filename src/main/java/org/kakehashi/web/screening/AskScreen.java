package org.kakehashi.web.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.lookup.OrganisationLookUp;
import org.kakehashi.web.parts.Choice;

/**
 * The page {@code screening/ask}.
 *
 * @param answer null before anything is asked
 * @param look which organisation of the register it is about
 */
record AskScreen(AskForm form, @Nullable AnswerView answer, List<Choice> kinds, OrganisationLookUp look) {}
