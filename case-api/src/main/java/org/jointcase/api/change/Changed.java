package org.jointcase.api.change;

import java.util.UUID;

/**
 * What every change answers.
 *
 * @param id of the object that was changed
 * @param version that it came to
 * @param position of the last entry that was recorded
 */
public record Changed(UUID id, long version, long position) {}
