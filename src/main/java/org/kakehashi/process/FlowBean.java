package org.kakehashi.process;

/** Marks what a model's expressions may reach; every delegate is one. */
public interface FlowBean {}
