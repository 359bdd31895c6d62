/** What an auditor takes away to check a log without the program that keeps it: a zip of entries, proofs and a signed head. */
@NullMarked
package org.jointcase.transparency.bundle;

import org.jspecify.annotations.NullMarked;
