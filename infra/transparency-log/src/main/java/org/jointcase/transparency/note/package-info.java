/** What a log and its witnesses sign, and proofs that carry it: signed notes, checkpoints, cosignatures and proof files of C2SP. */
@NullMarked
package org.jointcase.transparency.note;

import org.jspecify.annotations.NullMarked;
