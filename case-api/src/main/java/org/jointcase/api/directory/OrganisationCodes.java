package org.jointcase.api.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointcase.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which code is whose. A code is given before the ledger is asked, so no two organisations can ever have the same. */
public final class OrganisationCodes {
    private final JdbcClient jdbc;

    OrganisationCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id that this code stands for, from now on. */
    public OrganisationId reserve(String code) {
        jdbc.sql("insert into directory.organisation (code) values (:code) on conflict do nothing")
                .param("code", code)
                .update();
        return find(code).orElseThrow();
    }

    /** The id that this code stands for, if it was ever reserved: whether it is an organisation, the ledger knows. */
    public Optional<OrganisationId> find(String code) {
        return jdbc.sql("select id from directory.organisation where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** The code that was given to this id. */
    public String codeOf(OrganisationId id) {
        return jdbc.sql("select code from directory.organisation where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Every id that a code was given, oldest first. */
    public List<OrganisationId> all() {
        return jdbc.sql("select id from directory.organisation order by id").query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .toList();
    }
}
