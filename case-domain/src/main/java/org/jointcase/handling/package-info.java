/** How information may be handled: TLP 2.0, PAP, handling codes and evaluations. */
@NullMarked
package org.jointcase.handling;

import org.jspecify.annotations.NullMarked;
