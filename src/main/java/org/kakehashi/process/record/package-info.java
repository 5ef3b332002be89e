/** What the engine did, kept in our own tables: the steps of every case and what the tables in its flow answered. */
@NullMarked
package org.kakehashi.process.record;

import org.jspecify.annotations.NullMarked;
