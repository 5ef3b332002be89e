package org.kakehashi.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.KakehashiTest;
import org.kakehashi.MovableClock;
import org.springframework.context.annotation.Import;

/** A life story of one process, told to the real modules on a real database; time is moved by one hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KakehashiTest
@ExtendWith(MovableClock.EngineClock.class)
@Import({MovableClock.Setup.class, MarkedStory.class})
public @interface StoryTest {}
