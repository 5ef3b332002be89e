package org.kakehashi.stories;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Those who carry a case on without a screen, for tests that begin further on. */
@TestConfiguration
@Import({Cast.class, Disclosing.class, Newcomer.class, Newcomer.SignIn.class, Proposing.class, Reviewing.class})
public class StoryTellers {}
