package org.jointcase.api.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives each account of a provider one id, once, and remembers what its latest token said. */
public final class PersonDirectory {
    private static final OrganisationId OF_NOBODY = new OrganisationId(new UUID(0, 0));
    private static final String COLUMNS = "id, name, organisation, roles";

    private final JdbcClient jdbc;

    PersonDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person behind this account, from now on described so. */
    public PersonId seen(String issuer, String subject, String name, OrganisationId organisation, Set<Role> roles) {
        var id = jdbc.sql("""
                        insert into directory.person (issuer, subject, name, organisation, roles)
                        values (:issuer, :subject, :name, :organisation, :roles)
                        on conflict (issuer, subject) do update
                        set name = excluded.name, organisation = excluded.organisation, roles = excluded.roles
                        returning id
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("name", name)
                .param("organisation", organisation.value())
                .param("roles", roles.stream().map(Role::name).sorted().toArray(String[]::new))
                .query(UUID.class)
                .single();
        return new PersonId(id);
    }

    /** The person behind this account, if it was ever seen. */
    public Optional<PersonId> find(String issuer, String subject) {
        return jdbc.sql("select id from directory.person where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select " + COLUMNS + " from directory.person where id = :id")
                .param("id", id.value())
                .query(PersonDirectory::person)
                .optional();
    }

    /**
     * Somebody as one who acts for his organisation. Who is not known is of no organisation: a rule then says of him what it
     * says of everybody of another, and nobody learns who is known.
     */
    public Representative representative(PersonId id) {
        return find(id).map(Person::representative).orElseGet(() -> new Representative(id, OF_NOBODY));
    }

    /**
     * Some of an organisation, by name.
     *
     * @param name after which they come, and {@code id} of whom
     */
    public List<Person> of(OrganisationId organisation, String name, UUID id, int limit) {
        return jdbc.sql("select " + COLUMNS + " from directory.person where organisation = :organisation"
                        + " and (name, id) > (:name, :id) order by name, id limit :limit")
                .param("organisation", organisation.value())
                .param("name", name)
                .param("id", id)
                .param("limit", limit)
                .query(PersonDirectory::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
