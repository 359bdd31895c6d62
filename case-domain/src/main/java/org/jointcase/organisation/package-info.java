/** The parties: the centre, agencies, partners and authorities. */
@NullMarked
package org.jointcase.organisation;

import org.jspecify.annotations.NullMarked;
