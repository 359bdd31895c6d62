@NullMarked
package org.jointcase.projections.readmodel;

import org.jspecify.annotations.NullMarked;
