/** What the program writes to its log: ids, routes and names of rules, never what is in a case. */
@NullMarked
package org.jointcase.api.logging;

import org.jspecify.annotations.NullMarked;
