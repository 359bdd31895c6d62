/** The rules of cooperation: each has a name, and one exception says which was broken. */
@NullMarked
package org.jointcase.rule;

import org.jspecify.annotations.NullMarked;
