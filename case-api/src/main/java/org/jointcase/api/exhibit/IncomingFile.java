package org.jointcase.api.exhibit;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name a label
 * @param atLeast what it takes at least, as far as was announced
 */
public record IncomingFile(String name, long atLeast, InputStream content) {}
