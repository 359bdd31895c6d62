/** Tests of when read models are compared. */
@NullMarked
package org.jointcase.api.readmodel;

import org.jspecify.annotations.NullMarked;
