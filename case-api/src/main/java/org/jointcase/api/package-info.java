/** The program: how people and systems reach the case file. */
@NullMarked
package org.jointcase.api;

import org.jspecify.annotations.NullMarked;
