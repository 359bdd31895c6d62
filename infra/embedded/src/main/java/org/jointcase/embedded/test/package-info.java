/** The servers that tests run on: one PostgreSQL and one Kafka for all tests of a process, embedded or in containers. */
@NullMarked
package org.jointcase.embedded.test;

import org.jspecify.annotations.NullMarked;
