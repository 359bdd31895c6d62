/** What a caller is told when something does not go: RFC 9457 problems whose type names the rule. */
@NullMarked
package org.jointcase.api.problem;

import org.jspecify.annotations.NullMarked;
