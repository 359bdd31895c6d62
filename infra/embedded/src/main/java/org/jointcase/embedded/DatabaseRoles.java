package org.jointcase.embedded;

import java.util.List;

/** The roles of Jointcase in its database; what each may do is granted by the migrations. */
public final class DatabaseRoles {

    public static final String OWNER = "jointcase_owner";
    public static final String WRITER = "jointcase_writer";
    public static final String READER = "jointcase_reader";
    public static final String KEYS = "jointcase_keys";
    public static final String RELAY = "jointcase_relay";
    public static final String SIGNER = "jointcase_signer";
    public static final String PROJECTOR = "jointcase_projector";
    public static final String QUERY = "jointcase_query";
    public static final String DIRECTORY = "jointcase_directory";

    public static final List<String> ALL =
            List.of(OWNER, WRITER, READER, KEYS, RELAY, SIGNER, PROJECTOR, QUERY, DIRECTORY);

    private DatabaseRoles() {}
}
