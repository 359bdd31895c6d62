/** How the program is watched: health, metrics, alarms. No case content. */
@NullMarked
package org.jointcase.api.operations;

import org.jspecify.annotations.NullMarked;
