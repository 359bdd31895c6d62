package org.jointcase.evidence;

import java.io.IOException;
import java.util.UUID;

/** A stored file is not what was stored: changed, cut off, put in another's place, or sealed under another key. */
public final class DamagedFile extends IOException {
    DamagedFile(UUID file, String what) {
        super(file + ": " + what);
    }
}
