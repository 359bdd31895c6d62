package org.jointcase.embedded.test;

import java.util.Map;
import javax.sql.DataSource;
import org.jointcase.embedded.Database;

/** Where the servers of tests come from; each starts when it is first asked for. */
interface Servers {

    /** A new, empty database of this name with all roles. */
    Database database(String name);

    DataSource superuser(String database);

    Map<String, Object> kafkaClientProperties();
}
