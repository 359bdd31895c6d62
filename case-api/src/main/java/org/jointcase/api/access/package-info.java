/** Writes down who opened what and who was refused, before he learns of it. */
@NullMarked
package org.jointcase.api.access;

import org.jspecify.annotations.NullMarked;
