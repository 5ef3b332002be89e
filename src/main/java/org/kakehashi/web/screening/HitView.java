package org.kakehashi.web.screening;

import org.kakehashi.web.screening.words.EntryView;

/**
 * One entry that bears a name like the asked one, and how old its list is.
 *
 * @param edition of the list, with its age
 * @param stale whether the list is older than it should be
 * @param strong near enough that a second person would have to confirm that it is another party
 * @param byRegister found by the register's names or number rather than by what was typed
 */
public record HitView(EntryView view, String edition, boolean stale, boolean strong, boolean byRegister) {}
