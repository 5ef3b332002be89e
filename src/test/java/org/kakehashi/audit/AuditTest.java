package org.kakehashi.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kakehashi.KakehashiTest;
import org.springframework.context.annotation.Import;

/** A test of what auditors read, with the {@link SampleCases}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KakehashiTest
@Import(SampleCases.class)
public @interface AuditTest {}
