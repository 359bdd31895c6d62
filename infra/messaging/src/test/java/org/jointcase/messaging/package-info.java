@NullMarked
package org.jointcase.messaging;

import org.jspecify.annotations.NullMarked;
