/** What cases are made of: how many exhibits, how they end, what is written, what files hold; all from the seed. */
@NullMarked
package org.jointcase.api.country.material;

import org.jspecify.annotations.NullMarked;
