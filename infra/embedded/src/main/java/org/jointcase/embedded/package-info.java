/** PostgreSQL and Kafka started by the program itself, with their data in one directory, for the default run and for tests. */
@NullMarked
package org.jointcase.embedded;

import org.jspecify.annotations.NullMarked;
