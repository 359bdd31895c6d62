package org.jointcase.evidence;

import java.io.IOException;

/** What an intake may not exceed. */
record Limits(long maxFileBytes, long minFreeBytes, FreeSpace space) {
    /** The bytes that are free where the files go. */
    @FunctionalInterface
    interface FreeSpace {
        long bytes() throws IOException;
    }

    /** @param size that a file has at least */
    void checkRoomFor(long size) throws IOException {
        checkSize(size);
        if (room() < size) {
            throw new IntakeRefused(IntakeRefused.Reason.DISK_TOO_FULL);
        }
    }

    void checkSize(long size) {
        if (size > maxFileBytes) {
            throw new IntakeRefused(IntakeRefused.Reason.LARGER_THAN_THE_LIMIT);
        }
    }

    /** How much may be taken in before the disk is too full; negative where it is. */
    long room() throws IOException {
        return space.bytes() - minFreeBytes;
    }

    void checkSpace() throws IOException {
        checkRoomFor(0);
    }
}
