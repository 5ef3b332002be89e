package org.kakehashi.web.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Choice;

/**
 * The page {@code screening/ask}.
 *
 * @param answer null before anything is asked
 */
record AskScreen(AskForm form, @Nullable AnswerView answer, List<Choice> kinds) {}
