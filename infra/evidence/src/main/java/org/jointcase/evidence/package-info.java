/** The vault: files of evidence, kept encrypted under their case's key and given back as exactly the bytes that came. */
@NullMarked
package org.jointcase.evidence;

import org.jspecify.annotations.NullMarked;
