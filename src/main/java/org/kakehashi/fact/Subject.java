package org.kakehashi.fact;

/**
 * One thing that facts are about.
 *
 * @param id tells subjects of one type apart within a case; says nothing about a person
 */
public record Subject(SubjectType type, String id) {}
