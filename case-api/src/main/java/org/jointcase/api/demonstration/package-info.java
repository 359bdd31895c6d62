/** What the demonstration begins with: four organisations and an agreement of all of them in force. */
@NullMarked
package org.jointcase.api.demonstration;

import org.jspecify.annotations.NullMarked;
