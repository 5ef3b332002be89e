package org.kakehashi.bench;

/** Something that can be done again and again, by several threads at a time. */
interface Workload {

    /** @param n counts up; no two calls get the same */
    void one(int n) throws Exception;
}
