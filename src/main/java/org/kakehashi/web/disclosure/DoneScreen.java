package org.kakehashi.web.disclosure;

import java.util.List;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.web.parts.Crumb;

/** The page {@code disclosure/done}: the receipt. */
record DoneScreen(Disclosure disclosure, DisclosureStatus status, List<Crumb> crumbs) {}
