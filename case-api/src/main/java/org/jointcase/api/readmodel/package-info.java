/** What an administrator does with read models. */
@NullMarked
package org.jointcase.api.readmodel;

import org.jspecify.annotations.NullMarked;
