/** How strictly bodies are read. */
@NullMarked
package org.jointcase.api.json;

import org.jspecify.annotations.NullMarked;
