package org.kakehashi.web.review.partner;

import java.util.List;
import org.kakehashi.web.screening.words.AskedLists;

/** What the lists said, and how old they are. */
public record ScreeningView(List<MatchView> matches, AskedLists lists) {}
