/** Keeps the read models: followed live, rebuilt into new generations, and waited for. */
@NullMarked
package org.jointcase.projections.readmodel;

import org.jspecify.annotations.NullMarked;
